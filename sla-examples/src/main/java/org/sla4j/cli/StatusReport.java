package org.sla4j.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.engine.Report;
import org.sla4j.engine.Standing;
import org.sla4j.engine.State;
import org.sla4j.engine.Transition;
import org.sla4j.json.TicketHistory;
import org.sla4j.ticket.Ticket;
import org.sla4j.words.CreditWords;
import org.sla4j.words.Page;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;
import org.threeten.extra.Interval;

/** Where every promise of a ticket stands, for a person. */
final class StatusReport {
    private final TicketHistory ticket;
    private final Report report;
    private final String language;
    private final ZoneId zone;
    private final Page page = new Page();

    StatusReport(TicketHistory ticket, Report report, String language) {
        this.ticket = ticket;
        this.report = report;
        this.language = language;
        this.zone = report.standings().isEmpty()
                ? ZoneOffset.UTC
                : report.standings().get(0).promise().zone();
    }

    @Override
    public String toString() {
        head();
        report.standings().forEach(this::standing);
        page.blank();
        report.nextLook().ifPresent(this::nextLook);
        CreditWords credits = CreditWords.of(PolicyNames.of(report.policy(), language));
        page.points(
                "Credits so far", report.credits().stream().map(credits::due).toList());
        page.points("Rights now", rights());
        page.points("Duties not met", duties());
        page.points(
                "Warnings",
                ImmutableList.copyOf(Iterables.concat(ticket.warnings(), report.warnings())).stream()
                        .map(Object::toString)
                        .distinct()
                        .toList());
        return page.toString();
    }

    private void head() {
        ticket.id().ifPresent(id -> page.fact("ticket", id.toString()));
        page.fact("policy", report.policy().toString());
        page.fact("as of", Wording.moment(report.asOf(), zone));
        report.ticket().ifPresent(this::ticket);
    }

    private void ticket(Ticket now) {
        page.fact("opened", Wording.moment(now.opened(), zone));
        now.plan().ifPresent(id -> page.fact("plan", id));
        report.severity().severity().ifPresent(id -> page.fact("severity", id));
        report.severity().reasons().forEach(reason -> page.fact("", "because " + reason.in(language)));
        now.tier()
                .ifPresent(id -> page.fact(
                        "tier",
                        id
                                + report.owner()
                                        .map(owner -> ", owned by the " + Wording.word(owner))
                                        .orElse("")));
    }

    private void standing(Standing standing) {
        if (standing.state() == State.NOT_APPLICABLE
                && standing.times().breachedAt().isEmpty()) {
            page.blank();
            page.line(title(standing) + ": " + standing.promise().commitment().word()
                    + standing.promise()
                            .reason()
                            .map(reason -> ", " + reason.in(language))
                            .orElse(""));
            return;
        }
        page.blank();
        page.line(title(standing) + ": " + Wording.word(standing.state())
                + standing.promise()
                        .within()
                        .map(within -> ", promised " + within)
                        .orElse(""));
        standing.times().due().ifPresent(due -> page.fact("  due", Wording.moment(due, zone)));
        standing.times()
                .firstDue()
                .filter(first -> !standing.times().due().equals(standing.times().firstDue()))
                .ifPresent(first -> page.fact("  at first", Wording.moment(first, zone)));
        standing.times().stopped().ifPresent(at -> page.fact("  done", Wording.moment(at, zone)));
        standing.times().breachedAt().ifPresent(at -> page.fact("  breached", Wording.moment(at, zone)));
        figures(standing);
        for (Interval pause : standing.pauses()) {
            page.fact("  paused", Wording.span(pause.getStart(), pause.getEnd(), zone));
        }
        standing.thresholds()
                .forEach(passed ->
                        page.fact("  passed", passed.threshold() + " at " + Wording.moment(passed.at(), zone)));
    }

    private static String title(Standing standing) {
        return standing.metric()
                + standing.tier().map(id -> " of tier " + id).orElse("")
                + (standing.cycle() > 1 ? " (" + standing.cycle() + ")" : "");
    }

    private void figures(Standing standing) {
        List<String> parts = new ArrayList<>();
        standing.figures().elapsed().ifPresent(time -> parts.add(Wording.duration(time) + " used"));
        standing.figures()
                .remaining()
                .filter(time -> !time.equals(Duration.ZERO))
                // What is breached stays so, also where its due instant moved after that.
                .filter(time -> standing.times().breachedAt().isEmpty())
                .ifPresent(time -> parts.add(Wording.duration(time) + " left"));
        standing.figures().overrun().ifPresent(time -> parts.add(Wording.duration(time) + " over"));
        if (!parts.isEmpty()) {
            page.fact("  time", Joiner.on(", ").join(parts));
        }
    }

    private void nextLook(Transition next) {
        String what = switch (next.kind()) {
            case DUE -> "is due";
            case THRESHOLD -> "passes " + next.threshold().orElseThrow();
            case OPENS -> "goes on, as the desk opens";
            case CLOSES -> "waits, as the desk closes";
        };
        page.fact("look again", " " + Wording.moment(next.at(), zone) + ": " + next.promise() + " " + what);
    }

    private List<String> rights() {
        return report.rights().stream()
                .filter(Report.RightNow::granted)
                .map(now -> "the " + Wording.word(now.right().who()) + " may "
                        + now.right().may()
                        + now.right()
                                .consent()
                                .map(party -> ", with the consent of the " + Wording.word(party))
                                .orElse("")
                        + now.right()
                                .text()
                                .map(text -> ": " + text.in(language))
                                .orElse(""))
                .toList();
    }

    private List<String> duties() {
        return report.duties().stream()
                .filter(now -> !now.met())
                .map(now -> now.duty().id()
                        + now.duty()
                                .text()
                                .map(text -> ": " + text.in(language))
                                .orElse("")
                        + (now.duty().otherwise().isEmpty()
                                ? ""
                                : " (the vendor may: "
                                        + Joiner.on(", ").join(now.duty().otherwise()) + ")"))
                .toList();
    }
}
