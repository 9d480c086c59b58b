package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Warning;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;
import org.sla4j.policy.Tier;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

final class ReportWriterTest {
    private static final Instant OPENED = Instant.parse("2026-03-27T13:00:00Z"); // Friday, 14:00 in Berlin
    private static final LocalizedText ASSUMPTION =
            LocalizedText.of(Map.of("en", "Berlin is meant.", "de", "Gemeint ist Berlin."));

    private static final Policy POLICY = policy();

    private static Policy policy() {
        Policy.Header header = new Policy.Header(
                "acme",
                "2026.1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Validity.ALWAYS,
                Optional.empty(),
                ImmutableList.of(ASSUMPTION),
                ImmutableList.of());
        return Policy.builder(header)
                .digest(() -> "sha256:00")
                .calendar(
                        "office",
                        BusinessCalendar.of(ZoneId.of("Europe/Berlin"), WeeklyHours.of("mon-fri", "09:00-17:00")))
                .terms(Terms.calendar("office"))
                .severities("1", "2", "3")
                .targets(new Targets(ImmutableMap.<String, ImmutableMap<String, Cell>>builder()
                        .putAll(Targets.of("first-response", ImmutableMap.of("*", "4 business hours"))
                                .byMetric())
                        .putAll(Targets.of("resolution", ImmutableMap.of("*", "none"))
                                .byMetric())
                        .putAll(Targets.of("root-cause", ImmutableMap.of("*", "24 hours (24/7)"))
                                .byMetric())
                        .buildOrThrow()))
                .metric(new Metric("root-cause", Optional.empty(), "resolved"))
                .attribute(new Attribute("environment", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                .rule(new Rule(
                        new Condition(
                                ImmutableMap.of("environment", new Condition.NoneOf(ImmutableSet.of("production")))),
                        new Effect.HighestSeverity("2"),
                        ImmutableSet.of(),
                        Optional.of(LocalizedText.of("Production only."))))
                .right(new Right(
                        Party.VENDOR,
                        "close",
                        Condition.ALWAYS,
                        ImmutableList.of("customer-refuses"),
                        Optional.of(Party.CUSTOMER),
                        Optional.of(LocalizedText.of("If refused."))))
                .duty(new Duty(
                        Party.CUSTOMER,
                        "available",
                        Condition.ALWAYS,
                        Optional.of(LocalizedText.of("Be there.")),
                        ImmutableList.of("lower", "close")))
                .tier(new Tier(
                        "L1",
                        Optional.empty(),
                        Party.PARTNER,
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.empty(),
                        Targets.of("ownership", ImmutableMap.of("*", "30 minutes (24/7)"))))
                .lifecycle(Lifecycle.BY_DEFAULT.withThresholds(Threshold.used(50), Threshold.left(Duration.ofHours(1))))
                .build();
    }

    private static final Ticket TICKET = Ticket.opened(OPENED)
            .withSeverity("1")
            .withTier("L1")
            .withAttributes(ImmutableMap.of("environment", "staging"));

    /** One hour is used, then the weekend and an hour of Monday are a pause. */
    private static final History HISTORY = History.opened(TICKET)
            .with(OPENED.plusSeconds(1200), Actor.PARTNER, new What.Assigned(Optional.empty()))
            .paused(OPENED.plusSeconds(3600), "waiting")
            .resumed(Instant.parse("2026-03-30T08:00:00Z"), "waiting")
            .with(Instant.parse("2026-03-30T08:30:00Z"), Actor.VENDOR, new What.DutyNotMet("available"))
            .with(Instant.parse("2026-03-30T08:30:00Z"), Actor.AUTOMATIC, new What.Response());

    private static Report report(String asOf) {
        return SlaEngine.of(POLICY).report(HISTORY, Instant.parse(asOf));
    }

    @Test
    void pretty_tellsAll() {
        TicketHistory ticket = new TicketHistory(
                Optional.of(new TicketId("12", true)),
                HISTORY,
                Optional.empty(),
                ImmutableList.of(new Warning("unknown-field", "not used: subject")));
        ReportDocument document =
                ReportDocument.of(report("2026-03-30T09:00:00Z"), "de").about(ticket);

        assertThat(ReportWriter.pretty(document)).isEqualTo("""
            {
              "format": "sla-report/1",
              "id": 12,
              "asOf": "2026-03-30T09:00:00Z",
              "policy": {"id": "acme", "version": "2026.1", "digest": "sha256:00"},
              "opened": "2026-03-27T13:00:00Z",
              "severity": "2",
              "severitySource": "capped",
              "severityBefore": "1",
              "severityReasons": ["Production only."],
              "tier": "L1",
              "owner": "partner",
              "promises": [
                {
                  "key": "first-response#1",
                  "metric": "first-response",
                  "cycle": 1,
                  "commitment": "target",
                  "promise": "guarantee",
                  "within": "4 business hours",
                  "calendar": "office",
                  "state": "running",
                  "started": "2026-03-27T13:00:00Z",
                  "counts": "2026-03-27T13:00:00Z",
                  "due": "2026-03-30T11:00:00Z",
                  "dueLocal": "2026-03-30T13:00:00+02:00[Europe/Berlin]",
                  "firstDue": "2026-03-30T08:00:00Z",
                  "elapsed": "PT2H",
                  "remaining": "PT2H",
                  "share": 0.5,
                  "pauses": [
                    {"from": "2026-03-27T14:00:00Z", "to": "2026-03-30T08:00:00Z"}
                  ],
                  "thresholds": [
                    {"percent": 50, "at": "2026-03-30T09:00:00Z"}
                  ],
                  "pointer": "/targets/first-response/*"
                },
                {
                  "key": "resolution#1",
                  "metric": "resolution",
                  "cycle": 1,
                  "commitment": "none",
                  "state": "not-applicable",
                  "started": "2026-03-27T13:00:00Z",
                  "counts": "2026-03-27T13:00:00Z",
                  "pointer": "/targets/resolution/*"
                },
                {
                  "key": "root-cause#1",
                  "metric": "root-cause",
                  "cycle": 1,
                  "commitment": "target",
                  "promise": "guarantee",
                  "within": "24 hours (24/7)",
                  "calendar": "24/7",
                  "state": "not-started",
                  "pointer": "/targets/root-cause/*"
                },
                {
                  "key": "ownership@L1#1",
                  "metric": "ownership",
                  "cycle": 1,
                  "tier": "L1",
                  "commitment": "target",
                  "promise": "guarantee",
                  "within": "30 minutes (24/7)",
                  "calendar": "24/7",
                  "state": "met",
                  "started": "2026-03-27T13:00:00Z",
                  "counts": "2026-03-27T13:00:00Z",
                  "due": "2026-03-27T13:30:00Z",
                  "dueLocal": "2026-03-27T14:30:00+01:00[Europe/Berlin]",
                  "firstDue": "2026-03-27T13:30:00Z",
                  "stopped": "2026-03-27T13:20:00Z",
                  "elapsed": "PT20M",
                  "remaining": "PT10M",
                  "share": 0.6666,
                  "thresholds": [
                    {"left": "PT1H", "at": "2026-03-27T13:00:00Z"},
                    {"percent": 50, "at": "2026-03-27T13:15:00Z"}
                  ],
                  "pointer": "/tiers/0/targets/ownership/*"
                }
              ],
              "rights": [
                {
                  "who": "vendor",
                  "may": "close",
                  "granted": false,
                  "if": ["customer-refuses"],
                  "consent": "customer",
                  "text": "If refused."
                }
              ],
              "duties": [
                {
                  "who": "customer",
                  "id": "available",
                  "met": false,
                  "text": "Be there.",
                  "otherwise": ["lower", "close"]
                }
              ],
              "nextLook": {
                "at": "2026-03-30T10:00:00Z",
                "promise": "first-response#1",
                "kind": "threshold",
                "left": "PT1H",
                "key": "first-response#1/threshold-PT1H"
              },
              "warnings": [
                {"code": "unknown-field", "message": "not used: subject"},
                {
                  "code": "no-answer",
                  "message": "response of 2026-03-30T08:30:00Z is by the automatic side and meets no response or update"
                }
              ],
              "assumptions": ["Gemeint ist Berlin."]
            }
            """);
        assertThat(ReportReader.read("r.json", ReportWriter.pretty(document))).isEqualTo(document);
        assertThat(ReportReader.read("r.json", ReportWriter.line(document))).isEqualTo(document);
    }

    @Test
    void line_leavesOutWhatIsEmpty() {
        Report report = SlaEngine.of(Histories.POLICY).report(History.of(ImmutableList.of()), OPENED);

        assertThat(ReportWriter.line(report))
                .isEqualTo("{\"format\":\"sla-report/1\",\"asOf\":\"2026-03-27T13:00:00Z\","
                        + "\"policy\":{\"id\":\"acme\",\"version\":\"2026.1\"},\"severitySource\":\"missing\","
                        + "\"promises\":[],\"warnings\":[{\"code\":\"never-opened\","
                        + "\"message\":\"the history has no opening up to 2026-03-27T13:00:00Z\"}]}");
        assertThat(ReportReader.read("r.json", ReportWriter.pretty(report))).isEqualTo(ReportDocument.of(report));
    }

    @Test
    void read_takesInstantsOfYearsWithASign() {
        for (Instant end : ImmutableList.of(Instant.MIN, Instant.MAX)) {
            ReportDocument document =
                    ReportDocument.of(SlaEngine.of(Histories.POLICY).report(History.none(), end));

            assertThat(ReportReader.read("r.json", ReportWriter.line(document))).isEqualTo(document);
        }
    }

    @Test
    void line_tellsWhatIsLate() {
        assertThat(ReportWriter.line(report("2026-03-30T11:30:00.5Z")))
                .contains("\"state\":\"breached\"")
                .contains("\"breachedAt\":\"2026-03-30T11:00:00Z\"")
                .contains("\"remaining\":\"PT0S\",\"overrun\":\"PT30M0.5S\",\"share\":1.125");
    }

    @Test
    void share_isOneAtTheDueInstantOnly() {
        assertThat(ReportWriter.line(report("2026-03-30T10:59:59.999Z"))).contains("\"share\":0.9999,");
        assertThat(ReportWriter.line(report("2026-03-30T11:00:00Z"))).contains("\"share\":1,");
    }

    @Test
    void read_takesAFile(@TempDir Path folder) throws IOException {
        Report report = report("2026-03-29T00:00:00Z");
        Path file = Files.writeString(folder.resolve("r.json"), ReportWriter.pretty(report));

        assertThat(ReportReader.read(file)).isEqualTo(ReportDocument.of(report));
    }

    @Test
    void read_reportsAllProblems() {
        assertThat(Histories.problems(() -> ReportReader.read("r.json", """
                    {
                      "format": "sla-report/1",
                      "policy": {"id": "acme"},
                      "severitySource": "guessed",
                      "promises": [
                        {"key": "resolution#2", "metric": "resolution", "cycle": 1, "commitment": "promised",
                         "state": "lost", "elapsed": "2 hours"},
                        {"key": "resolution#2", "metric": "resolution", "cycle": 1, "commitment": "none",
                         "state": "met", "dueLocal": "2026-03-30T13:00",
                         "pauses": [{"from": "2026-03-30T13:00:00Z", "to": "2026-03-29T13:00:00Z"}]}
                      ],
                      "rigths": []
                    }
                    """)))
                .containsExactly(
                        "1:1 : field \"asOf\" is missing; write \"asOf\": \"2026-03-27T15:30:00Z\"",
                        "3:13 /policy: field \"version\" is missing; write \"version\": …",
                        "4:21 /severitySource: unknown source \"guessed\". Allowed here: stated, default, set, capped,"
                                + " missing",
                        "6:79 /promises/0/commitment: unknown commitment \"promised\". Allowed here: target, none,"
                                + " best-effort, not-offered, excluded",
                        "7:15 /promises/0/state: unknown state \"lost\". Allowed here: not-applicable, cancelled, met,"
                                + " missed, breached, paused, outside-hours, running, not-started",
                        "7:34 /promises/0/elapsed: expected a duration such as \"PT3H30M\", found text, \"2 hours\"",
                        "8:13 /promises/1/key: the key of this promise is \"resolution#1\", found \"resolution#2\"",
                        "9:34 /promises/1/dueLocal: expected a time with its offset and zone, such as"
                                + " \"2026-03-30T09:00:00+02:00[Europe/Paris]\", found text, \"2026-03-30T13:00\"",
                        "10:56 /promises/1/pauses/0/to: \"to\" must not be before \"from\", 2026-03-30T13:00:00Z, but is"
                                + " 2026-03-29T13:00:00Z",
                        "12:3 /rigths: unknown field \"rigths\"; did you mean \"rights\"? Allowed here: format, id,"
                                + " asOf, policy, opened, plan, severity, severitySource, severityBefore,"
                                + " severityReasons, tier, owner, promises, rights, duties, credits, nextLook,"
                                + " warnings, assumptions");
    }
}
