package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HolidaysCommandTest {
    @Test
    void holidays_ofACountry() {
        assertThat(Call.answer("holidays", "--country=BE", "--year=2026"))
                .isEqualTo("""
                        2026-01-01  Thu  New Year's Day
                        2026-04-05  Sun  Easter
                        2026-04-06  Mon  Easter Monday
                        2026-05-01  Fri  Labour day
                        2026-05-14  Thu  Ascension Day
                        2026-05-24  Sun  Pentecost
                        2026-05-25  Mon  Pentecost Monday
                        2026-07-21  Tue  National Day
                        2026-08-15  Sat  Assumption day
                        2026-11-01  Sun  All Saints
                        2026-11-11  Wed  Armistice Day
                        2026-12-25  Fri  Christmas
                        """)
                .isEqualTo(Call.answer("holidays", "--country", "be", "--year", "2026"));
    }

    @Test
    void holidays_ofARegion() {
        assertThat(Call.answer("holidays", "--country=DE", "--region=BY", "--year=2026"))
                .contains("2026-01-06  Tue  Epiphany\n");
        assertThat(Call.answer("holidays", "--country=DE", "--year=2026")).doesNotContain("Epiphany");
    }

    /** What docs/policy-format.md says of these lists. */
    @ParameterizedTest
    @CsvSource({
        "JP, '', 2026-12-23, 2026-02-23",
        "JP, '', 2026-02-11, 2026-03-20",
        "JP, '', 2024-05-05, 2024-05-06",
        "JP, '', 2026-09-21, 2026-09-22",
        "JP, '', 2026-09-21, 2026-09-23",
        "US, '', 2026-11-11, 2026-10-12",
        "CA, '', 2026-07-01, 2026-05-18",
        "CA, '', 2026-07-01, 2026-10-12",
        "CA, ON, 2026-05-18, 2026-09-30",
        "CA, ON, 2026-10-12, 2026-09-30",
        "CA, '', 2021-12-25, 2021-12-27",
    })
    void holidays_thatAListHasAndLacks(String country, String region, String has, String lacks) {
        assertThat(Call.answer("holidays", "--country", country, "--region", region, "--year", has.substring(0, 4)))
                .contains(has)
                .doesNotContain(lacks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--country=BE --year=3000|sla: --year must be a year from 1900 to 2150 but was \"3000\"",
                "--country=BE --year=26x|sla: --year must be a year from 1900 to 2150 but was \"26x\"",
                "--country=ZZ --year=2026|sla: unknown country \"ZZ\"",
                "--country=DE --region=QQ --year=2026|sla: unknown region of DE \"QQ\"",
            })
    void holidays_refuses(String args, String message) {
        Call call = Call.of(("holidays " + args).split(" ", -1));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith(message);
    }
}
