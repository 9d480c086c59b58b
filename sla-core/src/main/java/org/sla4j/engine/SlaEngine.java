package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Target;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/**
 * Answers what a policy promises to a ticket.
 *
 * <p>Make one engine for a policy and share it: it is immutable, safe for many threads, and keeps what it has learnt
 * about the policy's calendars. The same question always has the same answer.
 */
public final class SlaEngine {
    private final BoundPolicy bound;
    private final Policy policy;
    private final Reporting reporting;

    private SlaEngine(Policy policy, boolean hindsight) {
        this.bound = new BoundPolicy(policy, hindsight);
        this.policy = policy;
        this.reporting = new Reporting(bound);
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
        Situation situation = bound.situation(facts);
        Warnings warnings = new Warnings();
        facts.warnings().forEach(warnings::add);
        Doubts doubts = new Doubts(bound, warnings);
        doubts.ofOpening(situation);
        doubts.ofSeverity(situation);
        ImmutableList.Builder<Promise> promises = ImmutableList.builder();
        for (Metric metric : bound.metrics()) {
            promises.add(promise(situation, metric, doubts));
        }
        return new Assessment(
                policy,
                facts.ticket(),
                situation.graded(),
                promises.build(),
                bound.people().owner(situation),
                bound.applying(policy.rights(), Right::when, situation),
                bound.applying(policy.duties(), Duty::when, situation),
                warnings.all());
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
                ? Optional.of(bound.clocks()
                        .openTime(calendar, Facts.lenient(policy, ticket).asked()))
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
     * Refuses a report of a ticket that names no zone for a calendar on which one of its promises is counted. {@link
     * #report} counts these in the zone in which the calendar is written, and warns.
     *
     * @param report a report of this engine
     * @throws InvalidTicketException if a zone is missing, or is none that exists
     */
    public void requireZones(Report report) {
        boolean isKnown =
                report.warnings().stream().noneMatch(warning -> warning.code().equals(Facts.ZONE_UNKNOWN));
        report.ticket()
                .filter(ticket -> !isKnown)
                .ifPresent(ticket -> report.standings().stream()
                        .flatMap(standing -> standing.promise().calendar().stream())
                        .distinct()
                        .forEach(calendar -> openTime(calendar, ticket)));
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
     * @param promise the {@link Standing#key} of a promise, such as {@code update#2} or {@code ownership@L2#1}; or a
     *     metric, for the customer's latest promise of it
     * @return empty if there is no such promise, or the ticket was not opened by then
     */
    public Optional<Explanation> explain(History history, Instant asOf, String promise) {
        return reporting.explain(history, asOf, promise);
    }

    /**
     * Why the due instant of a promise moved: the events that came to be known in {@code (from, to]} and after which it was
     * another, in order. An event that was recorded later than it happened moves the due instant when it was recorded: each
     * due instant is the one of the report that could be made then. Of a pause that was still on there is no due instant;
     * the resume then tells by how much it moved.
     *
     * @param promise as for {@link #explain}
     */
    public ImmutableList<Move> moves(History history, String promise, Instant from, Instant to) {
        return new Moves(reporting, history, promise).between(from, to);
    }

    private Promise promise(Situation ticket, Metric metric, Doubts doubts) {
        Decision decision = bound.deciding().decide(ticket, metric.id());
        ZoneId zone = bound.deciding().zone(ticket, decision.calendar());
        if (!(decision.commitment() instanceof Target target)) {
            return decision.promise(metric.id(), zone, Optional.empty(), Optional.empty());
        }
        if (!metric.startsAtOpening()) {
            return decision.because("The clock starts with \"" + metric.starts() + "\".")
                    .promise(metric.id(), zone, Optional.empty(), Optional.empty());
        }
        Reckoning reckoning = bound.deciding().reckoning(ticket, decision, zone);
        Instant opened = ticket.ticket().opened();
        Optional<Instant> due = reckoning.due(target.amount(), opened);
        doubts.ofHolidays(decision, reckoning, due);
        Decision told = due.isPresent() ? decision : decision.because("The desk never opens for so long again.");
        return told.promise(metric.id(), zone, reckoning.starts(target.amount(), opened), due);
    }
}
