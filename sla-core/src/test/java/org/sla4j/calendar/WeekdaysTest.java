package org.sla4j.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WeekdaysTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("mon", List.of(MONDAY)),
                arguments("mon-fri", List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)),
                arguments("FRI", List.of(FRIDAY)),
                arguments("Mon \u2013 Tuesday", List.of(MONDAY, TUESDAY)),
                arguments("mon\u2011wed", List.of(MONDAY, TUESDAY, WEDNESDAY)),
                arguments("tues, thurs", List.of(TUESDAY, THURSDAY)),
                arguments("sun-thu", List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SUNDAY)),
                arguments("sat-mon", List.of(MONDAY, SATURDAY, SUNDAY)),
                arguments("fri-thu", List.of(DayOfWeek.values())),
                arguments("mon-mon", List.of(MONDAY)),
                arguments("wed,mon", List.of(MONDAY, WEDNESDAY)),
                arguments("mon-tue, sat-sun", List.of(MONDAY, TUESDAY, SATURDAY, SUNDAY)),
                arguments("DAILY", List.of(DayOfWeek.values())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void parse_readsDaysRangesAndLists(String text, List<DayOfWeek> days) {
        assertThat(Weekdays.parse(text)).containsExactlyInAnyOrderElementsOf(days);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("xyz", "\"xyz\" is none"),
                arguments("", "\"\" is none"),
                arguments("mo", "\"mo\" is none"),
                arguments("mondays", "\"mondays\" is none"),
                arguments("mon-", "\"\" is none in \"mon-\""),
                arguments("mon,", "\"\" is none in \"mon,\""),
                arguments("mon, xyz", "\"xyz\" is none in \"mon, xyz\""),
                arguments("mon-tue-wed", "\"mon-tue-wed\" is none"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void parse_rejectsAWordThatIsNoDay(String text, String end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekdays.parse(text))
                .withMessage("days must be written like mon-fri, \"sat, sun\" or daily but " + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekdays | mon-fri",
                "Working Days | mon-fri",
                "weekend | \"sat, sun\"",
                "every day | daily",
                "Mon to Fri | mon-fri",
                "monday through friday | monday-friday"
            })
    void parse_saysWhatToWrite(String text, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekdays.parse(text))
                .withMessage("days must be written like mon-fri, \"sat, sun\" or daily but \"" + text
                        + "\" is none; write " + meant);
    }

    @Test
    void parse_saysWhatToDoWithTheRestOfTheWeek() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekdays.parse("otherwise"))
                .withMessageEndingWith("is none; name the days, or leave them out where they are closed");
        // Written as it should be, only with a word that is no day.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekdays.parse("mon-fry"))
                .withMessageEndingWith("\"fry\" is none in \"mon-fry\"");
    }

    @Test
    void parse_rejectsADayThatIsNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekdays.parse("mon-wed, tue"))
                .withMessage("days must be named once but tue stands twice in \"mon-wed, tue\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Weekdays.parse("daily, sun"));
    }

    @Test
    void name_isThreeLettersLong() {
        assertThat(Stream.of(DayOfWeek.values()).map(Weekdays::name))
                .containsExactly("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    }
}
