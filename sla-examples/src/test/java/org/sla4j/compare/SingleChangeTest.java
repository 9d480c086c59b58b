package org.sla4j.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.compare.Change.Effect;

/** One change of a policy file, and the one sentence that tells it. */
final class SingleChangeTest {
    static Stream<Arguments> promises() {
        return Stream.of(
                arguments(
                        "\"within 3 business hours\"",
                        "\"within 2 business hours\"",
                        Effect.BETTER,
                        "Advanced P2: first response 3 -> 2 business hours"),
                arguments(
                        "\"1 hour (24/7)\"",
                        "\"2 hours (24/7)\"",
                        Effect.WORSE,
                        "Advanced P1: first response 1 -> 2 hours (24/7)"),
                arguments(
                        "\"within 3 business hours\"",
                        "\"3 business hours\"",
                        Effect.OTHER,
                        "Advanced P2: first response within 3 business hours -> 3 business hours, another wording of the"
                                + " same"),
                arguments(
                        "\"6 business hours\"",
                        "\"none\"",
                        Effect.WORSE,
                        "Advanced P3: first response 6 business hours -> nothing promised"),
                arguments(
                        "\"P3\": \"best-effort\"",
                        "\"P3\": \"3 business days\"",
                        Effect.BETTER,
                        "Basic P3: first response best effort -> 3 business days (counted on office (Office hours),"
                                + " business days end at the last closing)"),
                arguments(
                        "\"resolution\": \"none\"",
                        "\"resolution\": \"not-offered\"",
                        Effect.OTHER,
                        "Basic, every severity: resolution nothing promised -> not offered"),
                // From Tuesday 10:00 that is Wednesday 10:00 in place of 17:00; from Thursday 16:00, Friday being
                // short,
                // Monday 10:00 in place of Friday 15:00.
                arguments(
                        "\"P1\": \"1 business day\"",
                        "\"P1\": \"8 business hours\"",
                        Effect.MIXED,
                        "Basic P1: first response 1 business day -> 8 business hours (counted on office (Office hours)),"
                                + " earlier for some openings and later for others"),
                arguments(
                        "\"8 business hours\"",
                        "{\"within\": \"8 business hours\", \"calendar\": \"world\"}",
                        Effect.BETTER,
                        "Advanced P1: resolution counted on world instead of office"),
                arguments(
                        "\"6 business hours\"",
                        "{\"within\": \"6 business hours\", \"promise\": \"goal\"}",
                        Effect.WORSE,
                        "Advanced P3: first response guaranteed -> aimed at"),
                arguments(
                        "\"6 business hours\"",
                        "{\"within\": \"6 business hours\", \"note\": \"By mail.\"}",
                        Effect.OTHER,
                        "Advanced P3: first response note none -> \"By mail.\""),
                arguments(
                        "\"6 business hours\"",
                        "{\"within\": \"6 business hours\", \"landing\": \"next-opening\"}",
                        Effect.WORSE,
                        "Advanced P3: first response what ends exactly at a closing is due at the closing -> due at the"
                                + " next opening"),
                arguments(
                        "\"2 business days\"",
                        "{\"within\": \"2 business days\", \"businessDay\": \"same-time\"}",
                        Effect.BETTER,
                        "Basic P2: first response business days end at the same time of the day, and no longer end at the"
                                + " last closing"),
                arguments(
                        "\"2 business days\"",
                        "{\"within\": \"2 business days\", \"cutOff\": \"12:00\"}",
                        Effect.WORSE,
                        "Basic P2: first response cut-off none -> 12:00"));
    }

    @ParameterizedTest
    @MethodSource
    void promises(String was, String is, Effect effect, String sentence) {
        assertThat(diff(was, is)).singleElement().satisfies(change -> {
            assertThat(change.text()).isEqualTo(sentence);
            assertThat(change.effect()).isEqualTo(effect);
            assertThat(change.area()).isEqualTo(Change.Area.PROMISES);
        });
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("\"2026.1\"", "\"2027.1\"", "Version: 2026.1 -> 2027.1"),
                arguments("\"de\": \"Acme-Support\"", "\"de\": \"Acme-Hilfe\"", "Title: worded differently in de"),
                arguments("\"vendor\": \"Acme\"", "\"vendor\": \"Ace\"", "Vendor: \"Acme\" -> \"Ace\""),
                arguments("\"acme.example/support\"", "\"x\"", "Source: acme.example/support -> x"),
                arguments("[\"Berlin is meant.\"]", "[]", "Assumption removed: \"Berlin is meant.\""),
                arguments(
                        "[\"Printed on one page.\"]",
                        "[\"Printed on one page.\", \"In blue.\"]",
                        "Note added: \"In blue.\""),
                arguments(
                        "\"All users are stopped.\"",
                        "\"Most users are stopped.\"",
                        "Severity P1, criterion removed: \"All users are stopped.\"\n"
                                + "Severity P1, criterion added: \"Most users are stopped.\""),
                arguments("\"title\": \"Down\"", "\"title\": \"Out\"", "Severity P1, title: \"Down\" -> \"Out\""),
                arguments(
                        "\"Nothing works.\"",
                        "\"All is still.\"",
                        "Severity P1, description: \"Nothing works.\" -> \"All is still.\""),
                arguments("\"maximum\"", "\"high\"", "Severity P1, effort: maximum -> high"),
                arguments(
                        "\"until\": [\"solution\"]",
                        "\"until\": [\"solution\", \"workaround\"]",
                        "Severity P1, effort until: solution -> solution or workaround"),
                arguments("\"emergency\": true", "\"emergency\": false", "Severity P1: an emergency -> no emergency"),
                arguments(
                        "\"title\": \"Impaired\"",
                        "\"title\": \"Impaired\", \"plans\": [\"basic\", \"advanced\"]",
                        "Severity P2, plans: all -> Basic and Advanced"),
                arguments(
                        "\"defaultSeverity\": \"P3\"",
                        "\"severityRequired\": true",
                        "A ticket that states no severity: is P3 -> is refused"),
                arguments(
                        "{\"id\": \"P2\", \"title\": \"Impaired\"},\n    {\"id\": \"P3\", \"title\": \"Question\"}",
                        "{\"id\": \"P3\", \"title\": \"Question\"},\n    {\"id\": \"P2\", \"title\": \"Impaired\"}",
                        "Severities from the highest to the lowest: P1, P2, P3 -> P1, P3, P2"),
                arguments(
                        "\"title\": \"Advanced\"",
                        "\"title\": \"Gold\"",
                        "Plan advanced, title: \"Advanced\" -> \"Gold\""),
                arguments(
                        "\"title\": \"Basic\"",
                        "\"title\": \"Basic\", \"valid\": {\"to\": \"2026-12-31\"}",
                        "Basic for tickets opened: at any time -> to 31 December 2026"),
                arguments(
                        "\"phone\": \"not-included\"",
                        "\"phone\": {\"most\": 10, \"per\": \"month\"}",
                        "Basic, Telephone: not included -> 10 per month"),
                arguments(
                        "\"phone\": \"not-included\"",
                        "\"phone\": \"add-on\"",
                        "Basic, Telephone: not included -> add-on"),
                arguments("\"Telephone\"", "\"Phone\"", "Service phone, title: \"Telephone\" -> \"Phone\""),
                arguments(
                        "\"title\": \"Root cause analysis\"",
                        "\"title\": \"Analysis\"",
                        "Metric root-cause, title: \"Root cause analysis\" -> \"Analysis\""),
                arguments(
                        "\"starts\": \"resolved\"",
                        "\"starts\": \"workaround\"",
                        "The clock of Root cause analysis: starts with resolved -> starts with workaround"),
                arguments(
                        "\"values\": [\"production\", \"staging\"]",
                        "\"values\": [\"production\", \"staging\", \"test\"]",
                        "Attribute environment: production or staging -> production, staging or test"),
                arguments(
                        "\"default\": \"production\"",
                        "\"default\": \"staging\"",
                        "Attribute environment if nothing is said: production -> staging"),
                arguments("\"channel\": {}", "\"channel\": {}, \"region\": {}", "Attribute added: region, any text"),
                arguments(
                        "\"highestSeverity\": \"P3\"",
                        "\"highestSeverity\": \"P2\"",
                        "Where environment is staging: at most P3 -> at most P2"),
                arguments(
                        "\"Only production can be down.\"",
                        "\"So it is.\"",
                        "Where environment is staging, reason: \"Only production can be down.\" -> \"So it is.\""),
                arguments(
                        ",\n    {\"when\": {\"channel\": \"chat\"}, \"metrics\": [\"resolution\"], \"commitment\": \"none\"}",
                        "",
                        "Rule removed: Where channel is chat: nothing promised (resolution only)"),
                arguments(
                        "{\"channel\": \"chat\"}",
                        "{\"channel\": {\"not\": [\"chat\", \"fax\"]}}",
                        "Rule removed: Where channel is chat: nothing promised (resolution only)\n"
                                + "Rule added: Where channel is not chat or fax: nothing promised (resolution only)"),
                arguments(
                        "\"customer-silent\"",
                        "\"customer-gone\"",
                        "Right: the vendor may close, where severity is P3, in case of customer-silent: After a week. ->"
                                + " the vendor may close, where severity is P3, in case of customer-gone: After a week."),
                arguments(
                        "\"text\": \"Staff is at hand.\"",
                        "\"text\": \"Staff is at hand.\", \"otherwise\": [\"lower\"]",
                        "Duty: the customer owes available, where severity is P1: Staff is at hand. -> the customer owes"
                                + " available, where severity is P1: Staff is at hand. (otherwise the vendor may: lower)"),
                arguments(
                        "{\"raised\": \"from-change\"}",
                        "{\"raised\": \"carry-elapsed\"}",
                        "When a severity is raised, the time counts: from the change -> from the change, with the time"
                                + " spent so far"),
                arguments("\"owner\": \"partner\"", "\"owner\": \"customer\"", "Tier L1, owner: partner -> customer"),
                arguments("\"Log the mail.\"", "\"Log the mail.\", \"Answer.\"", "Tier L1, Intake added: \"Answer.\""),
                arguments(
                        ", \"requires\": [{\"id\": \"traces\", \"text\": \"Collected traces.\"}]",
                        "",
                        "Tier L1, hand-over: to L2, requires traces: Collected traces. -> to L2, requires nothing"),
                arguments(
                        "\"30 minutes (24/7)\"",
                        "\"20 minutes (24/7)\"",
                        "Tier L1, clocks: ownership 30 minutes (24/7) -> ownership 20 minutes (24/7)"),
                arguments(
                        "\"help@acme.example\"",
                        "\"desk@acme.example\"",
                        "Contact: email help@acme.example, attended to by office (Office hours), for Advanced -> email"
                                + " desk@acme.example, attended to by office (Office hours), for Advanced"),
                arguments("[50, 75]", "[50, 75, 90]", "Thresholds: 50 % and 75 % -> 50 %, 75 % and 90 %"),
                arguments(
                        "\"windowDays\": 14",
                        "\"windowDays\": 7",
                        "When a solved ticket is reopened: its resolution goes on within 14 days of the solution, and"
                                + " starts again later -> its resolution goes on within 7 days of the solution, and starts"
                                + " again later"),
                arguments(
                        "\"thresholds\"",
                        "\"automaticAnswers\": true, \"thresholds\"",
                        "An automatic message: is no response -> is a response"),
                arguments(
                        "\"thresholds\"",
                        "\"binding\": \"at-event\", \"thresholds\"",
                        "When a customer changes plans: the plan at the opening holds -> a plan that changes later holds"
                                + " from the change on"),
                arguments(
                        "\"statuses\": [\"Pending\"]",
                        "\"statuses\": [\"On hold\"]",
                        "Pause: customer (Waiting for the customer), as Pending at the desk -> customer (Waiting for the"
                                + " customer), as On hold at the desk"),
                arguments(
                        "\"businessDay\": \"close-of-day\",\n",
                        "\"businessDay\": \"close-of-day\", \"promise\": \"guarantee\",\n",
                        "Terms of the policy, by which no target of both tables goes: nothing said -> guaranteed"),
                arguments(
                        "\"percent\": 95, \"over\": \"month\"",
                        "\"percent\": 97.5, \"over\": \"quarter\"",
                        "Attainment: First response: 95 % in time over each calendar month. Of all tickets. -> First"
                                + " response: 97.5 % in time over each calendar quarter. Of all tickets."),
                arguments(
                        "\"percent\": 50, \"per\": \"month\"",
                        "\"percent\": 25",
                        "Credit: Every promise, where severity is P1: 5 % of the monthly fee for each breach, at most 50 %"
                                + " per month -> Every promise, where severity is P1: 5 % of the monthly fee for each"
                                + " breach, at most 25 % for one breach"),
                arguments(
                        "\"metrics\": [\"resolution\"], \"amount\": \"20 EUR\", \"per\": \"started-hour\", ",
                        "\"metrics\": [\"first-response\"], ",
                        "Credit removed: Resolution: 20 EUR for each started hour of delay. On request.\n"
                                + "Credit added: First response: On request."),
                arguments(
                        "\"resolution\": \"none\"",
                        "\"resolution\": {\"P1\": \"none\", \"*\": \"none\"}",
                        "The table of plan basic: written differently, with the same promises"));
    }

    @ParameterizedTest
    @MethodSource
    void others(String was, String is, String sentences) {
        assertThat(diff(was, is)).extracting(Change::text).containsExactly(sentences.split("\n"));
        assertThat(diff(was, is)).extracting(Change::effect).containsOnly(Effect.OTHER);
    }

    private static Iterable<Change> diff(String was, String is) {
        return PolicyDiff.of(Acme.policy(), Acme.with(was, is), "en").changes();
    }
}
