package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CountryHolidaysTest {
    /** Knows the national day of Belgium, and that of Flanders, from 2000 to 2030. */
    private static final class Belgium implements HolidayProvider {
        private final List<Integer> asked = new ArrayList<>();

        @Override
        public Range<Integer> years() {
            return Range.closed(2000, 2030);
        }

        @Override
        public List<Holiday> holidays(String country, String region, int year) {
            asked.add(year);
            if (!country.equals("BE")) {
                throw new IllegalArgumentException("country must be BE but was " + country);
            }
            Holiday national = new Holiday(LocalDate.of(year, 7, 21), "National Day");
            return region.equals("VLG")
                    ? List.of(national, new Holiday(LocalDate.of(year, 7, 11), "Feast of Flanders"))
                    : List.of(national);
        }
    }

    private static BusinessCalendar calendar(CountryHolidays holidays) {
        return BusinessCalendar.of(ZoneId.of("Europe/Brussels"), WeeklyHours.of("mon-fri", "09:00-17:00"))
                .withHolidays(List.of(holidays));
    }

    @Test
    void of_closesTheHolidaysOfACountry() {
        BusinessCalendar calendar = calendar(CountryHolidays.of("BE", "", new Belgium()));
        assertThat(calendar.holidayOn(LocalDate.of(2026, 7, 21)).map(Holiday::name))
                .contains("National Day");
        assertThat(calendar.businessDays().contains(LocalDate.of(2026, 7, 21))).isFalse();
        assertThat(calendar.businessDays().contains(LocalDate.of(2026, 7, 22))).isTrue();
    }

    @Test
    void of_closesTheHolidaysOfARegionToo() {
        // 11 July 2028 is a Tuesday.
        LocalDate feast = LocalDate.of(2028, 7, 11);
        assertThat(feast.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(calendar(CountryHolidays.of("BE", "VLG", new Belgium())).hoursOn(feast))
                .isEqualTo(DayHours.CLOSED);
        assertThat(calendar(CountryHolidays.of("BE", "", new Belgium()))
                        .hoursOn(feast)
                        .isClosed())
                .isFalse();
    }

    @Test
    void of_hasNoHolidaysOutsideOfTheProvidersYears() {
        BusinessCalendar calendar = calendar(CountryHolidays.of("BE", "", new Belgium()));
        assertThat(calendar.holidaysBetween(LocalDate.of(1990, 1, 1), LocalDate.of(2050, 1, 1)))
                .hasSize(31)
                .allSatisfy(holiday -> assertThat(holiday.date().getMonth()).isEqualTo(Month.JULY));
    }

    @Test
    void of_asksForAYearOnce() {
        Belgium provider = new Belgium();
        BusinessCalendar calendar = calendar(CountryHolidays.of("BE", "", provider));
        for (int i = 0; i < 3; i++) {
            calendar.holidaysBetween(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 12, 31));
            calendar.businessDays().after(LocalDate.of(2010, 1, 1), 3000);
        }
        assertThat(provider.asked).doesNotHaveDuplicates();
    }

    @Test
    void of_rejectsAnUnknownCountryAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryHolidays.of("XX", "", new Belgium()))
                .withMessage("country must be BE but was XX");
    }

    @Test
    void of_rejectsAProviderThatMixesUpYears() {
        HolidayProvider provider = new HolidayProvider() {
            @Override
            public Range<Integer> years() {
                return Range.closed(2030, 2040);
            }

            @Override
            public List<Holiday> holidays(String country, String region, int year) {
                return List.of(new Holiday(LocalDate.of(year + 1, 1, 1), "New Year"));
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryHolidays.of("BE", "", provider))
                .withMessage("holidays of BE in 2030 must lie in that year but New Year was on 2031-01-01");
    }

    @Test
    void countryAndRegion_areThoseThatWereAskedFor() {
        CountryHolidays flanders = CountryHolidays.of("BE", "VLG", new Belgium());

        assertThat(flanders.country()).isEqualTo("BE");
        assertThat(flanders.region()).isEqualTo("VLG");
        assertThat(flanders.hashCode())
                .isNotEqualTo(CountryHolidays.of("BE", "", new Belgium()).hashCode());
    }

    @Test
    void equals_comparesCountryAndRegion() {
        assertThat(CountryHolidays.of("BE", "VLG", new Belgium()))
                .isEqualTo(CountryHolidays.of("BE", "VLG", new Belgium()))
                .hasSameHashCodeAs(CountryHolidays.of("BE", "VLG", new Belgium()))
                .isNotEqualTo(CountryHolidays.of("BE", "", new Belgium()))
                .hasToString("BE-VLG");
        assertThat(CountryHolidays.of("BE", "", new Belgium())).hasToString("BE");
    }
}
