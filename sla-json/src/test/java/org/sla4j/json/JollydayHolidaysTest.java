package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.policy.Policy;
import org.threeten.extra.Interval;
import tools.jackson.core.JsonParser;

final class JollydayHolidaysTest {
    private static final HolidayProvider JOLLYDAY = JollydayHolidays.provider();

    private static List<String> days(String country, String region, int year) {
        return JOLLYDAY.holidays(country, region, year).stream()
                .map(holiday -> holiday.date().toString().substring(5) + " " + holiday.name())
                .toList();
    }

    @Test
    void holidays_areThePublicOnesOfBelgium() {
        assertThat(days("BE", "", 2026))
                .containsExactly(
                        "01-01 New Year's Day",
                        "04-05 Easter",
                        "04-06 Easter Monday",
                        "05-01 Labour day",
                        "05-14 Ascension Day",
                        "05-24 Pentecost",
                        "05-25 Pentecost Monday",
                        "07-21 National Day",
                        "08-15 Assumption day",
                        "11-01 All Saints",
                        "11-11 Armistice Day",
                        "12-25 Christmas");
    }

    @Test
    void holidays_areThePublicOnesOfFrance() {
        assertThat(days("FR", "", 2026).stream().map(day -> day.substring(0, 5)))
                .containsExactly(
                        "01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11",
                        "12-25");
    }

    @Test
    void holidays_areMoreInSomeRegions() {
        assertThat(days("DE", "", 2026)).hasSize(9).noneMatch(day -> day.startsWith("01-06"));
        assertThat(days("DE", "BY", 2026)).hasSizeGreaterThan(9).anyMatch(day -> day.startsWith("01-06"));
        assertThat(days("FR", "57", 2026)).anyMatch(day -> day.startsWith("12-26"));
    }

    @Test
    void holidays_areThoseWhoseDateIsInTheYear() {
        // New Year's Day 2022 is a Saturday and kept on the Friday before.
        assertThat(days("US", "", 2021)).contains("01-01 New Year's Day", "12-31 New Year's Day");
        assertThat(days("US", "", 2022)).noneMatch(day -> day.contains("New Year"));
    }

    @Test
    void holidays_doNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "fr-FR", "sv-SE", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(JollydayHolidays.provider().holidays("FI", "", 2026))
                        .contains(new Holiday(LocalDate.of(2026, 12, 6), "Independence Day"))
                        .hasSize(JOLLYDAY.holidays("FI", "", 2026).size());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void holidays_refusesUnknownCountries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days("XY", "", 2026))
                .withMessage("unknown country \"XY\". Known with X: XK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days("NYSE", "", 2026))
                .withMessageContaining("unknown country \"NYSE\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days("germany", "", 2026))
                .withMessageContaining("did you mean \"DE\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days("../be", "", 2026))
                .withMessageContaining("unknown country");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days("BE", "", 1899))
                .withMessage("year must be in [1900..2150] but was 1899");
    }

    @Test
    void years_canAllBeAnsweredForAllCountries() {
        Range<Integer> years = JOLLYDAY.years();
        List<String> countries = IntStream.rangeClosed(0, 26 * 26 - 1)
                .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                .filter(JollydayHolidaysTest::isKnown)
                .toList();

        assertThat(countries).hasSizeGreaterThan(200);
        for (String country : countries) {
            for (int year : new int[] {years.lowerEndpoint(), 2000, 2033, 2076, 2077, 2078, years.upperEndpoint()}) {
                assertThat(JOLLYDAY.holidays(country, "", year))
                        .as(country + year)
                        .allMatch(day -> day.date().getYear() == year);
            }
        }
    }

    private static boolean isKnown(String country) {
        try {
            return !CountryHolidays.of(country, "", JOLLYDAY).country().isEmpty();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    @Test
    void holidays_areTheSameForManyThreads() {
        HolidayProvider fresh = JollydayHolidays.provider();
        List<Integer> years = IntStream.rangeClosed(1950, 2100).boxed().toList();

        List<List<Holiday>> parallel = years.parallelStream()
                .map(year -> fresh.holidays("BE", "", year))
                .toList();
        assertThat(parallel)
                .isEqualTo(years.stream()
                        .map(year -> JOLLYDAY.holidays("BE", "", year))
                        .toList());
    }

    @Test
    void library_worksWithoutJollyday() throws Exception {
        // Without a parent, since the usual ones know all modules that the tests are run with.
        try (URLClassLoader bare = new URLClassLoader(classPathWithoutJollyday(), null)) {
            Class<?> readers = bare.loadClass("org.sla4j.json.PolicyReader");
            Object reader = readers.getMethod("standard").invoke(null);
            Object policy = readers.getMethod("read", String.class, String.class)
                    .invoke(reader, "p.json", Policies.HEAD + ", \"zone\": \"Europe/Paris\"}");
            assertThat(policy).hasToString("p 1");

            assertThat(catchThrowable(() -> bare.loadClass("org.sla4j.json.JollydayHolidays")
                                    .getMethod("provider")
                                    .invoke(null))
                            .getCause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("jollyday-jaxb");
        }
    }

    /** The library and what it cannot do without, wherever the build keeps them. */
    private static URL[] classPathWithoutJollyday() {
        return Stream.of(PolicyReader.class, Policy.class, ImmutableList.class, JsonParser.class, Interval.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
    }
}
