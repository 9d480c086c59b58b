package org.sla4j.zendesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Standing;
import org.sla4j.json.PolicyReader;
import org.sla4j.json.PolicyWriter;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Target;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/**
 * The account of these tests works in Copenhagen, Monday to Thursday 09:00-17:00 and Friday 09:00-15:00, and is closed
 * from Thursday 2 to Monday 6 April 2026. Clocks go forward on 29 March 2026: until then 09:00 is 08:00Z, after it 07:00Z.
 */
final class ZendeskImportTest {
    private static final String CHARACTERS = "0123456789:,.-{}[]\"ane \u0000";

    private static final Path EXPORT = Path.of("exports/zendesk");
    private static final Choices COPENHAGEN =
            new Choices("nordlicht", Optional.of("Nordlicht"), Optional.of("Copenhagen Office"));

    private static Map<String, byte[]> export() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : new String[] {"sla-policies.json", "schedules.json", "holidays.json"}) {
            files.put(name, Files.readAllBytes(EXPORT.resolve(name)));
        }
        return files;
    }

    private static Policy account() throws IOException {
        return ZendeskImport.read(export(), COPENHAGEN).policy();
    }

    private static Imported imported(String... files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (int i = 0; i < files.length; i++) {
            contents.put("f" + i, files[i].getBytes(UTF_8));
        }
        return ZendeskImport.read(contents, new Choices("a", Optional.empty(), Optional.empty()));
    }

    /** The answer with one SLA policy that has these targets. */
    private static String policies(String metrics) {
        return "{\"sla_policies\": [{\"id\": 1, \"title\": \"All\", \"filter\": {\"all\": [], \"any\": []},"
                + " \"policy_metrics\": [" + metrics + "]}]}";
    }

    private static String metric(String priority, String metric, int minutes, boolean business) {
        return "{\"priority\": \"%s\", \"metric\": \"%s\", \"target\": %d, \"business_hours\": %s}"
                .formatted(priority, metric, minutes, business);
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 14:00, 4 hours: one on Friday, three on Monday, after the clock change.
        "standard, high, first-response, 2026-03-27T13:00:00Z, 2026-03-30T10:00:00Z",
        // Friday 14:30, half an hour before closing: the other half on Monday.
        "standard, urgent, first-response, 2026-02-06T13:30:00Z, 2026-02-09T08:30:00Z",
        // Wednesday 1 April 16:00 before the holidays, 8 hours: one on Wednesday, seven on Tuesday 7 April.
        "standard, normal, first-response, 2026-04-01T14:00:00Z, 2026-04-07T14:00:00Z",
        // Opened on Good Friday: counts from Tuesday 09:00. 24 hours: Tuesday 8, Wednesday 8, Thursday 8.
        "standard, low, first-response, 2026-04-03T10:00:00Z, 2026-04-09T15:00:00Z",
        // 16 hours from Thursday 09:00: Thursday 8, Friday 6, Monday 2.
        "standard, high, resolution, 2026-02-05T08:00:00Z, 2026-02-09T10:00:00Z",
        // Calendar hours go through nights, holidays and the clock change.
        "premium-plan, high, first-response, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
        "premium-plan, urgent, resolution, 2026-04-03T22:00:00Z, 2026-04-04T02:00:00Z",
        // 150 business minutes from Friday 14:00: 60 on Friday, 90 on Monday.
        "premium-plan, normal, first-response, 2026-02-06T13:00:00Z, 2026-02-09T09:30:00Z",
        // A whole day from its opening ends at its closing.
        "premium-plan, low, first-response, 2026-02-09T08:00:00Z, 2026-02-09T16:00:00Z"
    })
    void read_givesTheDeadlinesOfZendesk(String plan, String priority, String metric, Instant opened, Instant due)
            throws IOException {
        Ticket ticket = Ticket.opened(opened).withPlan(plan).withSeverity(priority);

        assertThat(SlaEngine.of(account()).assess(ticket).promise(metric).flatMap(Promise::due))
                .contains(due);
    }

    /**
     * What Zendesk's customer care says of its own system: on Friday at 16:00 a target of two hours is due at 18:00 in
     * calendar hours, and on Monday at 10:00 in business hours of a schedule from 9 to 5 on weekdays.
     */
    @Test
    void read_givesTheDeadlinesOfZendesksOwnExample() {
        Imported imported = imported(
                policies(metric("high", "first_reply_time", 120, false) + ","
                        + metric("normal", "first_reply_time", 120, true)),
                "{\"schedules\": [{\"id\": 1, \"name\": \"9 to 5\", \"time_zone\": \"UTC\", \"intervals\": ["
                        + "{\"start_time\": 1980, \"end_time\": 2460}, {\"start_time\": 3420, \"end_time\": 3900},"
                        + "{\"start_time\": 4860, \"end_time\": 5340}, {\"start_time\": 6300, \"end_time\": 6780},"
                        + "{\"start_time\": 7740, \"end_time\": 8220}]}]}");
        SlaEngine engine = SlaEngine.of(imported.policy());
        Ticket friday = Ticket.opened(Instant.parse("2026-02-06T16:00:00Z")).withPlan("all");

        assertThat(engine.assess(friday.withSeverity("high"))
                        .promise("first-response")
                        .flatMap(Promise::due))
                .contains(Instant.parse("2026-02-06T18:00:00Z"));
        assertThat(engine.assess(friday.withSeverity("normal"))
                        .promise("first-response")
                        .flatMap(Promise::due))
                .contains(Instant.parse("2026-02-09T10:00:00Z"));
    }

    /**
     * What Zendesk itself reckoned for tickets of a public test account (the integration tests of Airbyte's connector):
     * minutes on the clock, and minutes of a schedule in New Caledonia, Monday to Thursday 09:00-17:00 and Friday
     * 10:30-18:30, without holidays.
     */
    @ParameterizedTest
    @CsvSource({
        "2020-12-11T18:34:09Z, 1261650, 300000",
        "2024-04-12T13:39:05Z, 97667, 23040",
        "2024-04-12T13:39:05Z, 7292, 1440",
        "2023-10-20T10:57:49Z, 252154, 60000",
        "2023-10-20T10:57:49Z, 32, 0"
    })
    void read_countsAsZendeskCounted(Instant from, long minutes, long businessMinutes) {
        Policy policy = imported(
                        policies(metric("high", "requester_wait_time", 60, true)),
                        "{\"schedules\": [{\"id\": 1, \"name\": \"Test\", \"time_zone\": \"New Caledonia\", \"intervals\": ["
                                + "{\"start_time\": 1980, \"end_time\": 2460}, {\"start_time\": 3420, \"end_time\": 3900},"
                                + "{\"start_time\": 4860, \"end_time\": 5340}, {\"start_time\": 6300, \"end_time\": 6780},"
                                + "{\"start_time\": 7830, \"end_time\": 8310}]}]}")
                .policy();
        OpenTime schedule =
                SlaEngine.of(policy).openTime("test", Ticket.opened(from)).orElseThrow();

        assertThat(schedule.counted(from, from.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(Duration.ofMinutes(businessMinutes));
    }

    @Test
    void read_givesAFileThatIsReadBack() throws IOException {
        Policy policy = account();

        assertThat(PolicyReader.standard().read("written", PolicyWriter.write(policy)))
                .isEqualTo(policy);
        assertThat(policy.version()).isEqualTo("2026-01-19");
        assertThat(policy.header().source()).contains("SLA policies of nordlicht.zendesk.com");
        assertThat(policy.calendars()).containsOnlyKeys("copenhagen-office");
    }

    @Test
    void read_putsTheFirstPositionLast() throws IOException {
        assertThat(account().plans().keySet()).containsExactly("standard", "premium-plan");
    }

    @Test
    void read_listsWhatItCannotCarryOver() throws IOException {
        assertThat(ZendeskImport.read(export(), COPENHAGEN).omissions())
                .containsExactly(
                        "sla-policies.json: /sla_policies/1/filter: the conditions are in the notes; the desk names the"
                                + " plan \"premium-plan\" in tickets that meet them",
                        "sla-policies.json: /sla_policies/0/filter: the conditions are in the notes; the desk names the"
                                + " plan \"standard\" in tickets that meet them",
                        "sla-policies.json: /sla_policies/0/metric_settings/first_reply_time/"
                                + "fulfill_on_agent_internal_note: which events start and stop the clock is for the desk"
                                + " to say",
                        "schedules.json: /schedules/1: the schedule \"San Diego Nights\"; which tickets have it is not in"
                                + " the export");
        assertThat(account().header().notes())
                .extracting(Object::toString)
                .contains(
                        "premium-plan is the SLA policy \"Premium Plan\" (41): for tickets where type is \"incident\","
                                + " and organization_id is \"900112\" or current_tags includes \"premium vip\"");
    }

    /** Requester wait time stands still while the ticket is pending; agent work time on-hold too; the reply does not. */
    @Test
    void read_stopsClocksInTheStatusesOfZendesk() throws IOException {
        SlaEngine engine = SlaEngine.of(account());
        Instant opened = Instant.parse("2026-02-09T08:00:00Z"); // Monday 09:00
        History history = History.opened(
                        Ticket.opened(opened).withPlan("premium-plan").withSeverity("high"))
                .paused(Instant.parse("2026-02-09T09:00:00Z"), "pending")
                .resumed(Instant.parse("2026-02-09T11:00:00Z"), "pending")
                .paused(Instant.parse("2026-02-09T11:00:00Z"), "on-hold")
                .resumed(Instant.parse("2026-02-09T12:00:00Z"), "on-hold");
        var report = engine.report(history, Instant.parse("2026-02-09T12:00:00Z"));

        // 8 hours and 2 of pause: 17:00 would be the closing; two hours are left for Tuesday.
        assertThat(report.standing("resolution").map(Standing::times).flatMap(Standing.Times::due))
                .contains(Instant.parse("2026-02-10T10:00:00Z"));
        // 4 hours and 3 of pause.
        assertThat(report.standing("agent-work-time").map(Standing::times).flatMap(Standing.Times::due))
                .contains(Instant.parse("2026-02-09T15:00:00Z"));
        assertThat(report.standing("first-response").map(Standing::times).flatMap(Standing.Times::due))
                .contains(Instant.parse("2026-02-09T09:00:00Z"));
    }

    /** A target that changes is held against the whole time since the opening. */
    @Test
    void read_countsANewPriorityFromTheOpening() throws IOException {
        Instant opened = Instant.parse("2026-02-09T08:00:00Z");
        History history = History.opened(
                        Ticket.opened(opened).withPlan("standard").withSeverity("normal"))
                .reclassified(Instant.parse("2026-02-09T09:00:00Z"), Actor.VENDOR, "high");

        assertThat(SlaEngine.of(account())
                        .report(history, Instant.parse("2026-02-09T09:00:00Z"))
                        .standing("first-response")
                        .map(Standing::times)
                        .flatMap(Standing.Times::due))
                .contains(Instant.parse("2026-02-09T12:00:00Z"));
    }

    @Test
    void read_promisesNothingWithoutAPriority() throws IOException {
        Ticket ticket = Ticket.opened(Instant.parse("2026-02-09T08:00:00Z")).withPlan("standard");

        assertThat(SlaEngine.of(account()).assess(ticket).promises())
                .allSatisfy(promise -> assertThat(promise.due()).isEmpty());
    }

    @Test
    void read_needsNoScheduleForCalendarHours() {
        Imported imported = imported(policies(metric("low", "first_reply_time", 60, false)));

        assertThat(imported.policy().calendars()).isEmpty();
        assertThat(imported.policy().plans().get("all").targets().cell("first-response", "low"))
                .hasValueSatisfying(
                        cell -> assertThat(((Target) cell.commitment()).text()).isEqualTo("1 hour (24/7)"));
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void read_takesSecondsWhereTheyAreGiven() {
        Imported imported =
                imported(policies("{\"priority\": \"high\", \"metric\": \"first_reply_time\", \"target\": 1,"
                        + " \"target_in_seconds\": 90, \"business_hours\": false}"));
        Ticket ticket = Ticket.opened(Instant.parse("2026-02-09T08:00:00Z"))
                .withPlan("all")
                .withSeverity("high");

        assertThat(SlaEngine.of(imported.policy())
                        .assess(ticket)
                        .promise("first-response")
                        .flatMap(Promise::due))
                .contains(Instant.parse("2026-02-09T08:01:30Z"));
    }

    @Test
    void read_givesTheNameResolutionOnce() {
        Imported imported = imported(policies(metric("low", "agent_work_time", 60, false) + ","
                + metric("low", "requester_wait_time", 90, false) + ","
                + metric("low", "total_resolution_time", 120, false)));

        assertThat(imported.policy().metrics())
                .containsExactlyInAnyOrder("resolution", "requester-wait-time", "agent-work-time");
        assertThat(imported.policy().metric("resolution").title()).hasToString("Optional[Total resolution time]");
    }

    @Test
    void read_hasPlaceForOneCadenceOfUpdates() {
        Imported imported = imported(policies(metric("low", "pausable_update_time", 60, false) + ","
                + metric("low", "periodic_update_time", 120, false)));

        assertThat(imported.policy().plans().get("all").targets().cell("update", "low"))
                .hasValueSatisfying(
                        cell -> assertThat(((Target) cell.commitment()).text()).isEqualTo("every 2 hours (24/7)"));
        assertThat(imported.omissions())
                .containsExactly("f0: /sla_policies/0/policy_metrics/0: only one cadence of updates has a place, and"
                        + " periodic_update_time has taken it");
    }

    @Test
    void read_listsWhatIsNotKnown() {
        assertThat(imported(
                                policies(metric("low", "first_reply_time", 60, false) + ","
                                        + metric("low", "group_ownership_time", 60, false) + ","
                                        + metric("top", "first_reply_time", 60, false)),
                                "{\"tickets\": [], \"next_page\": \"https://a.zendesk.com/p2\"}")
                        .omissions())
                .containsExactly(
                        "f1: /tickets: not known; only SLA policies, schedules and holidays are read",
                        "f1: /next_page: the list goes on at https://a.zendesk.com/p2; get that page too and give both"
                                + " files",
                        "f0: /sla_policies/0/policy_metrics/1: the metric \"group_ownership_time\" is not known",
                        "f0: /sla_policies/0/policy_metrics/2: the priority \"top\" is not known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schedules\": []}|no SLA policy is in f0; give the JSON of GET /api/v2/slas/policies, which holds"
                        + " \"sla_policies\"",
                "{\"sla_policies\": [{\"title\": \"A\"}]}|no SLA policy of the export has a target; \"policy_metrics\""
                        + " holds them",
                "[1]|f0: / must be an object but was a list",
                "{\"sla_policies\": 7}|f0: /sla_policies must be a list but was 7",
                "{\"sla_policies\": [{\"id\": 1}]}|f0: /sla_policies/0 must have \"title\"",
            })
    void read_refuses(String file, String message) {
        assertThatThrownBy(() -> imported(file))
                .isInstanceOf(InvalidExportException.class)
                .hasMessage(message);
    }

    @Test
    void read_refusesWhatIsNoJson() {
        assertThatThrownBy(() -> imported("<html>"))
                .isInstanceOf(InvalidExportException.class)
                .hasMessageStartingWith("f0:1:");
        assertThatThrownBy(() -> imported(" ")).hasMessageStartingWith("f0 is empty");
    }

    @Test
    void read_asksForASchedule() throws IOException {
        Map<String, byte[]> files = export();

        assertThatThrownBy(() -> ZendeskImport.read(files, new Choices("a", Optional.empty(), Optional.empty())))
                .hasMessage("the export has 2 schedules, and which one a ticket has is not in it; choose one with"
                        + " --schedule: Copenhagen Office, San Diego Nights");
        assertThatThrownBy(() -> ZendeskImport.read(files, new Choices("a", Optional.empty(), Optional.of("Oslo"))))
                .hasMessage("no schedule is called \"Oslo\"; known: Copenhagen Office, San Diego Nights");
        assertThatThrownBy(() -> imported(policies(metric("low", "first_reply_time", 60, true))))
                .hasMessage("f0: /sla_policies/0/policy_metrics/0 counts business hours, and no schedule is given; give"
                        + " the JSON of GET /api/v2/business_hours/schedules too");
    }

    /** Whatever a file holds, what is said of it is said in our words. */
    @Test
    void read_givesAnAnswerOrARefusalForSpoiltFiles() throws IOException {
        byte[] file = Files.readAllBytes(EXPORT.resolve("sla-policies.json"));
        byte[] schedules = Files.readAllBytes(EXPORT.resolve("schedules.json"));
        Random random = new Random(20261122);
        for (int i = 0; i < 1_000; i++) {
            byte[] spoilt = file.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            }
            try {
                Map<String, byte[]> files = new LinkedHashMap<>();
                files.put("f.json", spoilt);
                files.put("s.json", schedules);
                ZendeskImport.read(files, COPENHAGEN);
            } catch (InvalidExportException e) {
                assertThat(e).hasMessageContaining("f.json");
            }
        }
    }

    /** Saturday 22:00 to Sunday 06:00 in California, without the holidays of Copenhagen. */
    @Test
    void read_countsOnTheChosenSchedule() throws IOException {
        Imported nights =
                ZendeskImport.read(export(), new Choices("n", Optional.empty(), Optional.of("San Diego Nights")));
        // Saturday 28 March 2026, 23:00 in California (PDT): 4 hours end on Sunday at 03:00.
        Ticket ticket = Ticket.opened(Instant.parse("2026-03-29T06:00:00Z"))
                .withPlan("standard")
                .withSeverity("high");

        assertThat(SlaEngine.of(nights.policy())
                        .assess(ticket)
                        .promise("first-response")
                        .flatMap(Promise::due))
                .contains(Instant.parse("2026-03-29T10:00:00Z"));
        assertThat(nights.omissions()).contains("holidays.json: /holidays: holidays of the schedule 250647");
    }
}
