package org.sla4j.engine;

import static java.util.Objects.requireNonNull;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sla4j.engine.Track.Change;
import org.sla4j.policy.Absent;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

/** Finds the cell that holds for a ticket and a metric, after all rules, and what it is counted on. */
final class Deciding {
    private final Policy policy;
    private final Clocks clocks;

    /** The places of the plans' tables. */
    private final ImmutableMap<String, String> tables;

    private final boolean rulesNameCalendars;

    /** What the tables have said. It stays small: a ticket that names what the policy does not have is refused before. */
    private final Map<Question, Decision> known = new ConcurrentHashMap<>();

    Deciding(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
        this.tables = Maps.toMap(policy.plans().keySet(), id -> at("/plans", id, "targets"));
        this.rulesNameCalendars = policy.rules().stream().anyMatch(rule -> rule.effect() instanceof Effect.UseCalendar);
    }

    /** All that a table's answer depends on, unless a rule names the calendar. */
    private static final class Question {
        private final Optional<String> plan;
        private final Optional<String> severity;
        private final String metric;

        Question(Situation ticket, String metric) {
            this.plan = ticket.ticket().plan();
            this.severity = ticket.severity();
            this.metric = metric;
        }

        // Both are written out, as those of a record are linked at their first use.

        @Override
        public boolean equals(Object other) {
            return other instanceof Question question
                    && metric.equals(question.metric)
                    && severity.equals(question.severity)
                    && plan.equals(question.plan);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * plan.hashCode() + severity.hashCode()) + metric.hashCode();
        }
    }

    Decision decide(Situation ticket, String metric) {
        if (!policy.rules().isEmpty()) {
            Optional<Decision> ruled = byRule(ticket, metric);
            if (ruled.isPresent()) {
                return ruled.get();
            }
        }
        if (rulesNameCalendars) {
            return fromTable(ticket, metric);
        }
        Question question = new Question(ticket, metric);
        Decision decision = known.get(question);
        if (decision == null) {
            decision = fromTable(ticket, metric);
            known.put(question, decision);
        }
        return decision;
    }

    private Optional<Decision> byRule(Situation ticket, String metric) {
        for (boolean exclusion : new boolean[] {true, false}) {
            Optional<Decision> replaced = replaced(ticket, metric, exclusion);
            if (replaced.isPresent()) {
                return replaced;
            }
        }
        return fromRules(ticket, metric, usable(ticket).orElse(""));
    }

    /** A severity by which the plan does not classify is none: only a cell for all severities can hold. */
    private Optional<String> usable(Situation ticket) {
        Optional<Plan> plan = ticket.facts().plan();
        return ticket.severity()
                .filter(id -> plan.map(own -> policy.severity(id).orElseThrow().appliesTo(own.id()))
                        .orElse(true));
    }

    private Decision fromTable(Situation ticket, String metric) {
        Optional<Plan> plan = ticket.facts().plan();
        Optional<String> usable = usable(ticket);
        Targets own = plan.map(Plan::targets).orElse(Targets.NONE);
        boolean inPlan = own.metrics().contains(metric);
        Targets table = inPlan ? own : policy.targets();
        String pointer = inPlan ? requireNonNull(tables.get(plan.orElseThrow().id())) : "/targets";
        return table.key(metric, usable.orElse(""))
                .map(key -> fromCell(
                        ticket, table.cell(metric, key).orElseThrow(), at(pointer, metric, key), Optional.empty()))
                .orElseGet(() -> withoutCell(ticket.severity(), usable, at(pointer, metric)));
    }

    /** The cell of a tier's own clock. */
    Decision decideForTier(Situation ticket, String tier, String metric) {
        int place = Iterables.indexOf(policy.tiers(), one -> one.id().equals(tier));
        Targets table = policy.tiers().get(place).targets();
        String pointer = at("/tiers", place, "targets", metric);
        Optional<String> usable = usable(ticket);
        return table.key(metric, usable.orElse(""))
                .map(key -> fromCell(ticket, table.cell(metric, key).orElseThrow(), at(pointer, key), Optional.empty()))
                .orElseGet(() -> withoutCell(ticket.severity(), usable, pointer));
    }

    private static Decision withoutCell(Optional<String> severity, Optional<String> usable, String pointer) {
        return severity.isPresent() && usable.isEmpty()
                ? Decision.absent(
                        Absent.NOT_OFFERED,
                        Optional.of(LocalizedText.of("The plan has no severity \"" + severity.get() + "\".")),
                        pointer)
                : Decision.absent(
                        Absent.NONE,
                        Optional.of(
                                LocalizedText.of("The ticket has no severity, and what is promised depends on it.")),
                        pointer);
    }

    private Optional<Decision> replaced(Situation ticket, String metric, boolean exclusion) {
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            if (rule.effect() instanceof Effect.Replace replace
                    && (replace.absent() == Absent.EXCLUDED) == exclusion
                    && rule.touches(metric)
                    && ticket.matches(rule.when(), clocks)) {
                return Optional.of(Decision.absent(replace.absent(), rule.reason(), "/rules/" + i));
            }
        }
        return Optional.empty();
    }

    private Optional<Decision> fromRules(Situation ticket, String metric, String usable) {
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            if (rule.effect() instanceof Effect.UseTargets use && rule.touches(metric)) {
                Optional<String> key = use.targets().key(metric, usable);
                if (key.isPresent() && ticket.matches(rule.when(), clocks)) {
                    String pointer = at("/rules", i, "targets", metric, key.get());
                    Cell cell = use.targets().cell(metric, usable).orElseThrow();
                    return Optional.of(fromCell(ticket, cell, pointer, rule.reason()));
                }
            }
        }
        return Optional.empty();
    }

    private Decision fromCell(Situation ticket, Cell cell, String pointer, Optional<LocalizedText> reason) {
        Optional<Plan> plan = ticket.facts().plan();
        String severity = ticket.severity().orElse("");
        Terms wider = policy.termsIn(plan);
        Optional<String> ruled = calendarOfRule(ticket);
        Terms terms = cell.terms()
                .orElse(ruled.map(Terms::calendar).orElse(Terms.NONE).orElse(wider));
        Optional<String> calendar = terms.calendarFor(severity);
        if (cell.commitment() instanceof Target target) {
            calendar = target.calendar().or(() -> terms.calendarFor(severity));
        }
        return new Decision(cell.commitment(), terms, calendar, reason, cell.note(), pointer);
    }

    private Optional<String> calendarOfRule(Situation ticket) {
        for (Rule rule : policy.rules()) {
            if (rule.effect() instanceof Effect.UseCalendar use && ticket.matches(rule.when(), clocks)) {
                return Optional.of(use.calendar());
            }
        }
        return Optional.empty();
    }

    /** How the amount of a target is reckoned that came into force by a change. */
    Reckoning reckoning(Change change) {
        return reckoning(
                change.ticket(),
                change.decision(),
                zone(change.ticket(), change.decision().calendar()));
    }

    /** How the amount of a decision is reckoned for a ticket, in the zone of the desk. */
    Reckoning reckoning(Situation ticket, Decision decision, ZoneId zone) {
        String calendar = decision.calendar().orElse(Policy.ALWAYS);
        return new Reckoning(clocks.openTime(calendar, ticket.facts().asked()), zone, decision.terms(), Pauses.NONE);
    }

    /**
     * The zone of the desk: of the calendar that counts, of the one in force, of the policy, of its first calendar.
     *
     * @param calendar the id of the calendar that counts; empty where none does
     */
    ZoneId zone(Situation ticket, Optional<String> calendar) {
        Facts facts = ticket.facts();
        return calendar.flatMap(id -> clocks.zone(id, facts.asked()))
                .or(() -> facts.plan()
                        .flatMap(plan -> plan.terms().calendarFor(Severity.EVERY))
                        .or(() -> policy.terms().calendarFor(Severity.EVERY))
                        .flatMap(id -> clocks.zone(id, facts.asked())))
                .or(() -> policy.header().zone())
                .or(this::firstZone)
                .orElse(ZoneOffset.UTC);
    }

    private Optional<ZoneId> firstZone() {
        return policy.calendars().values().stream()
                .filter(CalendarDefinition.Hours.class::isInstance)
                .map(definition ->
                        ((CalendarDefinition.Hours) definition).calendar().zone())
                .findFirst();
    }
}
