package org.sla4j.lint;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.CalendarDefinition.Except;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Target;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

/**
 * Which calendars of a policy are used, and what for.
 *
 * @param counting the calendars on which targets are counted, and those of which they are made
 * @param all these, and all that is named anywhere else
 */
record CalendarUse(ImmutableSet<String> counting, ImmutableSet<String> all) {
    static CalendarUse of(Policy policy) {
        Set<String> counting = new LinkedHashSet<>();
        terms(policy.terms(), counting);
        targets(policy.targets(), counting);
        for (Plan plan : policy.plans().values()) {
            terms(plan.terms(), counting);
            targets(plan.targets(), counting);
        }
        policy.tiers().forEach(tier -> targets(tier.targets(), counting));
        Set<String> named = new LinkedHashSet<>();
        for (Rule rule : policy.rules()) {
            if (rule.effect() instanceof Effect.UseCalendar use) {
                counting.add(use.calendar());
            } else if (rule.effect() instanceof Effect.UseTargets use) {
                targets(use.targets(), counting);
            }
        }
        policy.conditions().forEach(when -> condition(when, named));
        policy.contacts().forEach(contact -> contact.calendar().ifPresent(named::add));
        named.addAll(counting);
        return new CalendarUse(reached(policy, counting, true), reached(policy, named, false));
    }

    private static void terms(Terms terms, Set<String> found) {
        found.addAll(terms.calendars().values());
    }

    private static void targets(Targets targets, Set<String> found) {
        targets.byMetric()
                .values()
                .forEach(row -> row.values().forEach(cell -> {
                    terms(cell.terms(), found);
                    if (cell.commitment() instanceof Target target) {
                        target.calendar().ifPresent(found::add);
                    }
                }));
    }

    private static void condition(Condition condition, Set<String> found) {
        for (Condition.Test test : condition.tests().values()) {
            if (test instanceof Condition.During during) {
                found.add(during.calendar());
            }
        }
    }

    /** Calendars, and those of which they are made; what an exception takes away is not counted on. */
    private static ImmutableSet<String> reached(Policy policy, Set<String> from, boolean isCounted) {
        Set<String> reached = new LinkedHashSet<>();
        from.forEach(id -> reach(policy, id, isCounted, reached));
        return ImmutableSet.copyOf(reached);
    }

    private static void reach(Policy policy, String id, boolean isCounted, Set<String> reached) {
        CalendarDefinition definition = policy.calendars().get(id);
        if (definition == null || !reached.add(id)) {
            return;
        }
        if (isCounted && definition instanceof Except except) {
            reach(policy, except.base(), true, reached);
        } else {
            definition.parts().forEach(part -> reach(policy, part, isCounted, reached));
        }
    }
}
