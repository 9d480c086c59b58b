package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Deciding.Decision;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Condition;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Target;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/**
 * Answers what a policy promises to a ticket.
 *
 * <p>Make one engine for a policy and share it: it is immutable, safe for many threads, and keeps what it has learnt
 * about the policy's calendars. The same question always has the same answer.
 */
public final class SlaEngine {
    private final Policy policy;
    private final Clocks clocks;
    private final Severities severities;
    private final Deciding deciding;
    private final Reporting reporting;
    private final ImmutableList<Metric> metrics;

    private SlaEngine(Policy policy, boolean hindsight) {
        this.policy = policy;
        this.clocks = new Clocks(policy, hindsight);
        this.severities = new Severities(policy, clocks);
        this.deciding = new Deciding(policy, clocks);
        this.reporting = new Reporting(policy, clocks, severities, deciding);
        this.metrics = policy.metrics().stream().map(policy::metric).collect(ImmutableList.toImmutableList());
    }

    /** The engine of a policy. */
    public static SlaEngine of(Policy policy) {
        return new SlaEngine(policy, false);
    }

    /**
     * The same engine with what is known now: holidays count that were announced after a ticket was opened. By the
     * contract the calendar in force at the opening governs a ticket, so that this is for comparison.
     */
    public SlaEngine withHindsight() {
        return new SlaEngine(policy, true);
    }

    /** The policy that this engine applies. */
    public Policy policy() {
        return policy;
    }

    /**
     * What is promised to a ticket at its opening, for every metric of the policy.
     *
     * @throws InvalidTicketException if the ticket speaks of a plan, severity, tier or attribute value that the policy
     *     does not have, or lacks one that the policy needs
     */
    public Assessment assess(Ticket ticket) {
        Facts facts = Facts.of(policy, ticket);
        SeverityDecision severity = severities.decide(facts, ticket.severity());
        List<Warning> warnings = new ArrayList<>(facts.warnings());
        checkValidity(facts, severity, warnings);
        ImmutableList.Builder<Promise> promises = ImmutableList.builder();
        for (Metric metric : metrics) {
            promises.add(promise(facts, metric, severity.severity(), warnings));
        }
        return new Assessment(
                policy,
                facts.ticket(),
                severity,
                promises.build(),
                Owners.of(policy, facts, severity.severity(), clocks),
                policy.rights().stream()
                        .filter(right -> applies(right.when(), facts, severity))
                        .collect(ImmutableList.toImmutableList()),
                policy.duties().stream()
                        .filter(duty -> applies(duty.when(), facts, severity))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(warnings));
    }

    /**
     * The open time of a calendar for a ticket, which may be the one to name its zone.
     *
     * @param calendar the id of one of the policy's calendars, or {@link Policy#ALWAYS}
     * @return empty if the policy has no such calendar
     * @throws InvalidTicketException if the calendar takes its zone from the ticket and the ticket has none that exists
     */
    public Optional<OpenTime> openTime(String calendar, Ticket ticket) {
        return calendar.equals(Policy.ALWAYS) || policy.calendars().containsKey(calendar)
                ? Optional.of(
                        clocks.openTime(calendar, Facts.lenient(policy, ticket).asked()))
                : Optional.empty();
    }

    /**
     * Where every promise of a ticket stands at an instant, from its history up to and with that instant.
     *
     * <p>Never throws for what a history holds: what is odd becomes a warning.
     */
    public Report report(History history, Instant asOf) {
        return reporting.report(history, asOf);
    }

    /**
     * What changes without an event in {@code (from, to]}, in order, as far as no event after {@code from} comes between:
     * thresholds, due instants, openings and closings of the desk.
     */
    public ImmutableList<Transition> transitions(History history, Instant from, Instant to) {
        return reporting.transitions(history, from, to);
    }

    /**
     * Why a promise is due when it is and stands where it does.
     *
     * @param promise a metric, for the customer's latest promise, or the {@link Standing#key} of a promise
     * @return empty if there is no such promise, or the ticket was not opened by then
     */
    public Optional<Explanation> explain(History history, Instant asOf, String promise) {
        return reporting.explain(history, asOf, promise);
    }

    /**
     * Why the due instant of a metric moved: the events in {@code (from, to]} after which it was another, in order. Of a
     * pause that was still on there is no due instant; the resume then tells by how much it moved.
     */
    public ImmutableList<Move> moves(History history, String metric, Instant from, Instant to) {
        return reporting.moves(history, metric, from, to);
    }

    private boolean applies(Condition when, Facts facts, SeverityDecision severity) {
        return facts.match(when, severity.severity(), clocks);
    }

    private Promise promise(Facts facts, Metric metric, Optional<String> severity, List<Warning> warnings) {
        Decision decision = deciding.decide(facts, metric.id(), severity);
        Optional<Instant> starts = Optional.empty();
        Optional<Instant> due = Optional.empty();
        Optional<LocalizedText> reason = decision.reason();
        if (decision.commitment() instanceof Target target) {
            if (metric.startsAtOpening()) {
                Reckoning reckoning = deciding.reckoning(facts, decision);
                Instant opened = facts.ticket().opened();
                starts = reckoning.starts(target.amount(), opened);
                due = reckoning.due(target.amount(), opened);
                warnAboutHolidays(decision, reckoning, due, warnings);
                if (due.isEmpty()) {
                    reason = Optional.of(LocalizedText.of("The desk never opens for so long again."));
                }
            } else {
                reason = Optional.of(LocalizedText.of("The clock starts with \"" + metric.starts() + "\"."));
            }
        }
        return new Promise(
                metric.id(),
                decision.commitment(),
                decision.strength(),
                decision.calendar(),
                decision.terms(),
                deciding.zone(facts, decision),
                starts,
                due,
                reason,
                decision.note(),
                decision.pointer());
    }

    private static void warnAboutHolidays(
            Decision decision, Reckoning reckoning, Optional<Instant> due, List<Warning> warnings) {
        if (due.isPresent() && reckoning.open() instanceof BusinessCalendar calendar) {
            int year = due.get().atZone(calendar.zone()).getYear();
            calendar.holidaysKnownTo().filter(known -> year > known.getValue()).ifPresent(known -> {
                Warning warning = new Warning(
                        "holidays-unknown",
                        "the holidays of calendar " + decision.calendar().orElse("") + " are known to the end of "
                                + known + " only; a due date lies in " + year);
                if (!warnings.contains(warning)) {
                    warnings.add(warning);
                }
            });
        }
    }

    private void checkValidity(Facts facts, SeverityDecision severity, List<Warning> warnings) {
        ZoneId zone = deciding.zone(facts, Decision.absent(Absent.NONE, Optional.empty(), ""));
        LocalDate opened = facts.ticket().opened().atZone(zone).toLocalDate();
        checkValidity(
                "policy " + policy.id() + " " + policy.version(),
                policy.header().validity(),
                opened,
                warnings);
        facts.plan().ifPresent(plan -> checkValidity("plan " + plan.id(), plan.validity(), opened, warnings));
        facts.plan()
                .ifPresent(plan -> severity.severity()
                        .filter(id -> !policy.severity(id).orElseThrow().appliesTo(plan.id()))
                        .ifPresent(id -> warnings.add(new Warning(
                                "severity-not-in-plan",
                                "plan " + plan.id() + " does not classify by severity " + id))));
    }

    private static void checkValidity(String what, Validity validity, LocalDate opened, List<Warning> warnings) {
        if (!validity.contains(opened)) {
            warnings.add(new Warning(
                    "not-valid",
                    what + " is valid from "
                            + validity.from().map(LocalDate::toString).orElse("ever") + " to "
                            + validity.to().map(LocalDate::toString).orElse("ever")
                            + " but the ticket was opened on " + opened));
        }
    }
}
