package org.sla4j.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Validity;

/** Warns of what makes an answer doubtful: a policy that was not in force, holidays that nobody knows yet. */
final class Doubts {
    private static final String OPENED_ON = "but the ticket was opened on ";

    private final Policy policy;
    private final Deciding deciding;
    private final Warnings warnings;

    Doubts(BoundPolicy bound, Warnings warnings) {
        this.policy = bound.policy();
        this.deciding = bound.deciding();
        this.warnings = warnings;
    }

    /** Whether the policy and the plan were in force when the ticket was opened. */
    void ofOpening(Situation ticket) {
        Instant opened = ticket.ticket().opened();
        Validity validity = policy.header().validity();
        if (isLimited(validity)) {
            LocalDate date = WallDate.of(opened, policy.header().zone().orElse(ZoneOffset.UTC));
            ofValidity("policy " + policy.id() + " " + policy.version(), validity, date, OPENED_ON + date);
        }
        ofPlan(ticket, opened, OPENED_ON);
    }

    /** Whether a new plan was in force when the ticket came under it. */
    void ofNewPlan(Situation ticket, Instant at) {
        ofPlan(ticket, at, "but the ticket came under it on ");
    }

    private static boolean isLimited(Validity validity) {
        return validity.from().isPresent() || validity.to().isPresent();
    }

    private void ofPlan(Situation ticket, Instant at, String but) {
        ticket.facts().plan().filter(plan -> isLimited(plan.validity())).ifPresent(plan -> {
            LocalDate date = WallDate.of(at, deciding.zone(ticket, Optional.empty()));
            ofValidity("plan " + plan.id(), plan.validity(), date, but + date);
        });
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
        if (due.isEmpty() || !(reckoning.open() instanceof BusinessCalendar calendar)) {
            return;
        }
        calendar.holidaysKnownTo().ifPresent(known -> {
            int year = WallDate.of(due.get(), calendar.zone()).getYear();
            if (year > known.getValue()) {
                warn(
                        "holidays-unknown",
                        "the holidays of calendar " + decision.calendar().orElse("") + " are known to the end of "
                                + known + " only; a due date lies in " + year);
            }
        });
    }

    private void warn(String code, String message) {
        warnings.addOnce(new Warning(code, message));
    }
}
