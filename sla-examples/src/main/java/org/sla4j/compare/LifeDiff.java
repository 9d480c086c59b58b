package org.sla4j.compare;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import org.sla4j.compare.Change.Area;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Threshold;
import org.sla4j.words.LifeWords;
import org.sla4j.words.Wording;

/** What becomes of promises after the opening. */
final class LifeDiff {
    private LifeDiff() {}

    static void compare(Changes changes) {
        Lifecycle was = changes.old().lifecycle();
        Lifecycle is = changes.young().lifecycle();
        value(
                changes,
                "when a solved ticket is reopened",
                LifeWords.reopening(was.reopening()),
                LifeWords.reopening(is.reopening()));
        value(
                changes,
                "when a customer changes plans",
                LifeWords.binding(was.binding()),
                LifeWords.binding(is.binding()));
        value(changes, "thresholds", thresholds(was.thresholds()), thresholds(is.thresholds()));
        value(changes, "an automatic message", automatic(was), automatic(is));
        pauses(changes, was.pauses(), is.pauses());
        Reclassification old = changes.old().reclassification();
        Reclassification young = changes.young().reclassification();
        value(
                changes,
                "when a severity is raised, the time counts",
                LifeWords.raised(old.raised()),
                LifeWords.raised(young.raised()));
        value(
                changes,
                "when a severity is lowered, the time counts",
                LifeWords.lowered(old.lowered()),
                LifeWords.lowered(young.lowered()));
        value(
                changes,
                "when another change brings another target, the time counts",
                LifeWords.other(old.other()),
                LifeWords.other(young.other()));
    }

    private static void value(Changes changes, String subject, String was, String is) {
        changes.value(Area.LIFECYCLE, subject, was, is);
    }

    private static String thresholds(List<Threshold> thresholds) {
        return thresholds.isEmpty()
                ? "none"
                : Wording.list(thresholds.stream().map(Threshold::toString).toList(), "and");
    }

    private static String automatic(Lifecycle lifecycle) {
        return lifecycle.automaticAnswers() ? "is a response" : "is no response";
    }

    private static void pauses(Changes changes, Map<String, PauseReason> was, Map<String, PauseReason> is) {
        changes.map(
                new Changes.Items<Map.Entry<String, PauseReason>>(
                        Area.LIFECYCLE,
                        "pause",
                        (names, entry) -> LifeWords.pause(entry.getKey(), entry.getValue(), names)),
                Maps.transformEntries(was, Maps::immutableEntry),
                Maps.transformEntries(is, Maps::immutableEntry),
                (one, other) -> value(
                        changes,
                        "pause",
                        LifeWords.pause(one.getKey(), one.getValue(), changes.before),
                        LifeWords.pause(other.getKey(), other.getValue(), changes.after)));
    }
}
