package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarCommandTest {
    @Test
    void calendar_showsHolidaysSpecialDaysAndClockChanges() {
        assertThat(calendar("office", "2026-12-23", "2027-01-01")).isEqualTo("""
                        office (Office hours), mon-thu 09:00-12:00, 13:00-17:00; fri 09:00-15:00, Europe/Berlin
                          2026-12-23  Wed  09:00-12:00, 13:00-17:00  7 h
                          2026-12-24  Thu  09:00-12:00               3 h  Christmas Eve
                          2026-12-25  Fri  closed                         Christmas Day
                          2026-12-26  Sat  closed                         Boxing Day
                          2026-12-27  Sun  closed
                          2026-12-28  Mon  09:00-12:00, 13:00-17:00  7 h
                          2026-12-29  Tue  09:00-12:00, 13:00-17:00  7 h
                          2026-12-30  Wed  09:00-12:00, 13:00-17:00  7 h
                          2026-12-31  Thu  closed                         Stocktaking
                          2027-01-01  Fri  09:00-15:00               6 h
                          37 h open, on 6 of 10 days
                        """);
        assertThat(calendar("night", "2026-10-31", "2026-11-01")).isEqualTo("""
                        night, mon-sun 22:00-06:00, America/New_York
                          2026-10-31  Sat  00:00-06:00, 22:00-24:00  8 h
                          2026-11-01  Sun  00:00-06:00, 22:00-24:00  9 h  clocks go back 1 h at 02:00 (-04:00 to -05:00)
                          17 h open, on 2 of 2 days
                        """);
    }

    @Test
    void calendar_showsAllUnlessOneIsNamed() {
        assertThat(Call.answer("calendar", "--policy=" + Call.ACME, "--from=2026-06-01", "--to=2026-06-01"))
                .isEqualTo("""
                        office (Office hours), mon-thu 09:00-12:00, 13:00-17:00; fri 09:00-15:00, Europe/Berlin
                          2026-06-01  Mon  09:00-12:00, 13:00-17:00  7 h
                          7 h open, on 1 of 1 day

                        night, mon-sun 22:00-06:00, America/New_York
                          2026-06-01  Mon  00:00-06:00, 22:00-24:00  8 h
                          8 h open, on 1 of 1 day

                        world, office or night, Europe/Berlin
                          2026-06-01  Mon  04:00-12:00, 13:00-17:00  12 h
                          12 h open, on 1 of 1 day

                        maintained, office except Move, Europe/Berlin
                          2026-06-01  Mon  closed  Move
                          0 h open, on 0 of 1 day

                        theirs, mon-fri 09:00-17:00, Asia/Tokyo
                          2026-06-01  Mon  09:00-17:00  8 h
                          8 h open, on 1 of 1 day

                        never, closed, Europe/Berlin
                          2026-06-01  Mon  closed
                          0 h open, on 0 of 1 day
                        """);
    }

    @Test
    void calendar_isInTheZoneOfTheTicket() {
        assertThat(Call.answer(
                        "calendar",
                        "--policy=" + Call.ACME,
                        "--calendar=theirs",
                        "--set=customer-zone=Europe/Paris",
                        "--from=2026-03-29",
                        "--to=2026-03-29"))
                .isEqualTo("""
                        theirs, mon-fri 09:00-17:00, Europe/Paris
                          2026-03-29  Sun  closed  clocks go forward 1 h at 02:00 (+01:00 to +02:00)
                          0 h open, on 0 of 1 day
                        """);
    }

    @Test
    void calendar_ofAPolicyWithoutAny() {
        assertThat(Call.answer("calendar", "--policy=policies/cadents.json", "--from=2026-06-01", "--to=2026-06-01"))
                .isEqualTo("policy cadents 2026.1 defines no calendars\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from=2026-06-02|--to must not be before --from, which is 2026-06-02, but was 2026-06-01",
                "--from=1926-05-31|--to must be within 100 years of --from but was 2026-06-01",
                "--from=June|--from must be a date such as 2026-03-27 but was \"June\"",
                "--from=2026-06-01 --calendar=offic|unknown calendar \"offic\"; did you mean \"office\"? Known: office,"
                        + " night, world, maintained, theirs, never",
                "--from=2026-06-01 --set=customer-zone=Mars|attribute customer-zone must be an IANA zone such as"
                        + " Europe/Paris but was \"Mars\"; on the command line, --set customer-zone=VALUE",
            })
    void calendar_refuses(String args, String message) {
        String[] all = ("calendar --policy=" + Call.ACME + " --to=2026-06-01 " + args).split(" ", -1);

        Call call = Call.of(all);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("sla: " + message + "\n");
    }

    private static String calendar(String id, String from, String to) {
        return Call.answer("calendar", "--policy=" + Call.ACME, "--calendar=" + id, "--from=" + from, "--to=" + to);
    }
}
