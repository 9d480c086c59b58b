package org.sla4j.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of a country or of a part of it, as a provider knows them.
 *
 * <p>Two are equal when country and region are; the provider does not count. Outside of the provider's years there are
 * none.
 */
public final class CountryHolidays implements HolidaySource {
    private final String country;
    private final String region;
    private final HolidayProvider provider;
    // Providers may be slow; the years are few.
    private final ConcurrentHashMap<Integer, ImmutableList<Holiday>> byYear = new ConcurrentHashMap<>();

    private CountryHolidays(String country, String region, HolidayProvider provider) {
        this.country = country;
        this.region = region;
        this.provider = provider;
    }

    /**
     * The holidays of a country ({@code region} empty) or of a part of it.
     *
     * @throws IllegalArgumentException if the provider does not know the country or region
     */
    public static CountryHolidays of(String country, String region, HolidayProvider provider) {
        CountryHolidays holidays = new CountryHolidays(country, region, provider);
        // Ask at once, so that an unknown country is an error here and not at the first ticket.
        Range<Integer> years = provider.years();
        List<Holiday> unused = holidays.in(Math.max(years.lowerEndpoint(), Math.min(2026, years.upperEndpoint())));
        return holidays;
    }

    /** The ISO 3166-1 alpha-2 code. */
    public String country() {
        return country;
    }

    /** The part of the country after the dash of ISO 3166-2, or the empty text. */
    public String region() {
        return region;
    }

    /** The holidays whose dates are in a year. */
    ImmutableList<Holiday> in(int year) {
        return provider.years().contains(year) ? byYear.computeIfAbsent(year, this::ask) : ImmutableList.of();
    }

    private ImmutableList<Holiday> ask(int year) {
        ImmutableList<Holiday> answer = ImmutableList.copyOf(provider.holidays(country, region, year));
        for (Holiday holiday : answer) {
            LocalDate date = holiday.date();
            if (date.getYear() != year) {
                throw new IllegalArgumentException("holidays of " + country + " in " + year
                        + " must lie in that year but " + holiday.name() + " was on " + date);
            }
        }
        return answer;
    }

    @Override
    public Range<Integer> irregularYears() {
        return provider.years();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountryHolidays holidays
                && country.equals(holidays.country)
                && region.equals(holidays.region);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, region);
    }

    @Override
    public String toString() {
        return region.isEmpty() ? country : country + "-" + region;
    }
}
