package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a cell is accepted beside the calendar that is in force there. */
final class OffersTest {
    private static final String OFFICE =
            "\"calendars\": {\"office\": {\"zone\": \"Europe/Paris\", \"hours\": {\"mon-fri\": \"09:00-17:00\"}}}";

    private static List<String> refusals(String parts) {
        return Reading.refusals(() -> Policies.policy(OFFICE + ", \"businessDay\": \"close-of-day\", " + parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hourly | write \"every 1 hour (24/7)\"",
                "daily | write \"every 24 hours (24/7)\"",
                "twice a day | write \"every 12 hours (24/7)\"",
                "weekly | write \"every 7 days (24/7)\"",
                "fortnightly | write \"every 14 days (24/7)\"",
                "every 2 days | write \"every 2 days (24/7)\"",
                "ten minutes | write \"10 minutes (24/7)\"",
                "1h 30m | write \"90 minutes (24/7)\"",
                "next day | write \"1 day (24/7)\"",
            })
    void onTheClock_isTimeOnTheClock(String cell, String write) {
        assertThat(refusals("\"calendar\": \"24/7\", \"targets\": {\"update\": \"" + cell + "\"}"))
                .singleElement()
                .asString()
                .endsWith(write);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "daily | write \"every 1 calendar day\" or \"every 24 hours (24/7)\"",
                "weekly | write \"every 1 calendar week\" or \"every 7 days (24/7)\"",
            })
    void onTheClock_calendarDaysNeedAZone(String cell, String write) {
        assertThat(refusals("\"zone\": \"Europe/Paris\", \"calendar\": \"24/7\", \"targets\": {\"update\": \"" + cell
                        + "\"}"))
                .singleElement()
                .asString()
                .endsWith(write);
    }

    /** By the severity of the cell, by the plan, by the cell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"calendar\": {\"1\": \"24/7\", \"*\": \"office\"}, \"severities\": [{\"id\": \"1\"}],"
                        + " \"targets\": {\"update\": {\"1\": \"hourly\"}}",
                "\"calendar\": \"office\", \"plans\": {\"gold\": {\"calendar\": \"24/7\", \"targets\": {\"update\":"
                        + " \"hourly\"}}}",
                "\"calendar\": \"office\", \"targets\": {\"update\": {\"within\": \"hourly\", \"calendar\": \"24/7\"}}"
            })
    void calendar_isTheOneOfTheCell(String parts) {
        assertThat(refusals(parts)).singleElement().asString().endsWith("write \"every 1 hour (24/7)\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"calendar\": {\"1\": \"24/7\", \"*\": \"office\"}, \"severities\": [{\"id\": \"1\"}, {\"id\": \"2\"}],"
                        + " \"targets\": {\"update\": {\"1\": \"none\", \"2\": \"hourly\"}}",
                "\"calendar\": {\"1\": \"24/7\", \"*\": \"office\"}, \"severities\": [{\"id\": \"1\"}, {\"id\": \"2\"}],"
                        + " \"targets\": {\"update\": \"hourly\"}",
                "\"calendar\": \"24/7\", \"plans\": {\"gold\": {\"calendar\": \"office\"}}, \"targets\": {\"update\":"
                        + " \"hourly\"}",
                "\"calendar\": \"24/7\", \"targets\": {\"update\": {\"within\": \"hourly\", \"calendar\": \"office\"}}"
            })
    void withOpeningHours_bothAreOffered(String parts) {
        assertThat(refusals(parts))
                .singleElement()
                .asString()
                .endsWith("write \"every 1 business hour\" or \"every 1 hour (24/7)\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"second business day", "2nd business day", "third working day", "first business day"})
    void countedDay_isNotTakenForTheNext(String cell) {
        assertThat(refusals("\"calendar\": \"office\", \"targets\": {\"update\": \"" + cell + "\"}"))
                .noneMatch(refusal -> refusal.contains("did you mean"));
    }
}
