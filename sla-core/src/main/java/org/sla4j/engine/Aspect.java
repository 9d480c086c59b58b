package org.sla4j.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.sla4j.policy.Absent;

/** What an example may expect of a promise. */
public enum Aspect {
    /** In which way there is no target. */
    COMMITMENT(standing -> standing.promise().commitment() instanceof Absent absent
            ? new Answer.Word(absent.word())
            : Answer.of(standing.times().due())),
    /** Until when it can be met. */
    DUE(standing -> Answer.of(standing.times().due())),
    /** The due instant as it was when the clock started. */
    FIRST_DUE(standing -> Answer.of(standing.times().firstDue())),
    /** Where it stands. */
    STATE(standing -> Answer.of(standing.state())),
    /** Time used. */
    ELAPSED(standing -> lasting(standing.figures().elapsed())),
    /** Time left. */
    REMAINING(standing -> lasting(standing.figures().remaining())),
    /** Time over. */
    OVERRUN(standing -> lasting(standing.figures().overrun())),
    /** When it was done or cancelled. */
    STOPPED(standing -> Answer.of(standing.times().stopped())),
    /** From when on it was breached. */
    BREACHED_AT(standing -> Answer.of(standing.times().breachedAt())),
    /** From where the target in force counts. */
    COUNTS(standing -> Answer.of(standing.times().counts()));

    private final Function<Standing, Answer> answer;

    Aspect(Function<Standing, Answer> answer) {
        this.answer = answer;
    }

    private static Answer lasting(Optional<Duration> duration) {
        return duration.<Answer>map(Answer.Lasting::new).orElseGet(Answer.Nothing::new);
    }

    Answer of(Standing standing) {
        return answer.apply(standing);
    }
}
