package org.sla4j.engine;

import com.google.common.base.CaseFormat;
import java.time.Duration;
import java.util.Optional;
import org.sla4j.policy.Absent;

/** What an example may expect of a promise. */
public enum Aspect {
    /** In which way there is no target; of a target, its due instant. */
    COMMITMENT,
    /** Until when it can be met. */
    DUE,
    /** The due instant as it was when the clock started. */
    FIRST_DUE,
    /** Where it stands. */
    STATE,
    /** Time used. */
    ELAPSED,
    /** Time left. */
    REMAINING,
    /** Time over. */
    OVERRUN,
    /** When it was done or cancelled. */
    STOPPED,
    /** From when on it was breached. */
    BREACHED_AT,
    /** From where the target in force counts. */
    COUNTS;

    /** The word for this in policy files: {@code breachedAt}. */
    public String word() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    Answer of(Standing standing) {
        Standing.Times times = standing.times();
        Standing.Figures figures = standing.figures();
        return switch (this) {
            case COMMITMENT ->
                standing.promise().commitment() instanceof Absent absent
                        ? new Answer.Word(absent.word())
                        : Answer.of(times.due());
            case DUE -> Answer.of(times.due());
            case FIRST_DUE -> Answer.of(times.firstDue());
            case STATE -> Answer.of(standing.state());
            case ELAPSED -> lasting(figures.elapsed());
            case REMAINING -> lasting(figures.remaining());
            case OVERRUN -> lasting(figures.overrun());
            case STOPPED -> Answer.of(times.stopped());
            case BREACHED_AT -> Answer.of(times.breachedAt());
            case COUNTS -> Answer.of(times.counts());
        };
    }

    private static Answer lasting(Optional<Duration> duration) {
        return duration.<Answer>map(Answer.Lasting::new).orElseGet(Answer.Nothing::new);
    }
}
