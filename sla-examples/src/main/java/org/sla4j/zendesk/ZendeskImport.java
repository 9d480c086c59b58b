package org.sla4j.zendesk;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.Basis;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Terms;

/**
 * Turns the SLA policies, schedules and holidays of a Zendesk account into a policy.
 *
 * <p>Each SLA policy becomes a plan, each priority a severity, each metric a metric, and the chosen schedule with its
 * holidays the calendar. Which SLA policy holds for a ticket is not carried over: a ticket names its plan.
 */
public final class ZendeskImport {
    private final Choices choices;
    private final Omissions omissions = new Omissions();
    private final Export export;
    private final List<ServiceLevel> levels = new ArrayList<>();

    private ZendeskImport(Map<String, byte[]> files, Choices choices) {
        this.choices = choices;
        this.export = new Export(files, omissions);
    }

    /**
     * Makes a policy of the answers of Zendesk's API, as {@code /api/v2/slas/policies}, {@code
     * /api/v2/business_hours/schedules} and {@code /api/v2/business_hours/schedules/ID/holidays} give them.
     *
     * @param files the contents by file name; one file must hold SLA policies
     * @throws InvalidExportException if a file is no such answer, or a choice is missing or not in the export
     */
    public static Imported read(Map<String, byte[]> files, Choices choices) {
        return new ZendeskImport(files, choices).read();
    }

    private Imported read() {
        List<Goal> goals = goals();
        Metrics metrics = Metrics.of(goals.stream().map(Goal::measure).toList());
        Optional<Schedule> schedule = schedule(goals);
        Optional<CalendarDefinition> hours =
                schedule.map(chosen -> chosen.calendar(export.holidays(chosen, omissions)));
        String calendar = schedule.map(Schedule::id).orElse(Policy.ALWAYS);
        List<Plan> plans = levels.stream()
                .map(level -> level.asPlan(metrics, calendar, omissions))
                .toList();

        PolicyBuilder policy = Policy.builder(Heading.of(choices, levels, metrics, omissions));
        hours.ifPresent(definition -> policy.calendar(calendar, definition));
        policy.terms(Terms.calendar(calendar)).severities(Goal.PRIORITIES.toArray(String[]::new));
        metrics.declared().forEach(policy::metric);
        // Zendesk lists the most special first, a policy the smallest plan.
        Lists.reverse(plans).forEach(policy::plan);
        policy.reclassification(new Reclassification(Optional.of(Basis.FROM_START), Optional.of(Basis.FROM_START)))
                .lifecycle(Lifecycle.BY_DEFAULT
                        .withBinding(Lifecycle.Binding.AT_EVENT)
                        .withPauses(metrics.pauses()));
        return new Imported(policy.build(), omissions.all());
    }

    /** The targets of all SLA policies, each of which becomes a level. */
    private List<Goal> goals() {
        Set<String> taken = new HashSet<>();
        for (Node policy : export.policies()) {
            ServiceLevel level = ServiceLevel.of(policy, taken, omissions);
            taken.add(level.plan());
            levels.add(level);
        }
        List<Goal> goals =
                levels.stream().flatMap(level -> level.goals().stream()).toList();
        if (goals.isEmpty()) {
            throw new InvalidExportException("no SLA policy of the export has a target; \"policy_metrics\" holds them");
        }
        return goals;
    }

    /** The schedule on which business hours are counted; empty where no target counts them. */
    private Optional<Schedule> schedule(List<Goal> goals) {
        Optional<Goal> needing = goals.stream().filter(Goal::inBusinessHours).findFirst();
        Optional<Schedule> chosen = needing.isEmpty() ? Optional.empty() : export.schedule(choices.schedule());
        if (needing.isPresent() && chosen.isEmpty()) {
            throw new InvalidExportException(needing.get().node().place()
                    + " counts business hours, and no schedule is given; give the JSON of"
                    + " GET /api/v2/business_hours/schedules too");
        }
        for (Schedule other : export.schedules()) {
            if (!other.equals(chosen.orElse(null))) {
                omissions.add(
                        other.node(),
                        chosen.isEmpty()
                                ? "the schedule \"" + other.name() + "\": no target counts business hours"
                                : "the schedule \"" + other.name() + "\"; which tickets have it is not in the export");
            }
        }
        return chosen;
    }
}
