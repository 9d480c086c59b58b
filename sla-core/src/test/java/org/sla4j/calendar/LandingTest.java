package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.calendar.Moments.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Monday to Friday, 09:00-12:00 and 13:00-17:00; 27 March 2026 is a Friday, the clock changes on the Sunday. */
final class LandingTest {
    private static final OpenTime OFFICE =
            BusinessCalendar.of(ZoneId.of("Europe/Brussels"), WeeklyHours.of("mon-fri", "09:00-12:00, 13:00-17:00"));

    static Stream<Arguments> deadlines() {
        return Stream.of(
                // A window that is used up: its closing, or the next opening.
                arguments("2026-03-27T09:00+01:00", 3, "2026-03-27T12:00+01:00", "2026-03-27T13:00+01:00"),
                arguments("2026-03-27T09:00+01:00", 7, "2026-03-27T17:00+01:00", "2026-03-30T09:00+02:00"),
                arguments("2026-03-26T16:00+01:00", 8, "2026-03-27T17:00+01:00", "2026-03-30T09:00+02:00"),
                // A ticket opened at or after closing starts to count at the next opening.
                arguments("2026-03-27T17:00+01:00", 7, "2026-03-30T17:00+02:00", "2026-03-31T09:00+02:00"),
                // Elsewhere both are the same.
                arguments("2026-03-27T09:00+01:00", 4, "2026-03-27T14:00+01:00", "2026-03-27T14:00+01:00"),
                arguments("2026-03-28T11:00+01:00", 1, "2026-03-30T10:00+02:00", "2026-03-30T10:00+02:00"),
                // No amount is due at once, wherever that is.
                arguments("2026-03-27T17:00+01:00", 0, "2026-03-27T17:00+01:00", "2026-03-27T17:00+01:00"),
                arguments("2026-03-28T11:00+01:00", 0, "2026-03-28T11:00+01:00", "2026-03-28T11:00+01:00"));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void deadline_fallsAtTheClosingOrTheNextOpening(String from, int hours, String closing, String opening) {
        Duration amount = Duration.ofHours(hours);
        assertThat(OFFICE.deadline(at(from), amount)).contains(at(closing));
        assertThat(OFFICE.deadline(at(from), amount, Landing.CLOSING)).contains(at(closing));
        assertThat(OFFICE.deadline(at(from), amount, Landing.NEXT_OPENING)).contains(at(opening));
    }

    static Stream<Arguments> starts() {
        return Stream.of(
                arguments("2026-03-27T17:00+01:00", 4, "2026-03-27T13:00+01:00", "2026-03-27T12:00+01:00"),
                arguments("2026-03-27T17:00+01:00", 7, "2026-03-27T09:00+01:00", "2026-03-26T17:00+01:00"),
                arguments("2026-03-30T09:00+02:00", 7, "2026-03-27T09:00+01:00", "2026-03-26T17:00+01:00"),
                arguments("2026-03-30T10:00+02:00", 2, "2026-03-27T16:00+01:00", "2026-03-27T16:00+01:00"),
                arguments("2026-03-28T11:00+01:00", 0, "2026-03-28T11:00+01:00", "2026-03-28T11:00+01:00"));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void latestStart_mirrorsToTheOpeningOrTheClosingBefore(String to, int hours, String opening, String closing) {
        Duration amount = Duration.ofHours(hours);
        assertThat(OFFICE.latestStart(at(to), amount)).contains(at(opening));
        assertThat(OFFICE.latestStart(at(to), amount, Landing.CLOSING)).contains(at(opening));
        assertThat(OFFICE.latestStart(at(to), amount, Landing.NEXT_OPENING)).contains(at(closing));
    }

    @Test
    void deadline_staysWhereWindowsMeet() {
        OpenTime touching = BusinessCalendar.of(
                ZoneId.of("Europe/Brussels"), WeeklyHours.of("mon-fri", "09:00-12:00, 12:00-17:00"));
        Instant noon = at("2026-03-27T12:00+01:00");
        assertThat(touching.deadline(at("2026-03-27T09:00+01:00"), Duration.ofHours(3), Landing.NEXT_OPENING))
                .contains(noon);
    }

    @Test
    void deadline_isEmptyAtTheNextOpeningOfADeskThatNeverOpensAgain() {
        OpenTime once = BusinessCalendar.of(ZoneId.of("Europe/Brussels"), WeeklyHours.CLOSED)
                .withSpecialDays(List.of(new SpecialDay(LocalDate.of(2026, 3, 27), DayHours.ALL_DAY, "")));
        Instant start = at("2026-03-27T00:00+01:00");
        assertThat(once.deadline(start, Duration.ofHours(24), Landing.CLOSING)).contains(at("2026-03-28T00:00+01:00"));
        assertThat(once.deadline(start, Duration.ofHours(24), Landing.NEXT_OPENING))
                .isEmpty();
    }
}
