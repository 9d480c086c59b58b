package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineCommandTest {
    @Test
    void text_ofARealTicketOnARealPolicy() {
        String text = Call.answer(
                "deadline",
                "--policy=" + Call.CLOUDTALK,
                "--plan=professional",
                "--severity=P1",
                "--opened=2026-03-27T16:30:00+01:00",
                "--set=environment=production");

        assertThat(text).startsWith("""
                        CloudTalk: Guaranteed response times for support
                        policy     cloudtalk 2026.1
                        opened     Fri 27 Mar 2026 16:30 +01:00, Europe/Stockholm
                                   2026-03-27T15:30:00Z
                        plan       professional (Profesional)
                        severity   P1 (Priority 1, Business Critical), as stated
                        with       environment production

                        first-response: within 3 business hours, guaranteed
                          due      Mon 30 Mar 2026 11:30 +02:00, Europe/Stockholm
                                   2026-03-30T09:30:00Z
                          that is  2 days and 18 hours after the opening
                          counted  in the open time of office (Opening hours), mon-fri 09:00-17:00, Europe/Stockholm
                                   Fri 27 Mar               16:30-17:00  30 min
                                   Sat 28 Mar - Sun 29 Mar  closed
                                   Mon 30 Mar               09:00-11:30  2 h 30 min
                                   together                              3 h
                          skipped  no holidays
                          clocks   go forward 1 h on Sun 29 Mar 2026 at 02:00 (+01:00 to +02:00)

                        The vendor may
                        - reclassify: CloudTalk reserves the right to reclassify the priority at any time if we reasonably
                        """).contains("\nAssumptions of the policy\n- 'Central European Time' is read as");
    }

    @Test
    void text_isInTheLanguageOfThePolicy() {
        String text = Call.answer(
                "deadline",
                "--policy=" + Call.CLOUDTALK,
                "--plan=advanced",
                "--opened=2026-12-23T18:00:00+01:00",
                "--lang=sv");

        assertThat(text).startsWith("""
                        CloudTalk: Garanterade svarstider för support
                        policy     cloudtalk 2026.1
                        opened     Wed 23 Dec 2026 18:00 +01:00, Europe/Stockholm
                                   2026-12-23T17:00:00Z
                        plan       advanced (Advanced)
                        severity   P3 (Prioritet 3, allmänna problem), as none is stated

                        first-response: within 6 business hours, guaranteed
                          due      Mon 28 Dec 2026 15:00 +01:00, Europe/Stockholm
                                   2026-12-28T14:00:00Z
                          that is  4 days and 21 hours after the opening
                          counted  in the open time of office (Öppettider), mon-fri 09:00-17:00, Europe/Stockholm
                                   Wed 23 Dec  closed            opened 18:00, after hours
                                   Thu 24 Dec  closed            Christmas Eve
                                   Fri 25 Dec  closed            Christmas
                                   Sat 26 Dec  closed            Boxing Day
                                   Sun 27 Dec  closed
                                   Mon 28 Dec  09:00-15:00  6 h
                                   together                 6 h
                          skipped  Thu 24 Dec 2026 Christmas Eve, Fri 25 Dec 2026 Christmas
                        """);
    }

    @Test
    void text_ofASeverityWithEffortRightsAndDuties() {
        assertThat(acme("2026-12-23T16:45:00Z", "1")).isEqualTo("""
                        Acme support
                        policy     acme 2026.1
                        opened     Wed 23 Dec 2026 17:45 +01:00, Europe/Berlin
                                   2026-12-23T16:45:00Z
                        plan       gold (Gold)
                        severity   1 (Down), as stated
                        effort     high, until solution, an emergency

                        first-response: 30 minutes (24/7), guaranteed
                          due      Wed 23 Dec 2026 18:15 +01:00, Europe/Berlin
                                   2026-12-23T17:15:00Z
                          that is  30 minutes after the opening
                          counted  on the clock, day and night, with no holidays

                        resolution: 3 business days, guaranteed
                          due      Wed 30 Dec 2026 17:00 +01:00, Europe/Berlin
                                   2026-12-30T16:00:00Z
                          that is  6 days, 23 hours and 15 minutes after the opening
                          counted  in business days, to the last closing, of office (Office hours), mon-thu 09:00-12:00,
                                   13:00-17:00; fri 09:00-15:00, Europe/Berlin
                                   Wed 23 Dec  09:00-12:00, 13:00-17:00  opened 17:45, after hours
                                   Thu 24 Dec  09:00-12:00               the clock starts, Christmas Eve
                                   Fri 25 Dec  closed                    Christmas Day
                                   Sat 26 Dec  closed                    Boxing Day
                                   Sun 27 Dec  closed
                                   Mon 28 Dec  09:00-12:00, 13:00-17:00  business day 1
                                   Tue 29 Dec  09:00-12:00, 13:00-17:00  business day 2
                                   Wed 30 Dec  09:00-12:00, 13:00-17:00  business day 3
                          skipped  Fri 25 Dec 2026 Christmas Day

                        root-cause (Root cause analysis): 5 business days, guaranteed
                          due      not known before the clock starts
                          because  The clock starts with "resolved".

                        The vendor may
                        - reclassify, with the consent of the customer: If agreed.
                        - close, in case of customer-refuses or customer-gone

                        The customer owes
                        - available: Staff is at hand. (otherwise the vendor may: lower, close)

                        Assumptions of the policy
                        - Berlin is meant.
                        """);
    }

    @Test
    void text_ofADueInstantAtTheNextOpening() {
        assertThat(promise("first-response", acme("2026-05-04T08:00:00Z", "2"))).isEqualTo("""
                        first-response: 6 business hours, a goal
                          due      Tue 5 May 2026 09:00 +02:00, Europe/Berlin
                                   2026-05-05T07:00:00Z
                          that is  23 hours after the opening
                          note     By e-mail only.
                          counted  in the open time of office (Office hours), mon-thu 09:00-12:00, 13:00-17:00; fri
                                   09:00-15:00, Europe/Berlin
                                   Mon 4 May  10:00-12:00, 13:00-17:00  6 h
                                   together                             6 h
                                   then to the next opening, as the policy has it
                          skipped  no holidays
                        """);
    }

    @Test
    void text_ofDaysOfWorkingHours() {
        assertThat(promise("resolution", acme("2026-12-23T16:45:00Z", "2"))).endsWith("""
                          counted  with 8 working hours to a day, in the open time of office (Office hours), mon-thu
                                   09:00-12:00, 13:00-17:00; fri 09:00-15:00, Europe/Berlin
                                   Wed 23 Dec  closed                          opened 17:45, after hours
                                   Thu 24 Dec  09:00-12:00               3 h   Christmas Eve
                                   Fri 25 Dec  closed                          Christmas Day
                                   Sat 26 Dec  closed                          Boxing Day
                                   Sun 27 Dec  closed
                                   Mon 28 Dec  09:00-12:00, 13:00-17:00  7 h
                                   Tue 29 Dec  09:00-12:00, 13:00-16:00  6 h
                                   together                              16 h
                          skipped  Fri 25 Dec 2026 Christmas Day
                        """);
    }

    @Test
    void text_ofAReceiptAfterTheCutOff() {
        assertThat(promise("first-response", acme("2026-05-04T13:30:00Z", "3"))).endsWith("""
                          counted  in business days, to the same time of the day, of office (Office hours), mon-thu
                                   09:00-12:00, 13:00-17:00; fri 09:00-15:00, Europe/Berlin
                                   received after 15:00, which counts as the opening of the next business day
                                   Mon 4 May  09:00-12:00, 13:00-17:00  opened 15:30
                                   Tue 5 May  09:00-12:00, 13:00-17:00  the clock starts
                                   Wed 6 May  09:00-12:00, 13:00-17:00  business day 1
                                   Thu 7 May  09:00-12:00, 13:00-17:00  business day 2
                          skipped  no holidays
                        """);
    }

    @Test
    void text_foldsLongSpans() {
        assertThat(promise("resolution", acme("2026-12-23T16:45:00Z", "3"))).isEqualTo("""
                        resolution: 400 business hours, guaranteed
                          due      Fri 19 Mar 2027 11:00 +01:00, Europe/Berlin
                                   2027-03-19T10:00:00Z
                          that is  85 days, 17 hours and 15 minutes after the opening
                          counted  in the open time of office (Office hours), mon-thu 09:00-12:00, 13:00-17:00; fri
                                   09:00-15:00, Europe/Berlin
                                   Wed 23 Dec 2026   closed                           opened 17:45, after hours
                                   Thu 24 Dec 2026   09:00-12:00               3 h    Christmas Eve
                                   Fri 25 Dec 2026   closed                           Christmas Day
                                   Sat 26 Dec 2026   closed                           Boxing Day
                                   Sun 27 Dec 2026   closed
                                   Mon 28 Dec 2026   09:00-12:00, 13:00-17:00  7 h
                                   Tue 29 Dec 2026   09:00-12:00, 13:00-17:00  7 h
                                   Wed 30 Dec 2026   09:00-12:00, 13:00-17:00  7 h
                                   Thu 31 Dec 2026   closed                           Stocktaking
                                   ... 75 more days                            360 h
                                   Wed 17 Mar 2027   09:00-12:00, 13:00-17:00  7 h
                                   Thu 18 Mar 2027   09:00-12:00, 13:00-17:00  7 h
                                   Fri 19 Mar 2027   09:00-11:00               2 h
                                   together                                    400 h
                          skipped  Fri 25 Dec 2026 Christmas Day
                        """);
    }

    @Test
    void text_ofTheNextBusinessDay() {
        assertThat(promise("first-response", acme("2026-04-30T08:00:00Z", "4"))).endsWith("""
                          counted  to 10:00 on the first business day after the day of receipt, of office (Office hours),
                                   mon-thu 09:00-12:00, 13:00-17:00; fri 09:00-15:00, Europe/Berlin
                                   Thu 30 Apr             09:00-12:00, 13:00-17:00  the clock starts
                                   Fri 1 May              closed                    Labour Day
                                   Sat 2 May - Sun 3 May  closed
                                   Mon 4 May              09:00-12:00, 13:00-17:00  business day 1
                          skipped  Fri 1 May 2026 Labour Day
                        """);
    }

    @Test
    void text_ofTheSameBusinessDay() {
        assertThat(promise("first-response", acme("2026-05-02T08:00:00Z", "5"))).endsWith("""
                          counted  to the last closing of the day on which the clock starts, of office (Office hours),
                                   mon-thu 09:00-12:00, 13:00-17:00; fri 09:00-15:00, Europe/Berlin
                                   Sat 2 May  closed                    opened 10:00
                                   Sun 3 May  closed
                                   Mon 4 May  09:00-12:00, 13:00-17:00  the clock starts
                          skipped  no holidays
                        """);
    }

    @Test
    void text_ofCalendarDays() {
        assertThat(promise("resolution", acme("2026-03-23T08:00:00Z", "4"))).isEqualTo("""
                        resolution: 2 calendar weeks, guaranteed
                          due      Mon 6 Apr 2026 09:00 +02:00, Europe/Berlin
                                   2026-04-06T07:00:00Z
                          that is  13 days and 23 hours after the opening
                          counted  in calendar days, to the same time of the day in Europe/Berlin
                          clocks   go forward 1 h on Sun 29 Mar 2026 at 02:00 (+01:00 to +02:00)
                        """);
    }

    @Test
    void text_ofMidnight_saysWhichDayEnds() {
        assertThat(promise("resolution", acme("2026-03-22T23:00:00Z", "4"))).startsWith("""
                        resolution: 2 calendar weeks, guaranteed
                          due      Mon 6 Apr 2026 00:00 +02:00, Europe/Berlin, the end of Sun 5 Apr 2026
                        """);
    }

    @Test
    void text_ofADeskThatIsOpenAcrossMidnight() {
        assertThat(promise("first-response", acme("2026-10-31T15:00:00Z", "3", "--set=desk=night")))
                .isEqualTo("""
                        first-response: 10 hours (night), guaranteed
                          due      Sun 1 Nov 2026 23:00 -05:00, America/New_York
                                   2026-11-02T04:00:00Z
                          that is  1 day and 13 hours after the opening
                          because  The night desk.
                          counted  in the open time of night, mon-sun 22:00-06:00, America/New_York
                                   Sat 31 Oct  22:00-24:00               2 h
                                   Sun 1 Nov   00:00-06:00, 22:00-23:00  8 h
                                   together                              10 h
                          skipped  no holidays
                          clocks   go back 1 h on Sun 1 Nov 2026 at 02:00 (-04:00 to -05:00)
                        """);
    }

    @Test
    void text_ofDesksThatFollowTheSun() {
        assertThat(promise("first-response", acme("2026-05-29T13:20:00Z", "3", "--set=desk=world")))
                .endsWith("""
                          counted  in the open time of world, office or night, Europe/Berlin
                                   Fri 29 May  closed             opened 15:20, after hours
                                   Sat 30 May  04:00-12:00  8 h
                                   Sun 31 May  04:00-12:00  8 h
                                   Mon 1 Jun   04:00-08:00  4 h
                                   together                 20 h
                          skipped  no holidays
                        """);
    }

    @Test
    void text_ofADeskThatMoves() {
        assertThat(promise("first-response", acme("2026-05-29T13:20:00Z", "3", "--set=desk=maintained")))
                .contains("""
                          counted  in the open time of maintained, office except Move, Europe/Berlin
                                   Fri 29 May               closed                         opened 15:20, after hours
                                   Sat 30 May - Sun 31 May  closed
                                   Mon 1 Jun                closed                         Move
                                   Tue 2 Jun                closed                         Move
                                   Wed 3 Jun                09:00-12:00, 13:00-17:00  7 h
                        """);
    }

    @Test
    void text_ofADeskInTheCustomersZone() {
        assertThat(promise(
                        "first-response",
                        acme("2026-05-29T13:20:00Z", "3", "--set=desk=theirs", "--set=customer-zone=Europe/Paris")))
                .contains("  due      Mon 1 Jun 2026 15:20 +02:00, Europe/Paris\n");
    }

    @Test
    void text_ofADeskThatNeverOpens() {
        assertThat(promise("first-response", acme("2026-05-29T13:20:00Z", "3", "--set=desk=never")))
                .isEqualTo("""
                        first-response: 8 hours (never), guaranteed
                          due      never
                          because  The desk never opens for so long again.
                        """);
    }

    @Test
    void text_warns() {
        assertThat(acme("2028-05-29T13:20:00Z", "3", "--set=floor=5")).endsWith("""

                        Warnings
                        - unknown-attribute: attribute "floor" is not declared by policy acme and was not used; declared:
                          customer-zone, desk
                        - holidays-unknown: the holidays of calendar office are known to the end of 2027 only; a due date
                          lies in 2028
                        """);
    }

    @Test
    void text_ofATier() {
        assertThat(Call.answer(
                        "deadline", "--policy=policies/cadents.json", "--tier=L2", "--opened=2026-04-30T18:30:00Z"))
                .startsWith("""
                        Cadents: Support levels
                        policy     cadents 2026.1
                        opened     Thu 30 Apr 2026 18:30 UTC
                                   2026-04-30T18:30:00Z

                        first-response: nothing is promised

                        Tier L2 (Level 2 Advanced), owned by the partner
                          Considered to be the bulk of customer support, requiring certified resources with specialized
                          education.""")
                .contains("""

                          A hand-over to L3 requires
                          - steps-to-reproduce: Complete steps to reproduce the problem.
                        """);
    }

    @Test
    void text_ofWhatIsExcludedAndLowered() {
        String text = Call.answer(
                "deadline",
                "--policy=" + Call.CLOUDTALK,
                "--plan=advanced",
                "--severity=P1",
                "--opened=2026-04-30T18:30:00Z",
                "--set=stage=beta",
                "--set=environment=staging");

        assertThat(text).contains("""
                        severity   P3 (Priority 3, General Issue), lowered from P1
                                   because Priorities 1 and 2 do not include development issues or problems with staging
                                   environments.
                        with       stage beta, environment staging

                        first-response: excluded, nothing is promised
                          because  Our guaranteed response times do not cover questions on developer preview and beta
                                   products.
                        """);
    }

    @Test
    void json_isTheResult() {
        assertThat(Call.answer(
                        "deadline",
                        "--policy=" + Call.ACME,
                        "--plan=silver",
                        "--severity=2",
                        "--opened=2026-05-04T08:00:00Z",
                        "--format=json",
                        "--lang=sv"))
                .contains("""
                          "plan": "silver",
                          "severity": "2",
                          "severitySource": "stated",
                          "targets": [
                            {
                              "metric": "first-response",
                              "commitment": "target",
                              "promise": "guarantee",
                              "within": "4 business hours",
                              "calendar": "office",
                              "starts": "2026-05-04T08:00:00Z",
                              "due": "2026-05-04T13:00:00Z",
                              "dueLocal": "2026-05-04T15:00:00+02:00[Europe/Berlin]"
                            },
                            {"metric": "resolution", "commitment": "none"},
                            {"metric": "root-cause", "commitment": "not-offered"}
                          ],
                        """)
                .contains("\"text\": \"Om överens.\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "--plan=advnced|unknown plan \"advnced\"; did you mean \"advanced\"? Known: basic, professional, advanced",
                "--plan=basic --severity=P9|unknown severity \"P9\"; known: P1, P2, P3",
                "--plan=basic --tier=L1|unknown tier \"L1\"; known: none",
                "--severity=P1|plan must be stated; policy cloudtalk has basic, professional, advanced",
                "--plan=basic --set=environment|--set must be written NAME=VALUE but was \"environment\"",
                "--plan=basic --set=a=1 --set=a=2|--set must name an attribute once only but \"a\" was named twice",
                "--plan=basic --set=enviroment=x|unknown attribute \"enviroment\"; did you mean \"environment\"? Known:"
                        + " environment, stage, technology, country",
                "--plan=basic --set=stage=x|attribute stage must be one of ga, beta, developer-preview but was \"x\"",
                "--plan=basic --format=yaml|unknown format \"yaml\"; known: text, json",
            })
    void call_refused(String args, String message) {
        String[] all =
                ("deadline --policy=" + Call.CLOUDTALK + " --opened=2026-04-30T18:30:00Z " + args).split(" ", -1);

        assertThat(Call.of(all)).isEqualTo(new Call(2, "", "sla: " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30T18:30, ''",
        "2026-04-30, ''",
        "yesterday, ''",
        "2026-02-30T18:30:00Z, ; there is no such day",
        "2026-13-01T18:30:00Z, ; there is no such day",
        "2026-02-28T25:30:00Z, ''",
        "+12026-04-30T18:30:00Z, ''",
        "'', ''"
    })
    void call_withABadInstant(String opened, String hint) {
        assertThat(Call.of("deadline", "--policy=" + Call.ACME, "--opened", opened))
                .isEqualTo(new Call(
                        2,
                        "",
                        "sla: --opened must be an instant such as 2026-03-27T15:30:00Z or 2026-03-27T16:30:00+01:00 but"
                                + " was \"" + opened + "\"" + hint + "\n"));
    }

    /** P2 of advanced is due in 3 business hours in 2026 and in 2 in 2027. They name no zone: the year ends in UTC. */
    @Test
    void call_withSeveralVersions_goesByTheOpening() {
        assertThat(editions("2026-12-31T23:59:59Z"))
                .contains("policy     acme 2026", "first-response: 3 business hours");
        assertThat(editions("2027-01-01T00:00:00Z"))
                .contains("policy     acme 2027", "first-response: 2 business hours");
    }

    private static String editions(String opened) {
        return Call.answer(
                "deadline",
                "--policy",
                "editions/acme-2026.json",
                "editions/acme-2027.json",
                "--plan=advanced",
                "--severity=P2",
                "--opened",
                opened);
    }

    private static String acme(String opened, String severity, String... more) {
        String[] args = Stream.concat(
                        Stream.of(
                                "deadline",
                                "--policy=" + Call.ACME,
                                "--plan=gold",
                                "--severity=" + severity,
                                "--opened=" + opened),
                        Arrays.stream(more))
                .toArray(String[]::new);
        return Call.answer(args);
    }

    /** The part of a text that is about a metric. */
    private static String promise(String metric, String text) {
        int start = text.indexOf("\n" + metric + ":") + 1;
        return text.substring(start, text.indexOf("\n\n", start) + 1);
    }
}
