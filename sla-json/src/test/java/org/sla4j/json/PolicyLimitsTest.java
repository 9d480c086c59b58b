package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sla4j.lint.Code;
import org.sla4j.lint.Linter;
import org.sla4j.lint.Remark;
import org.sla4j.policy.Policy;

/** What keeps a policy from asking for time and memory out of proportion: each limit as it is, and one above. */
final class PolicyLimitsTest {
    private static final String OFFICE =
            "\"office\": {\"zone\": \"Europe/Paris\", \"hours\": {\"mon\": \"09:00-17:00\"}}";

    private static String many(int count, IntFunction<String> entry) {
        return IntStream.rangeClosed(1, count).mapToObj(entry).collect(Collectors.joining(", "));
    }

    private static void assertRefused(String fields, String... problems) {
        assertThat(Reading.refusals(() -> Policies.policy(fields))).containsExactly(problems);
    }

    private static String windows(int count) {
        String windows = many(
                count,
                i -> String.format(Locale.ROOT, "%02d:%02d-%02d:%02d", i / 3, i % 3 * 20, i / 3, i % 3 * 20 + 10));
        return "\"calendars\": {\"c\": {\"zone\": \"Europe/Paris\", \"hours\": {\"mon\": \"" + windows + "\"}}}";
    }

    @Test
    void windows_areTwentyFourADay() {
        assertRefused(windows(24));
        assertRefused(windows(25), "calendar \"c\" has 25 windows on one day; at most 24 are allowed");
    }

    /** An office, and calendars of which each is the one before or the office. */
    private static String chain(int length) {
        String first = "\"c0\": {\"either\": [\"office\"]}, ";
        return "\"calendars\": {" + OFFICE + ", " + first
                + many(length, i -> "\"c" + i + "\": {\"either\": [\"c" + (i - 1) + "\"]}") + "}";
    }

    @Test
    void calendar_isMadeOfAHundred() {
        assertRefused(chain(98));
        assertRefused(
                chain(150),
                "calendar \"c99\" is made of more than 100 calendars and windows of a day, those within its parts counted"
                        + " too; leave some out");
    }

    @Test
    void calendar_countsAPartEachTimeItIsNamed() {
        String doubling = many(
                40,
                i -> Stream.of("a", "b")
                        .map(name -> "\"" + name + i + "\": {\"both\": [\"a" + (i - 1) + "\", \"b" + (i - 1) + "\"]}")
                        .collect(Collectors.joining(", ")));
        String offices = OFFICE.replace("office", "a0") + ", " + OFFICE.replace("office", "b0");

        // 1 for an office; then 2n + 1: 3, 7, 15, 31, 63, 127.
        assertRefused(
                "\"calendars\": {" + offices + ", " + doubling + "}",
                "calendar \"a6\" is made of more than 100 calendars and windows of a day, those within its parts counted"
                        + " too; leave some out",
                "calendar \"b6\" is made of more than 100 calendars and windows of a day, those within its parts counted"
                        + " too; leave some out");
    }

    private static String holidays(int count) {
        return "\"calendars\": {\"c\": {\"zone\": \"Europe/Paris\", \"hours\": {\"mon\": \"09:00-17:00\"},"
                + " \"holidays\": [{\"date\": \"2026-05-01\", \"name\": \"once\"}, "
                + many(count, i -> "{\"easter\": 1, \"name\": \"h" + i + "\"}") + "]}}";
    }

    @Test
    void holidaysThatComeAgain_areAHundred() {
        assertRefused(holidays(100));
        assertRefused(
                holidays(101),
                "calendar \"c\" has 101 holidays that come again each year; at most 100 are allowed, others by"
                        + " their dates");
    }

    private static String closures(String... ends) {
        return "\"calendars\": {\"c\": {\"zone\": \"Europe/Paris\", \"hours\": {\"mon\": \"09:00-17:00\"},"
                + " \"holidays\": [" + many(ends.length, i -> "{" + ends[i - 1] + ", \"name\": \"h" + i + "\"}")
                + "]}}";
    }

    @Test
    void holidaysOfSeveralDays_haveAsManyDaysAsAYear() {
        assertRefused(closures("\"from\": \"01-01\", \"to\": \"12-30\"", "\"from\": \"12-31\", \"to\": \"12-31\""));
        assertRefused(
                closures("\"from\": \"01-01\", \"to\": \"12-30\"", "\"from\": \"12-30\", \"to\": \"12-31\""),
                "calendar \"c\" has 367 days in the holidays \"from\" \"to\" of each year, and a year has 366; where the"
                        + " desk is closed for most of the year, say so by \"seasons\"");
    }

    @Test
    void holidaysOfSeveralDays_haveTwentyThousandDates() {
        // From 1 January 2026 on, the 20,000th date.
        assertRefused(closures("\"from\": \"2026-01-01\", \"to\": \"2080-10-03\""));
        assertRefused(
                closures("\"from\": \"2026-01-01\", \"to\": \"2080-10-04\""),
                "calendar \"c\" has 20001 dates in its holidays \"from\" \"to\"; at most 20000 are allowed; say that the"
                        + " desk is closed for so long by \"seasons\"");
    }

    private static String severities(int count) {
        return "\"severities\": [" + many(count, i -> "{\"id\": \"s" + i + "\"}") + "]";
    }

    @Test
    void tables_haveFiftyThousandCells() {
        // With the seven metrics that every policy has: 49,994, and 50,001.
        assertRefused(severities(7_142));
        assertRefused(
                severities(7_143),
                "too many combinations of 1 plans, 7143 severities and 7 metrics; at most 50000 are allowed, so split the"
                        + " policy");
    }

    private static String notes(int count) {
        return "\"notes\": [" + many(count, i -> "\"n\"") + "]";
    }

    @Test
    void list_hasTwentyThousandEntries() {
        assertRefused(notes(20_000));
        assertRefused(notes(20_001), "too many entries, found 20,001; at most 20,000 are allowed");
    }

    @Test
    void object_hasTwentyThousandEntries() {
        assertRefused(
                "\"severities\": [{\"id\": \"1\"}], \"services\": {" + many(20_001, i -> "\"s" + i + "\": {}") + "}",
                "too many entries, found 20,001; at most 20,000 are allowed");
    }

    /** Much in a policy is held against all the rest, which then would take long. */
    @Test
    void file_withTooManyEntriesIsNotReadOn() {
        assertRefused(
                "\"rules\": [{\"when\": {\"plan\": [" + many(20_001, i -> "1") + "]}}], \"zork\": 1",
                "too many entries, found 20,001; at most 20,000 are allowed");
    }

    /** That the desk never opens is certain in the year 9999, a third of a second away; the linter asks 224 times. */
    @Test
    @Timeout(30)
    void linter_findsOutOnceThatADeskNeverOpens() {
        String hours =
                "{\"zone\": \"Europe/Paris\", \"hours\": {\"%s\": \"09:00-17:00\"}, \"holidays\": [{\"easter\": 1,"
                        + " \"name\": \"Easter Monday\"}]}";
        Policy policy = Policies.policy("\"calendars\": {\"mon\": " + hours.formatted("mon") + ", \"tue\": "
                + hours.formatted("tue") + ", \"never\": {\"both\": [\"mon\", \"tue\"]}}, \"calendar\": \"never\","
                + " \"targets\": {\"first-response\": \"2 business hours\", \"resolution\": \"4 business hours\"}");

        assertThat(Linter.asOf(LocalDate.of(2026, 3, 2)).check(policy))
                .extracting(Remark::code)
                .contains(Code.NEVER_OPEN);
    }
}
