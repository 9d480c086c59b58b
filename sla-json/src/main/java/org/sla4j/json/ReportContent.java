package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.sla4j.engine.CreditDue;
import org.sla4j.engine.Promise;
import org.sla4j.engine.Report;
import org.sla4j.engine.SeverityDecision;
import org.sla4j.engine.Standing;
import org.sla4j.json.ReportDocument.CreditNow;
import org.sla4j.json.ReportDocument.DutyNow;
import org.sla4j.json.ReportDocument.Edition;
import org.sla4j.json.ReportDocument.PromiseNow;
import org.sla4j.json.ReportDocument.Promised;
import org.sla4j.json.ReportDocument.RightNow;
import org.sla4j.json.ReportDocument.TicketNow;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Duty;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Target;
import org.sla4j.ticket.Ticket;

/** Takes from a report what its document says. */
record ReportContent(Report report, String language) {
    private static final int DECIMALS = 4;

    ReportDocument document() {
        Policy policy = report.policy();
        return new ReportDocument(
                Optional.empty(),
                report.asOf(),
                Edition.of(policy),
                ticket(),
                each(report.standings(), this::promise),
                each(report.rights(), this::right),
                each(report.duties(), this::duty),
                each(report.credits(), this::credit),
                report.nextLook(),
                report.warnings(),
                each(policy.header().assumptions(), this::words));
    }

    private static <T, R> ImmutableList<R> each(Collection<T> all, Function<T, R> function) {
        return all.stream().map(function).collect(ImmutableList.toImmutableList());
    }

    private String words(LocalizedText text) {
        return text.in(language);
    }

    private TicketNow ticket() {
        SeverityDecision severity = report.severity();
        return new TicketNow(
                report.ticket().map(Ticket::opened),
                report.ticket().flatMap(Ticket::plan),
                severity.severity(),
                severity.source(),
                severity.before(),
                each(severity.reasons(), this::words),
                report.ticket().flatMap(Ticket::tier),
                report.owner());
    }

    private PromiseNow promise(Standing standing) {
        return new PromiseNow(
                standing.metric(),
                standing.cycle(),
                standing.tier(),
                promised(standing.promise()),
                standing.state(),
                standing.times(),
                standing.times().due().map(due -> due.atZone(standing.promise().zone())),
                cut(standing.figures()),
                standing.pauses(),
                standing.thresholds());
    }

    private Promised promised(Promise promise) {
        boolean isTarget = promise.commitment() instanceof Target;
        return new Promised(
                promise.commitment().word(),
                isTarget ? Optional.of(promise.strength()) : Optional.empty(),
                promise.within(),
                isTarget ? promise.calendar() : Optional.empty(),
                promise.reason().map(this::words),
                promise.note().map(this::words),
                Optional.of(promise.pointer()));
    }

    /** Cut and not rounded: a share of 1 is for the due instant alone. */
    private static Standing.Figures cut(Standing.Figures figures) {
        OptionalDouble share = figures.share().isPresent()
                ? OptionalDouble.of(BigDecimal.valueOf(figures.share().getAsDouble())
                        .setScale(DECIMALS, RoundingMode.DOWN)
                        .doubleValue())
                : OptionalDouble.empty();
        return new Standing.Figures(figures.elapsed(), figures.remaining(), figures.overrun(), share);
    }

    private CreditNow credit(CreditDue due) {
        Credit credit = due.credit();
        return new CreditNow(
                due.promise(),
                credit.rate().map(Credit.Rate::per).or(() -> credit.steps().map(steps -> Credit.Per.BREACH)),
                due.times(),
                due.worth(),
                credit.of()
                        .filter(fee -> due.worth()
                                .filter(Credit.Percent.class::isInstance)
                                .isPresent())
                        .map(this::words),
                credit.text().map(this::words));
    }

    private RightNow right(Report.RightNow now) {
        Right right = now.right();
        return new RightNow(
                right.who(),
                right.may(),
                now.granted(),
                right.circumstances(),
                right.consent(),
                right.text().map(this::words));
    }

    private DutyNow duty(Report.DutyNow now) {
        Duty duty = now.duty();
        return new DutyNow(duty.who(), duty.id(), now.met(), duty.text().map(this::words), duty.otherwise());
    }
}
