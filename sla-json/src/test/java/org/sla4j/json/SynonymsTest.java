package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SynonymsTest {
    @ParameterizedTest
    @CsvSource({
        "created, opened",
        "severity, reclassified",
        "priority_changed, reclassified",
        "Escalated, handed-over",
        "first-response, response",
        "replied, response",
        "on hold, paused",
        "pending, paused",
        "resume, resumed",
        "solution, resolved",
        "withdrawn, cancelled"
    })
    void kindsOfEvents_areKnownByTheNamesOfOthers(String theirs, String ours) {
        assertThat(Words.unknown("kind", theirs, EventKinds.BY_WORD.keySet()))
                .startsWith("unknown kind \"" + theirs + "\"; did you mean \"" + ours + "\"? Allowed here: ");
    }

    @Test
    void aWord_standsForWhatIsAllowedWhereItStands() {
        assertThat(Synonyms.ofValue("resume", ImmutableList.of("continue", "new-cycle", "ignore")))
                .contains("continue");
        assertThat(Synonyms.ofValue("first response", ImmutableList.of("first-response", "resolution")))
                .contains("first-response");
        assertThat(Synonyms.ofValue("solved", ImmutableList.of("first-response")))
                .isEmpty();
    }
}
