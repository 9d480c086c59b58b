package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Rule;

/**
 * Rules whose calendar is meant for tickets on business hours, and that put it in place of {@code 24/7} too. A rule
 * that reaches nothing but 24/7 is meant to take it away.
 */
final class RoundTheClock implements Check {
    /** A plan, or none, and a severity, or none, which a rule reaches. */
    private record Reached(String plan, String severity) {}

    @Override
    public void look(Subject subject, Remarks remarks) {
        List<Rule> rules = subject.policy().rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).effect() instanceof Effect.UseCalendar use
                    && !Calendars.isAlwaysOpen(use.calendar(), subject.policy())) {
                look(remarks.at("/rules", i, "calendar"), rules.get(i), use.calendar(), subject);
            }
        }
    }

    private static void look(Site site, Rule rule, String calendar, Subject subject) {
        Set<Reached> onHours = new LinkedHashSet<>();
        Set<Reached> onClock = new LinkedHashSet<>();
        reach(rule, subject, onHours, onClock);
        if (onHours.isEmpty() || onClock.isEmpty()) {
            return;
        }
        ImmutableSet<String> severities = severities(onClock);
        boolean isOfPlans = Sets.intersection(severities, severities(onHours)).size() == severities.size();
        String what = isOfPlans ? "plan" : "severity";
        ImmutableSet<String> lost = isOfPlans ? plans(onClock) : severities;
        site.add(
                Code.ROUND_THE_CLOCK_LOST,
                "the rule puts " + quoted(calendar) + " in force for " + what + " " + listed(lost)
                        + " too, counted on \"24/7\" without the rule",
                "write under \"when\" for which it is, as in \"" + what + "\": {\"not\": "
                        + quoted(lost.iterator().next())
                        + "}; where it is for these too, a rule of its own says so");
    }

    private static ImmutableSet<String> severities(Set<Reached> reached) {
        return reached.stream().map(Reached::severity).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> plans(Set<Reached> reached) {
        return reached.stream().map(Reached::plan).collect(ImmutableSet.toImmutableSet());
    }

    /** What a rule reaches of the cells that leave their calendar open. */
    private static void reach(Rule rule, Subject subject, Set<Reached> onHours, Set<Reached> onClock) {
        Meaning meaning = subject.meaning();
        ImmutableSet<String> plans = meaning.values(Condition.PLAN, rule.when(), Meaning.View.RESULTING);
        ImmutableSet<String> severities = meaning.values(Condition.SEVERITY, rule.when(), Meaning.View.RESULTING);
        for (PlacedCell cell : subject.cells()) {
            String plan = cell.plan().map(Plan::id).orElse(Meaning.MISSING);
            boolean isOpen =
                    cell.target().filter(target -> target.calendar().isEmpty()).isPresent();
            if (isOpen && plans.contains(plan)) {
                severities.stream()
                        .filter(severity -> isFor(cell, severity, subject))
                        .filter(severity ->
                                cell.cell().terms().calendarFor(severity).isEmpty())
                        .forEach(severity -> cell.terms()
                                .calendarFor(severity)
                                .ifPresent(id -> (Calendars.isAlwaysOpen(id, subject.policy()) ? onClock : onHours)
                                        .add(new Reached(plan, severity))));
            }
        }
    }

    private static boolean isFor(PlacedCell cell, String severity, Subject subject) {
        boolean isOfPlan = subject.policy()
                .severity(severity)
                .map(known -> cell.plan().map(Plan::id).map(known::appliesTo).orElse(true))
                .orElse(true);
        return isOfPlan && subject.holds(cell, severity);
    }
}
