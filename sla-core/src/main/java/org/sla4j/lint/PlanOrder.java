package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.sla4j.lint.Speeds.Promised;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.Limit;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;

/** Larger plans that give less than smaller ones. */
final class PlanOrder implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        ImmutableList<Plan> plans = policy.plans().values().asList();
        for (String severity : Speeds.severities(policy, Optional.empty())) {
            List<Plan> classifying = plans.stream()
                    .filter(plan -> policy.severity(severity)
                            .map(one -> one.appliesTo(plan.id()))
                            .orElse(true))
                    .toList();
            for (String metric : policy.metrics()) {
                List<Promised> promises = classifying.stream()
                        .map(plan -> subject.speeds().promised(Optional.of(plan), severity, metric))
                        .toList();
                // From the largest on, as severities from the highest on: the slower of two comes first.
                slower(what(metric, severity), Lists.reverse(classifying), Lists.reverse(promises), remarks);
                nothing(what(metric, severity), classifying, promises, remarks);
            }
        }
        entitlements(plans, remarks);
    }

    private static String what(String metric, String severity) {
        return "the " + metric + (severity.isEmpty() ? "" : " of severity " + quoted(severity));
    }

    private static void slower(String what, List<Plan> plans, List<Promised> promises, Remarks remarks) {
        for (Inversions.Culprit culprit : Inversions.of(promises, Promised::isSlowerThan)) {
            Promised promise = promises.get(culprit.index());
            List<String> others = culprit.others().stream()
                    .map(other -> plans.get(other).id())
                    .toList();
            String words = culprit.otherWords(promises);
            boolean isSlow = culprit.isSlow();
            remarks.add(
                    Code.SLOWER_THAN_SMALLER_PLAN,
                    promise.pointer(),
                    what + " in plan " + quoted(plans.get(culprit.index()).id()) + ", " + quoted(promise.words())
                            + ", is due " + (isSlow ? "later" : "sooner") + " than in the "
                            + (isSlow ? "smaller " : "larger ") + (others.size() == 1 ? "plan " : "plans ")
                            + listed(others) + ", " + words,
                    "write an amount that is not " + (isSlow ? "more" : "less") + " than " + words
                            + ", or list the plans from the smallest to the largest");
        }
    }

    private static void nothing(String what, List<Plan> plans, List<Promised> promises, Remarks remarks) {
        for (int i = 1; i < promises.size(); i++) {
            for (int j = 0; j < i && promises.get(i).absent().isPresent(); j++) {
                if (promises.get(j).target().isPresent()) {
                    remarks.add(
                            Code.NOTHING_IN_LARGER_PLAN,
                            promises.get(i).pointer(),
                            what + " in plan " + quoted(plans.get(i).id()) + " is "
                                    + quoted(promises.get(i).words()) + ", while the smaller plan "
                                    + quoted(plans.get(j).id()) + " has "
                                    + quoted(promises.get(j).words()),
                            "write a target that is not more than "
                                    + quoted(promises.get(j).words())
                                    + ", or list the plans from the smallest to the largest");
                }
            }
        }
    }

    private static void entitlements(List<Plan> plans, Remarks remarks) {
        for (int i = 1; i < plans.size(); i++) {
            Plan smaller = plans.get(i - 1);
            Plan larger = plans.get(i);
            smaller.entitlements().forEach((service, held) -> {
                if (held == Entitlement.INCLUDED && larger.entitlements().get(service) == Entitlement.NOT_INCLUDED) {
                    remarks.add(
                            Code.SERVICE_LOST,
                            at("/plans", larger.id(), "entitlements", service),
                            "plan " + quoted(larger.id()) + " does not include the service " + quoted(service)
                                    + ", which the smaller plan " + quoted(smaller.id()) + " includes",
                            "write \"included\", or list the plans from the smallest to the largest");
                }
            });
            larger.limits().forEach((service, limit) -> limits(smaller, larger, service, limit, remarks));
        }
    }

    private static void limits(Plan smaller, Plan larger, String service, Limit limit, Remarks remarks) {
        Optional<Limit> other = Optional.ofNullable(smaller.limits().get(service));
        boolean isUnlimited = other.isEmpty() && smaller.entitlements().get(service) == Entitlement.INCLUDED;
        boolean isMore = other.filter(most -> most.per().equals(limit.per()) && most.most() > limit.most())
                .isPresent();
        if (isUnlimited || isMore) {
            remarks.add(
                    Code.LESS_OF_A_SERVICE,
                    at("/plans", larger.id(), "entitlements", service),
                    "plan " + quoted(larger.id()) + " includes the service " + quoted(service) + " up to "
                            + limit.most() + ", the smaller plan " + quoted(smaller.id()) + " "
                            + other.map(most -> "up to " + most.most()).orElse("without a limit"),
                    "write more, or \"included\", or list the plans from the smallest to the largest");
        }
    }
}
