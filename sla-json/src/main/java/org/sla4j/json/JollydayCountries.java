package org.sla4j.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sla4j.calendar.Holiday;

/**
 * The countries that Jollyday knows. Apart from {@link JollydayHolidays}, so that the library can be used without
 * Jollyday: nobody loads this class then.
 */
final class JollydayCountries {
    private static final Comparator<Holiday> ORDER =
            Comparator.comparing(Holiday::date).thenComparing(Holiday::name);

    private static final ImmutableList<Locale> LANGUAGES =
            ImmutableList.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN);

    private final ConcurrentHashMap<String, Country> byCode = new ConcurrentHashMap<>();

    /** A country with its regions, by the codes of ISO 3166-2; Jollyday's own names for them differ in case. */
    private record Country(HolidayManager manager, ImmutableMap<String, String> regions) {
        /** The code of the region that has this name in one of the languages that Jollyday has. */
        Optional<String> named(String name) {
            Map<String, CalendarHierarchy> parts =
                    manager.getCalendarHierarchy().getChildren();
            return regions.entrySet().stream()
                    .filter(region -> LANGUAGES.stream()
                            .map(Objects.requireNonNull(parts.get(region.getValue()))::getDescription)
                            .anyMatch(name::equalsIgnoreCase))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    ImmutableList<Holiday> holidays(String code, String region, int year) {
        Country country = byCode.computeIfAbsent(code, JollydayCountries::country);
        String[] parts = region.isEmpty() ? new String[0] : new String[] {part(country, code, region)};
        // A New Year's Day on a Saturday may be kept in the year before, which Jollyday counts to its own year.
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(Year::of)
                .flatMap(counted -> holidays(country.manager, counted, parts))
                .filter(holiday -> holiday.date().getYear() == year)
                .distinct()
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Holiday> holidays(HolidayManager manager, Year year, String... parts) {
        return manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY, parts).stream()
                .map(holiday -> new Holiday(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)));
    }

    private static Country country(String code) {
        ImmutableSortedSet<String> known = HolidayManager.getSupportedCalendarCodes().stream()
                .filter(other -> other.length() == 2) // longer ones are exchanges
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        if (!known.contains(code)) {
            throw CountryCodes.unknown(code, known);
        }
        // In lower case already, as Jollyday would use the rules of the default language for that.
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(Ascii.toLowerCase(code)));
        ImmutableMap<String, String> regions = manager.getCalendarHierarchy().getChildren().keySet().stream()
                .sorted()
                .collect(toImmutableMap(Ascii::toUpperCase, region -> region));
        return new Country(manager, regions);
    }

    /** Jollyday itself gives a region that it does not know the holidays of the whole country. */
    private static String part(Country country, String code, String region) {
        String part = country.regions.get(region);
        if (part == null) {
            throw CountryCodes.unknownRegion(code, region, country.regions.keySet(), country.named(region));
        }
        return part;
    }
}
