package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What becomes of promises during a ticket's life.
 *
 * @param reopening what a reopened ticket becomes
 * @param binding which plan holds after the opening; the policy version is always the one of the opening
 * @param thresholds where a target counts as at risk: shares ascending, times left descending
 * @param automaticAnswers whether an automatic message meets a response target
 * @param pauses the pause reasons that the policy knows; empty if it leaves them to the desk
 */
public record Lifecycle(
        Reopening reopening,
        Binding binding,
        ImmutableList<Threshold> thresholds,
        boolean automaticAnswers,
        ImmutableMap<String, PauseReason> pauses) {

    /** What holds where a policy says nothing. */
    public static final Lifecycle BY_DEFAULT = new Lifecycle(
            new Reopening(OnReopening.CONTINUE, OptionalInt.empty()),
            Binding.AT_OPENING,
            ImmutableList.of(),
            false,
            ImmutableMap.of());

    /** What becomes of the resolution of a reopened ticket. The response always stays as it was. */
    public enum OnReopening {
        /** It goes on, with the time between not counted. */
        CONTINUE,
        /** It starts again as a new cycle, with the severity then in force. */
        NEW_CYCLE,
        /** Nothing: the ticket stays solved. */
        IGNORE
    }

    /**
     * What a reopened ticket becomes.
     *
     * @param effect what becomes of it within the window
     * @param windowDays for so many times 24 hours from the solution, the last instant within; later it is a new cycle.
     *     Empty means for ever
     */
    public record Reopening(OnReopening effect, OptionalInt windowDays) {}

    /** Which plan holds for a ticket after its opening. */
    public enum Binding {
        /** The one in force when it was opened. */
        AT_OPENING,
        /** A new plan from the event on; its target counts from the start, with no bound. */
        AT_EVENT
    }

    /**
     * A reason for which clocks may be stopped.
     *
     * @param title what people call it
     * @param metrics the metrics that it stops; empty means all
     * @param statuses what the desk's own system calls it, so that status names can be read as pauses
     */
    public record PauseReason(
            Optional<LocalizedText> title, ImmutableSet<String> metrics, ImmutableSet<String> statuses) {}

    /** This, with other consequences of reopening. */
    public Lifecycle withReopening(Reopening other) {
        return new Lifecycle(other, binding, thresholds, automaticAnswers, pauses);
    }

    /** This, with another binding. */
    public Lifecycle withBinding(Binding other) {
        return new Lifecycle(reopening, other, thresholds, automaticAnswers, pauses);
    }

    /** This, with other thresholds. */
    public Lifecycle withThresholds(Threshold... other) {
        return new Lifecycle(reopening, binding, ImmutableList.copyOf(other), automaticAnswers, pauses);
    }

    /** This, with other pause reasons. */
    public Lifecycle withPauses(ImmutableMap<String, PauseReason> other) {
        return new Lifecycle(reopening, binding, thresholds, automaticAnswers, other);
    }
}
