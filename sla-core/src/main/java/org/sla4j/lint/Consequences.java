package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;

/** Credits and attainment of promises that no plan makes, and shares written as fractions. */
final class Consequences implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        for (int i = 0; i < policy.attainment().size(); i++) {
            Share share = policy.attainment().get(i);
            nothing(
                    Code.ATTAINMENT_OF_NOTHING,
                    remarks.at("/attainment", i, "metrics"),
                    share.metrics(),
                    Promised.of(share.when(), subject));
            fraction(
                    remarks.at("/attainment", i, "percent"),
                    share.percent(),
                    "the vendor promises to keep " + share.percent().toPlainString() + " % of its promises");
        }
        for (int i = 0; i < policy.credits().size(); i++) {
            Credit credit = policy.credits().get(i);
            nothing(
                    Code.CREDIT_OF_NOTHING,
                    remarks.at("/credits", i, "metrics"),
                    credit.metrics(),
                    Promised.of(credit.when(), subject));
            Site steps = remarks.at("/credits", i, "steps");
            credit.steps().ifPresent(of -> fractions(steps, of));
        }
    }

    private static void fractions(Site site, CreditSteps credit) {
        for (int i = 0; i < credit.steps().size(); i++) {
            if (credit.steps().get(i).bound() instanceof CreditSteps.Below below) {
                fraction(
                        site.at(i, "below"),
                        below.percent(),
                        "the step is reached where less than " + below.percent().toPlainString()
                                + " % of the promises were kept");
            }
        }
    }

    /**
     * What is promised to the tickets of a condition.
     *
     * @param metrics the metrics for which one of their plans has a target
     * @param who who has none for the others
     */
    private record Promised(ImmutableSet<String> metrics, String who) {
        /** The clocks of tiers are the vendor's own affair. */
        static Promised of(Condition when, Subject subject) {
            ImmutableSet<String> plans = subject.meaning().values(Condition.PLAN, when, Meaning.View.RESULTING);
            boolean isOfSome = when.tests().containsKey(Condition.PLAN) && !plans.isEmpty();
            ImmutableSet<String> metrics = subject.cells().stream()
                    .filter(cell -> cell.target().isPresent() && !cell.pointer().startsWith("/tiers/"))
                    .filter(cell -> !isOfSome
                            || plans.contains(cell.plan().map(Plan::id).orElse(Meaning.MISSING)))
                    .map(PlacedCell::metric)
                    .collect(ImmutableSet.toImmutableSet());
            return new Promised(
                    metrics,
                    isOfSome ? "none of the plans for which it is, " + Wording.listed(plans) + "," : "no plan");
        }
    }

    private static void nothing(Code code, Site site, ImmutableSet<String> metrics, Promised promised) {
        for (int i = 0; i < metrics.size(); i++) {
            String metric = metrics.asList().get(i);
            if (!promised.metrics().contains(metric)) {
                site.at(i)
                        .add(
                                code,
                                promised.who() + " has a target for " + quoted(metric),
                                "write a metric that has one, or a target for this one");
            }
        }
    }

    private static void fraction(Site site, BigDecimal percent, String what) {
        if (percent.compareTo(BigDecimal.ONE) < 0) {
            String hundredfold = percent.movePointRight(2).stripTrailingZeros().toPlainString();
            site.add(Code.ATTAINMENT_BELOW_ONE, what, "write " + hundredfold + " where so many of 100 are meant");
        }
    }
}
