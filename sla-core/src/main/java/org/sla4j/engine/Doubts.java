package org.sla4j.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.engine.Deciding.Decision;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Validity;

/** Warns of what makes an answer doubtful: a policy that was not in force, holidays that nobody knows yet. */
final class Doubts {
    private final Policy policy;
    private final Deciding deciding;
    private final Warnings warnings;

    Doubts(Policy policy, Deciding deciding, Warnings warnings) {
        this.policy = policy;
        this.deciding = deciding;
        this.warnings = warnings;
    }

    /** Whether the policy and the plan were in force when the ticket was opened. */
    void ofOpening(Situation ticket) {
        LocalDate opened = date(ticket, ticket.ticket().opened());
        String but = "but the ticket was opened on " + opened;
        ofValidity(
                "policy " + policy.id() + " " + policy.version(),
                policy.header().validity(),
                opened,
                but);
        ofPlan(ticket, opened, but);
    }

    /** Whether a new plan was in force when the ticket came under it. */
    void ofNewPlan(Situation ticket, Instant at) {
        LocalDate changed = date(ticket, at);
        ofPlan(ticket, changed, "but the ticket came under it on " + changed);
    }

    private LocalDate date(Situation ticket, Instant at) {
        return WallDate.of(at, deciding.zone(ticket, Decision.absent(Absent.NONE, Optional.empty(), "")));
    }

    private void ofPlan(Situation ticket, LocalDate date, String but) {
        ticket.facts().plan().ifPresent(plan -> ofValidity("plan " + plan.id(), plan.validity(), date, but));
    }

    private void ofValidity(String what, Validity validity, LocalDate date, String but) {
        if (!validity.contains(date)) {
            String from = validity.from().map(first -> " from " + first).orElse("");
            String to = validity.to()
                    .map(last -> (from.isEmpty() ? " until " : " to ") + last)
                    .orElse(" on");
            warn("not-valid", what + " is valid" + from + to + " " + but);
        }
    }

    /** Whether the plan classifies by the severity of the ticket. */
    void ofSeverity(Situation ticket) {
        ticket.facts()
                .plan()
                .ifPresent(plan -> ticket.severity()
                        .filter(id -> !policy.severity(id).orElseThrow().appliesTo(plan.id()))
                        .ifPresent(id -> warn(
                                "severity-not-in-plan", "plan " + plan.id() + " does not classify by severity " + id)));
    }

    /** Whether the holidays are known up to a due instant. */
    void ofHolidays(Decision decision, Reckoning reckoning, Optional<Instant> due) {
        if (due.isPresent() && reckoning.open() instanceof BusinessCalendar calendar) {
            int year = WallDate.of(due.get(), calendar.zone()).getYear();
            calendar.holidaysKnownTo()
                    .filter(known -> year > known.getValue())
                    .ifPresent(known -> warn(
                            "holidays-unknown",
                            "the holidays of calendar " + decision.calendar().orElse("") + " are known to the end of "
                                    + known + " only; a due date lies in " + year));
        }
    }

    private void warn(String code, String message) {
        warnings.addOnce(new Warning(code, message));
    }
}
