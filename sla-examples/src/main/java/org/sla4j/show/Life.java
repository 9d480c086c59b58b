package org.sla4j.show;

import java.util.ArrayList;
import java.util.List;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Threshold;
import org.sla4j.words.LifeWords;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** What becomes of promises after the opening, as far as the policy says so. */
final class Life {
    private Life() {}

    static void write(PolicyNames names, Blocks blocks) {
        Policy policy = names.policy();
        Lifecycle life = policy.lifecycle();
        List<String> points = new ArrayList<>();
        life.pauses()
                .forEach((id, reason) -> points.add("Clocks may stop: " + LifeWords.pause(id, reason, names) + "."));
        if (!life.reopening().equals(Lifecycle.BY_DEFAULT.reopening())) {
            points.add("When a solved ticket is reopened, " + LifeWords.reopening(life.reopening()) + ".");
        }
        if (life.binding() != Lifecycle.BY_DEFAULT.binding()) {
            points.add("When a customer changes plans, " + LifeWords.binding(life.binding()) + ".");
        }
        if (life.automaticAnswers()) {
            points.add("An automatic message is a response.");
        }
        if (!life.thresholds().isEmpty()) {
            List<String> thresholds =
                    life.thresholds().stream().map(Threshold::toString).toList();
            points.add("A target is at risk at " + Wording.list(thresholds, "and") + ".");
        }
        Reclassification change = policy.reclassification();
        change.raised()
                .ifPresent(unused -> points.add(
                        "When a severity is raised, the time counts " + LifeWords.raised(change.raised()) + "."));
        change.lowered()
                .ifPresent(unused -> points.add(
                        "When a severity is lowered, the time counts " + LifeWords.lowered(change.lowered()) + "."));
        change.other()
                .ifPresent(unused -> points.add("When another change brings another target, the time counts "
                        + LifeWords.other(change.other()) + "."));
        blocks.heading(2, "During a ticket's life").points(points);
    }
}
