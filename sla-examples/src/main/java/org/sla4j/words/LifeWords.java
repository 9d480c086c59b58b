package org.sla4j.words;

import java.util.Optional;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Lifecycle;

/** What becomes of promises after the opening, in words. */
public final class LifeWords {
    private LifeWords() {}

    /** What a reopened ticket becomes. */
    public static String reopening(Lifecycle.Reopening reopening) {
        String effect = switch (reopening.effect()) {
            case CONTINUE -> "its resolution goes on";
            case NEW_CYCLE -> "its resolution starts again";
            case IGNORE -> "it stays solved";
        };
        return reopening.windowDays().isPresent()
                ? effect + " within " + Wording.count(reopening.windowDays().getAsInt(), "day")
                        + " of the solution, and starts again later"
                : effect;
    }

    /** Which plan holds after a change. */
    public static String binding(Lifecycle.Binding binding) {
        return binding == Lifecycle.Binding.AT_OPENING
                ? "the plan at the opening holds"
                : "a plan that changes later holds from the change on";
    }

    /** From where a raised target counts. */
    public static String raised(Optional<Basis> basis) {
        return basis.map(LifeWords::basis).orElse("from the change, and never due later than before");
    }

    /** From where a lowered target counts. */
    public static String lowered(Optional<Basis> basis) {
        return basis.map(LifeWords::basis).orElse("from the start, and never due earlier than before");
    }

    /** From where a target counts that another change brings. */
    public static String other(Optional<Basis> basis) {
        return basis(basis.orElse(Basis.FROM_START));
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case FROM_START -> "from the start";
            case FROM_CHANGE -> "from the change";
            case CARRY_ELAPSED -> "from the change, with the time spent so far";
        };
    }

    /** A reason for which clocks may be stopped. */
    public static String pause(String id, Lifecycle.PauseReason reason, PolicyNames names) {
        String metrics = reason.metrics().isEmpty()
                ? ""
                : ", which stops "
                        + Wording.list(
                                reason.metrics().stream().map(names::metric).toList(), "and");
        String statuses =
                reason.statuses().isEmpty() ? "" : ", as " + Wording.list(reason.statuses(), "or") + " at the desk";
        return names.named(id, reason.title()) + metrics + statuses;
    }
}
