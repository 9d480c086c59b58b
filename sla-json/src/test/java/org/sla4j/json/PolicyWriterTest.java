package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sla4j.json.Policies.READER;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.engine.Example;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Cell;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.Service;
import org.sla4j.policy.Target;
import org.sla4j.policy.Targets;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

final class PolicyWriterTest {
    @Test
    void write_keepsLimitsOfServices() {
        Policy policy = policy("""
            "services": {"tickets": {}, "contacts": {}},
            "plans": {"gold": {"entitlements": {
              "tickets": {"most": 10, "per": "month", "text": "Unused ones lapse."}, "contacts": {"most": 3}}}}
            """);

        assertThat(READER.read("written.json", PolicyWriter.write(policy))).isEqualTo(policy);
    }

    @Test
    void write_isReadBackEqual() {
        PolicyDocument document = READER.document("rich.json", Policies.rich().getBytes(StandardCharsets.UTF_8));

        String written = PolicyWriter.write(document);
        PolicyDocument again = READER.document("written.json", written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.policy()).isEqualTo(document.policy());
        assertThat(again.examples()).isEqualTo(document.examples());
        assertThat(PolicyWriter.write(again)).isEqualTo(written);
    }

    @Test
    void write_leavesOutWhatHoldsByItself() {
        assertThat(PolicyWriter.write(Policy.builder("p", "1").build()))
                .isEqualTo("{\"format\": \"sla-policy/1\", \"id\": \"p\", \"version\": \"1\"}\n");
    }

    @Test
    void write_takesTheShortestFormOfEachCell() {
        Policy policy = policy("""
            "severities": [{"id": "1"}, {"id": "2"}],
            "targets": {
              "update": {"*": "none"},
              "resolution": {"1": "within 2 hours", "*": {"within": "4 hours"}},
              "workaround": {"*": {"within": "4 hours", "promise": "goal"}}
            }
            """);

        assertThat(PolicyWriter.write(policy)).isEqualTo("""
            {
              "format": "sla-policy/1",
              "id": "p",
              "version": "1",
              "severities": [
                {"id": "1"},
                {"id": "2"}
              ],
              "targets": {
                "update": "none",
                "resolution": {"1": "within 2 hours", "*": "4 hours"},
                "workaround": {"within": "4 hours", "promise": "goal"}
              }
            }
            """);
    }

    @Test
    void write_keepsTermsWhereTheyWereStated() {
        String text = """
            {
              "format": "sla-policy/1",
              "id": "p",
              "version": "1",
              "calendars": {
                "office": {
                  "zone": "Europe/Paris",
                  "hours": {"mon-fri": "09:00-17:00"}
                }
              },
              "calendar": "office",
              "promise": "goal",
              "plans": {
                "gold": {"calendar": "24/7", "landing": "closing"},
                "silver": {}
              }
            }
            """;

        assertThat(PolicyWriter.write(READER.read("p.json", text))).isEqualTo(text);
    }

    @Test
    void write_keepsTextsOfUnstatedLanguagePlain() {
        Header head = Header.of("p", "1");
        Policy policy = Policy.builder(head)
                .service(new Service("a", Optional.of(LocalizedText.of("Mail"))))
                .service(new Service("b", Optional.of(LocalizedText.of(Map.of("de", "Post")))))
                .service(new Service("c", Optional.of(LocalizedText.of(ImmutableMap.of("und", "Mail", "de", "Post")))))
                .build();

        assertThat(PolicyWriter.write(policy))
                .contains("\"a\": {\"title\": \"Mail\"}")
                .contains("\"title\": {\"de\": \"Post\"}")
                .contains("\"title\": {\"und\": \"Mail\", \"de\": \"Post\"}");
    }

    @Test
    void write_joinsDaysWithTheSameHours() {
        assertThat(hours(WeeklyHours.ALL_WEEK)).contains("\"hours\": {\"daily\": \"00:00-24:00\"}");
        assertThat(hours(WeeklyHours.CLOSED)).contains("\"hours\": {\"daily\": \"closed\"}");
        assertThat(hours(WeeklyHours.of("sun-thu", "09:00-12:00, 13:00-17:00")))
                .contains("\"mon-thu\": \"09:00-12:00, 13:00-17:00\"")
                .contains("\"sun\": \"09:00-12:00, 13:00-17:00\"");
    }

    private static String hours(WeeklyHours hours) {
        return PolicyWriter.write(Policy.builder("p", "1")
                .calendar("c", BusinessCalendar.of(ZoneId.of("UTC"), hours))
                .build());
    }

    @Test
    void write_refusesWhatAFileCannotSay() {
        Target odd = new Target("soon", new Amount.Elapsed(Duration.ofHours(1)), Optional.empty(), false);
        Target wrong = new Target("2 hours", new Amount.Elapsed(Duration.ofHours(1)), Optional.empty(), false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyWriter.write(withCell(odd)))
                .withMessageStartingWith("policy p 1 must hold only what a file can say but had\n")
                .withMessageContaining("\"soon\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyWriter.write(withCell(wrong)))
                .withMessage("policy p 1 must hold only what a file can say but would be read back as another policy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyWriter.write(Policy.builder("p", "1")
                        .calendar("c", BusinessCalendar.of(ZoneOffset.ofHours(1), WeeklyHours.ALL_WEEK))
                        .build()))
                .withMessageContaining("unknown zone \"+01:00\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyWriter.write(Policy.builder("p p", "1").build()))
                .withMessageContaining("the id of a policy");
    }

    @Test
    void write_keepsTheShortFormsOfExamples() {
        String text = """
            {
              "format": "sla-policy/1",
              "id": "p",
              "version": "1",
              "targets": {"update": "every 2 hours", "resolution": "none"},
              "examples": [
                {
                  "opened": "2026-03-27T15:30:00Z",
                  "events": [
                    {"at": "2026-03-27T16:00:00Z", "kind": "update"}
                  ],
                  "asOf": "2026-03-27T17:00:00Z",
                  "expect": {
                    "update#1": "2026-03-27T17:30:00Z",
                    "update": {"due": "2026-03-27T18:00:00Z", "state": "running", "elapsed": "PT1H"},
                    "resolution": "none"
                  }
                }
              ]
            }
            """;

        assertThat(PolicyWriter.write(READER.document("p.json", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text);
    }

    @Test
    void write_refusesAnExampleThatThePolicyDoesNotKnow() {
        Example example = new Example(
                Optional.empty(),
                History.opened(Ticket.opened(Instant.EPOCH).withSeverity("1")),
                Optional.of(Instant.EPOCH),
                new Example.Expectation(ImmutableMap.of(), Optional.of("1"), Optional.empty(), Optional.empty()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyWriter.write(Policy.builder("p", "1").build(), List.of(example)))
                .withMessageContaining("unknown severity \"1\"");
    }

    private static Policy withCell(Target target) {
        Targets targets = new Targets(ImmutableMap.of("update", ImmutableMap.of("*", Cell.of(target))));
        return Policy.builder("p", "1").plan(Plan.of("gold", targets)).build();
    }

    @Test
    void holidays_areTheListOfACalendar() {
        HolidayRule fair = HolidayRule.on(LocalDate.of(2026, 5, 4), "Fair");

        assertThat(PolicyWriter.holidays(List.of(fair))).isEqualTo("""
                [
                  {"date": "2026-05-04", "name": "Fair"}
                ]
                """);
    }
}
