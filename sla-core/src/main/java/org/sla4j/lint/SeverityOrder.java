package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sla4j.lint.Speeds.Promised;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Severity;

/** Higher severities that get less than lower ones: later targets, none, less effort. */
final class SeverityOrder implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        if (UpsideDown.holds(subject)) {
            List<Severity> listed = subject.policy().severities();
            remarks.add(
                    Code.SEVERITIES_UPSIDE_DOWN,
                    "/severities",
                    "severities are listed from the highest to the lowest, and here each is slower than the next: "
                            + listed(listed.stream().map(Severity::id).toList()),
                    "turn the list round, with "
                            + quoted(listed.get(listed.size() - 1).id()) + " first");
            return;
        }
        for (Optional<Plan> plan : Speeds.plans(subject.policy())) {
            ImmutableList<String> severities = Speeds.severities(subject.policy(), plan);
            for (String metric : subject.policy().metrics()) {
                List<Promised> promises = severities.stream()
                        .map(severity -> subject.speeds().promised(plan, severity, metric))
                        .toList();
                slower(metric, severities, promises, remarks);
                nothing(metric, severities, promises, remarks);
            }
        }
        standing(subject.policy().severities(), remarks);
    }

    private static void slower(String metric, List<String> severities, List<Promised> promises, Remarks remarks) {
        for (Inversions.Culprit culprit : Inversions.of(promises, Promised::isSlowerThan)) {
            Promised promise = promises.get(culprit.index());
            List<String> others = culprit.others().stream().map(severities::get).toList();
            String words = culprit.otherWords(promises);
            boolean isSlow = culprit.isSlow();
            remarks.add(
                    Code.SLOWER_THAN_LOWER_SEVERITY,
                    promise.pointer(),
                    "the " + metric + " of severity " + quoted(severities.get(culprit.index())) + ", "
                            + quoted(promise.words()) + ", is due " + (isSlow ? "later" : "sooner")
                            + " than that of the "
                            + (isSlow ? "lower " : "higher ") + (others.size() == 1 ? "severity " : "severities ")
                            + listed(others) + ", " + words,
                    "write an amount that is not " + (isSlow ? "more" : "less") + " than " + words
                            + ", or list the severities from the highest to the lowest");
        }
    }

    private static void nothing(String metric, List<String> severities, List<Promised> promises, Remarks remarks) {
        for (int i = 0; i < promises.size(); i++) {
            Promised promise = promises.get(i);
            boolean isNothing = promise.absent()
                    .filter(absent -> absent == Absent.NONE || absent == Absent.BEST_EFFORT)
                    .isPresent();
            for (int j = i + 1; isNothing && j < promises.size(); j++) {
                if (promises.get(j).target().isPresent()
                        && !promises.get(j).pointer().equals(promise.pointer())) {
                    remarks.add(
                            Code.NOTHING_FOR_HIGHER_SEVERITY,
                            promise.pointer(),
                            "the " + metric + " of severity " + quoted(severities.get(i)) + " is "
                                    + quoted(promise.words()) + ", while the lower severity "
                                    + quoted(severities.get(j))
                                    + " has " + quoted(promises.get(j).words()),
                            "write a target that is not more than "
                                    + quoted(promises.get(j).words())
                                    + ", or \"not-offered\" if there is no such severity here");
                }
            }
        }
    }

    private static void standing(List<Severity> severities, Remarks remarks) {
        for (int i = 1; i < severities.size(); i++) {
            Severity higher = severities.get(i - 1);
            Severity lower = severities.get(i);
            if (lower.emergency() && !higher.emergency()) {
                remarks.add(
                        Code.EMERGENCY_BELOW,
                        at("/severities", i, "emergency"),
                        "severity " + quoted(lower.id()) + " is an emergency, and the higher severity "
                                + quoted(higher.id()) + " is none",
                        "write \"emergency\": true for " + quoted(higher.id()) + " too, or leave it out here");
            }
            if (lower.effort().isPresent()
                    && higher.effort().isPresent()
                    && lower.effort().get().compareTo(higher.effort().get()) < 0) {
                remarks.add(
                        Code.MORE_EFFORT_BELOW,
                        at("/severities", i, "effort"),
                        "severity " + quoted(lower.id()) + " gets more effort than the higher severity "
                                + quoted(higher.id()),
                        "write an effort that is not more than "
                                + quoted(Ascii.toLowerCase(higher.effort().get().name())));
            }
        }
    }
}
