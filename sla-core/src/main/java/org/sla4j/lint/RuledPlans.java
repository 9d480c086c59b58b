package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;

/** Which rules are for some plans and not for others, and change how fast they are. */
final class RuledPlans {
    private static final ImmutableSet<String> OF_TABLES = ImmutableSet.of(Condition.PLAN, Condition.SEVERITY);

    private final Policy policy;
    private final Meaning meaning;

    RuledPlans(Subject subject) {
        this.policy = subject.policy();
        this.meaning = subject.meaning();
    }

    /**
     * A rule that makes one plan slower than another.
     *
     * @param words which, and what it does
     * @param isForSome whether it is for some tickets of the plan only, as its condition says
     */
    record Cause(String words, boolean isForSome) {}

    /** The first rule that is for some of these plans only, for a ticket that says nothing but its severity. */
    Optional<Cause> cause(String severity, String plan, List<String> others) {
        Set<String> plans = new LinkedHashSet<>(others);
        plans.add(plan);
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            Set<String> reached = Sets.intersection(plans, values(Condition.PLAN, rule));
            if (isOfSpeed(rule) && !reached.isEmpty() && reached.size() < plans.size() && holds(rule, severity)) {
                return Optional.of(new Cause(
                        "rule " + (i + 1)
                                + rule.reason()
                                        .map(one -> ", " + quoted(one) + ",")
                                        .orElse("") + " is for "
                                + (reached.size() == 1 ? "plan " : "plans ") + Wording.listed(reached) + " only",
                        !OF_TABLES.containsAll(rule.when().tests().keySet())));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSpeed(Rule rule) {
        Effect effect = rule.effect();
        boolean isOfSeverity = effect instanceof Effect.SetSeverity || effect instanceof Effect.HighestSeverity;
        return effect instanceof Effect.UseCalendar || (isOfSeverity && !StatedSeverities.isByAttribute(rule));
    }

    /** Whether a rule holds, its plan aside, for a ticket of which all but the severity is left to what is said by default. */
    private boolean holds(Rule rule, String severity) {
        return rule.when().tests().keySet().stream().allMatch(subject -> switch (subject) {
            case Condition.PLAN -> true;
            case Condition.SEVERITY -> values(subject, rule).contains(severity);
            case Condition.OPENED -> true;
            default -> values(subject, rule).contains(byDefault(subject));
        });
    }

    private String byDefault(String attribute) {
        return Optional.ofNullable(policy.attributes().get(attribute))
                .flatMap(Attribute::byDefault)
                .orElse(Meaning.MISSING);
    }

    private ImmutableSet<String> values(String subject, Rule rule) {
        return meaning.values(subject, rule.when(), Meaning.View.of(rule));
    }
}
