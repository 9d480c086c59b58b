package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What examples ask of a report, and how answers and differences are written. */
final class AnswerTest {
    /** Due on Monday at 13:00; a pause of an hour makes that 14:00; done at 15:00. */
    private static final Standing LATE = Life.promised("4 business hours")
            .opened("Mon 9 Mar 09:00")
            .paused("Mon 9 Mar 10:00")
            .resumed("Mon 9 Mar 11:00")
            .solved("Mon 9 Mar 15:00")
            .asOf("Mon 9 Mar 16:00");

    @ParameterizedTest
    @CsvSource({
        "COMMITMENT, commitment, 2026-03-09T13:00:00Z",
        "DUE, due, 2026-03-09T13:00:00Z",
        "FIRST_DUE, firstDue, 2026-03-09T12:00:00Z",
        "STATE, state, missed",
        "ELAPSED, elapsed, PT5H",
        "REMAINING, remaining, PT0S",
        "OVERRUN, overrun, PT1H",
        "STOPPED, stopped, 2026-03-09T14:00:00Z",
        "BREACHED_AT, breachedAt, 2026-03-09T13:00:00Z",
        "COUNTS, counts, 2026-03-09T08:00:00Z"
    })
    void aspect_ofAPromiseThatWasKeptLate(Aspect aspect, String word, String answer) {
        assertThat(aspect.word()).isEqualTo(word);
        assertThat(aspect.of(LATE)).hasToString(answer);
    }

    @Test
    void answer_isWrittenAsInFiles() {
        assertThat(Answer.of(State.OUTSIDE_HOURS)).hasToString("outside-hours");
        assertThat(new Answer.Words(ImmutableSet.of("close", "escalate"))).hasToString("close, escalate");
        assertThat(new Answer.Words(ImmutableSet.of())).hasToString("none");
        assertThat(new Answer.Nothing()).hasToString("nothing");
        assertThat(Answer.of(Optional.empty())).isEqualTo(new Answer.Nothing());
    }

    @Test
    void difference_namesItsSubjectAndAspect() {
        Answer expected = new Answer.Lasting(Duration.ofHours(2));

        assertThat(new Difference("update#2", Optional.of(Aspect.FIRST_DUE), expected, new Answer.Nothing()).what())
                .isEqualTo("update#2 firstDue");
        assertThat(new Difference("severity", Optional.empty(), expected, new Answer.Nothing()).what())
                .isEqualTo("severity");
    }
}
