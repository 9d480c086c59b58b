package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.Landing;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Cell;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Target;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

final class TargetsReaderTest {
    private static final String CALENDARS = """
        "calendars": {
          "office": {"zone": "Europe/Paris", "hours": {"mon-fri": "09:00-17:00"}},
          "apac": {"zone": "Asia/Singapore", "hours": {"mon-fri": "09:00-17:00"}}
        },
        "severities": [{"id": "1"}, {"id": "2"}, {"id": "3"}],
        """;

    private static Targets targets(String json) {
        return policy(CALENDARS + "\"calendar\": \"office\", \"businessDay\": \"same-time\", \"targets\": " + json)
                .targets();
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                arguments("one business day", new Amount.BusinessDays(1)),
                arguments("3 business hours", new Amount.BusinessTime(Duration.ofHours(3))),
                arguments("1.5 business hours", new Amount.BusinessTime(Duration.ofMinutes(90))),
                arguments("90 business minutes", new Amount.BusinessTime(Duration.ofMinutes(90))),
                arguments("within 1 hour (24/7)", new Amount.Elapsed(Duration.ofHours(1))),
                arguments("4 hours (apac)", new Amount.BusinessTime(Duration.ofHours(4))),
                arguments("PT2H (24/7)", new Amount.Elapsed(Duration.ofHours(2))),
                arguments("20th business day", new Amount.NthBusinessDay(20, Optional.empty())),
                arguments("2 business days", new Amount.BusinessDays(2)),
                arguments("next business day", new Amount.NthBusinessDay(1, Optional.empty())),
                arguments("next business day by 10:00", new Amount.NthBusinessDay(1, Optional.of(LocalTime.of(10, 0)))),
                arguments("2 business days by 12:00", new Amount.BusinessDays(2, Optional.of(LocalTime.NOON))),
                arguments("1 working day by 9:30", new Amount.BusinessDays(1, Optional.of(LocalTime.of(9, 30)))),
                arguments("same business day", new Amount.SameBusinessDay()),
                arguments("3 days (24/7)", new Amount.Elapsed(Duration.ofDays(3))),
                arguments("3 calendar days", new Amount.CalendarTime(Period.ofDays(3))),
                arguments("2 calendar weeks", new Amount.CalendarTime(Period.ofWeeks(2))),
                arguments("1 calendar month", new Amount.CalendarTime(Period.ofMonths(1))),
                arguments("every 2 hours (24/7)", new Amount.Elapsed(Duration.ofHours(2))),
                arguments("every 1 business day", new Amount.BusinessDays(1)));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void cell_isReadAndKeepsItsWords(String words, Amount amount) {
        Cell cell =
                targets("{\"update\": \"" + words + "\"}").cell("update", "1").orElseThrow();

        Target target = (Target) cell.commitment();
        assertThat(target.text()).isEqualTo(words);
        assertThat(target.amount()).isEqualTo(amount);
        assertThat(target.every()).isEqualTo(words.startsWith("every"));
        assertThat(cell.terms()).isEqualTo(Terms.NONE);
    }

    @Test
    void row_isOneCellForAllOrOneForEach() {
        Targets targets = targets("""
            {
              "update": "none",
              "workaround": {"*": "best-effort"},
              "resolution": {"1": "1 business hour", "2": "not-offered", "*": "none"},
              "ownership": {"within": "none", "note": "By mail"}
            }
            """);

        assertThat(targets.byMetric())
                .containsEntry("update", ImmutableMap.of("*", Cell.of(Absent.NONE)))
                .containsEntry("workaround", ImmutableMap.of("*", Cell.of(Absent.BEST_EFFORT)))
                .containsEntry(
                        "resolution",
                        ImmutableMap.of(
                                "1", Cell.of("1 business hour"),
                                "2", Cell.of(Absent.NOT_OFFERED),
                                "*", Cell.of(Absent.NONE)))
                .containsEntry(
                        "ownership",
                        ImmutableMap.of(
                                "*", new Cell(Absent.NONE, Terms.NONE, Optional.of(LocalizedText.of("By mail")))));
    }

    @Test
    void row_ofSeveritiesThatAreCalledLikeFieldsIsARow() {
        Policy policy = policy("""
            "severities": [{"id": "note"}, {"id": "calendar"}],
            "targets": {"update": {"note": "2 hours", "calendar": "none"}}
            """);

        assertThat(policy.targets().byMetric().get("update"))
                .containsExactlyEntriesOf(
                        ImmutableMap.of("note", Cell.of("2 hours"), "calendar", Cell.of(Absent.NONE)));
    }

    @Test
    void cell_hasTermsOfItsOwn() {
        Cell cell = targets("""
            {"update": {"*": {"within": "2 hours", "calendar": "apac", "businessDay": "8 working hours",
              "cutOff": "15:00", "landing": "next-opening", "promise": "goal", "note": {"en": "E-mail only"}}}}
            """).cell("update", "1").orElseThrow();

        assertThat(cell.commitment())
                .isEqualTo(
                        new Target("2 hours", new Amount.BusinessTime(Duration.ofHours(2)), Optional.empty(), false));
        assertThat(cell.terms())
                .isEqualTo(new Terms(
                        ImmutableMap.of("*", "apac"),
                        Optional.of(new DayReading.WorkingHours(Duration.ofHours(8))),
                        Optional.of(LocalTime.of(15, 0)),
                        Optional.of(Landing.NEXT_OPENING),
                        Optional.of(Strength.GOAL)));
        assertThat(cell.note()).contains(LocalizedText.of(ImmutableMap.of("en", "E-mail only")));
    }

    @Test
    void terms_standWhereTheyWereStated() {
        Policy policy = policy(CALENDARS + """
            "calendar": {"1": "24/7", "*": "office"}, "businessDay": "close-of-day", "promise": "guarantee",
            "plans": {"gold": {"calendar": "apac", "cutOff": "9:30", "landing": "closing"}, "silver": {}}
            """);

        assertThat(policy.terms())
                .isEqualTo(new Terms(
                        ImmutableMap.of("1", "24/7", "*", "office"),
                        Optional.of(new DayReading.CloseOfDay()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Strength.GUARANTEE)));
        assertThat(policy.plan("gold").orElseThrow().terms())
                .isEqualTo(new Terms(
                        ImmutableMap.of("*", "apac"),
                        Optional.empty(),
                        Optional.of(LocalTime.of(9, 30)),
                        Optional.of(Landing.CLOSING),
                        Optional.empty()));
        assertThat(policy.plan("silver").orElseThrow().terms()).isEqualTo(Terms.NONE);
    }
}
