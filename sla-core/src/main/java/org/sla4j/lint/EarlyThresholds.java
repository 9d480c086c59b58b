package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Target;
import org.sla4j.policy.Threshold;

/** Times left that are as long as the whole of a target, or longer. */
final class EarlyThresholds implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        List<Threshold> thresholds = subject.policy().lifecycle().thresholds();
        for (int i = 0; i < thresholds.size(); i++) {
            if (thresholds.get(i) instanceof Threshold.Left left) {
                look(remarks.at("/thresholds", i), left, subject);
            }
        }
    }

    private static void look(Site site, Threshold.Left left, Subject subject) {
        subject.cells().stream()
                .filter(cell -> whole(cell)
                        .filter(length -> length.compareTo(left.time()) <= 0)
                        .isPresent())
                .findFirst()
                .flatMap(PlacedCell::target)
                .ifPresent(target -> site.add(
                        Code.AT_RISK_FROM_THE_START,
                        quoted(left) + " is there from the first instant of a target of " + quoted(target.text()),
                        "write less time than the shortest target has, or a share of it, such as 75"));
    }

    /** The length of a target, counted as time left of it is; empty where dates decide it, and nothing for zero. */
    private static Optional<Duration> whole(PlacedCell cell) {
        return cell.target()
                .map(Target::amount)
                .flatMap(amount -> length(amount, cell))
                .filter(length -> !length.isZero());
    }

    private static Optional<Duration> length(Amount amount, PlacedCell cell) {
        if (amount instanceof Amount.Elapsed time) {
            return Optional.of(time.duration());
        }
        if (amount instanceof Amount.BusinessTime time) {
            return Optional.of(time.duration());
        }
        return amount instanceof Amount.BusinessDays days
                ? cell.terms().workingDay(amount).map(day -> day.multipliedBy(days.days()))
                : Optional.empty();
    }
}
