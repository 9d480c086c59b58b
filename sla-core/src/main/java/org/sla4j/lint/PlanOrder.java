package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.sla4j.lint.Speeds.Promised;
import org.sla4j.policy.Absent;
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
        RuledPlans ruled = new RuledPlans(subject);
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
                slower(
                        new Table(what(metric, severity), severity, Lists.reverse(classifying), ruled),
                        Lists.reverse(promises),
                        remarks);
                nothing(what(metric, severity), classifying, promises, subject, remarks);
            }
        }
        entitlements(plans, subject, remarks);
    }

    private static String what(String metric, String severity) {
        return "the " + metric + (severity.isEmpty() ? "" : " of severity " + quoted(severity));
    }

    /** What plans, from the largest on, promise for a metric and a severity. */
    private record Table(String what, String severity, List<Plan> plans, RuledPlans ruled) {
        String plan(int index) {
            return plans.get(index).id();
        }
    }

    private static void slower(Table table, List<Promised> promises, Remarks remarks) {
        for (Inversions.Culprit culprit : Inversions.of(promises, Promised::isSlowerThan)) {
            Promised promise = promises.get(culprit.index());
            List<String> others = culprit.others().stream().map(table::plan).toList();
            Optional<RuledPlans.Cause> cause =
                    table.ruled().cause(table.severity(), table.plan(culprit.index()), others);
            if (cause.filter(RuledPlans.Cause::isForSome).isPresent()) {
                continue;
            }
            String words = culprit.otherWords(promises);
            boolean isSlow = culprit.isSlow();
            remarks.add(
                    Code.SLOWER_THAN_SMALLER_PLAN,
                    promise.pointer(),
                    table.what() + " in plan " + quoted(table.plan(culprit.index())) + ", " + quoted(promise.words())
                            + ", is due " + (isSlow ? "later" : "sooner") + " than in the "
                            + (isSlow ? "smaller " : "larger ") + (others.size() == 1 ? "plan " : "plans ")
                            + listed(others) + ", " + words
                            + cause.map(rule -> "; " + rule.words()).orElse(""),
                    "write an amount that is not " + (isSlow ? "more" : "less") + " than " + words
                            + (cause.isPresent() ? ", narrow the condition of the rule" : "")
                            + ", or list the plans from the smallest to the largest");
        }
    }

    private static void nothing(
            String what, List<Plan> plans, List<Promised> promises, Subject subject, Remarks remarks) {
        for (int i = 1; i < promises.size(); i++) {
            for (int j = 0; j < i && promises.get(i).absent().isPresent(); j++) {
                boolean isOtherService = promises.get(i)
                                .absent()
                                .filter(Absent.NOT_OFFERED::equals)
                                .isPresent()
                        && Gains.ofPromises(plans.get(j), plans.get(i), subject);
                if (promises.get(j).target().isPresent() && !isOtherService) {
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

    private static void entitlements(List<Plan> plans, Subject subject, Remarks remarks) {
        for (int i = 1; i < plans.size(); i++) {
            Plan smaller = plans.get(i - 1);
            Plan larger = plans.get(i);
            boolean isOtherService = Gains.ofServices(smaller, larger);
            smaller.entitlements().forEach((service, held) -> {
                if (!isOtherService
                        && held == Entitlement.INCLUDED
                        && larger.entitlements().get(service) == Entitlement.NOT_INCLUDED) {
                    remarks.add(
                            Code.SERVICE_LOST,
                            at("/plans", larger.id(), "entitlements", service),
                            "plan " + quoted(larger.id()) + " does not include the service " + quoted(service)
                                    + ", which the smaller plan " + quoted(smaller.id()) + " includes",
                            "write \"included\", or list the plans from the smallest to the largest");
                }
            });
            if (!isOtherService && !Gains.ofPromises(smaller, larger, subject)) {
                larger.limits().forEach((service, limit) -> limits(smaller, larger, service, limit, remarks));
            }
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
