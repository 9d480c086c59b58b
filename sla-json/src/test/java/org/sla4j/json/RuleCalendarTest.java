package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "15 minutes" means one thing on 24/7 and could mean two beside office hours, which a rule may put in force. */
final class RuleCalendarTest {
    private static List<String> refusals(String severity) {
        String hours = "{\"zone\": \"%s\", \"hours\": {\"mon-fri\": \"09:00-18:00\"}}";
        return Reading.refusals(() ->
                Policies.policy("\"severities\": [{\"id\": \"1\"}, {\"id\": \"3\"}], \"attributes\": {\"region\": {}},"
                        + " \"calendars\": {\"emea\": " + hours.formatted("Europe/Paris") + ", \"apac\": "
                        + hours.formatted("Asia/Tokyo") + "}, \"calendar\": {\"1\": \"24/7\", \"*\": \"emea\"},"
                        + " \"targets\": {\"first-response\": {\"1\": \"15 minutes\", \"3\": \"2 business hours\"}},"
                        + " \"rules\": [{\"when\": {\"region\": \"apac\"" + severity + "}, \"calendar\": \"apac\"}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {", \"severity\": \"3\"", ", \"severity\": {\"not\": \"1\"}"})
    void ruleForOtherSeverities_leavesTheCellAlone(String severity) {
        assertThat(refusals(severity)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"severity\": [\"1\", \"3\"]", ", \"severity\": {\"not\": \"3\"}"})
    void ruleForItsSeverity_asksWhichHoursAreMeant(String severity) {
        assertThat(refusals(severity))
                .singleElement()
                .asString()
                .contains("\"15 minutes\" can mean two things beside the calendar \"apac\"");
    }
}
