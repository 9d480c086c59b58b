package org.sla4j.picture;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.engine.Report;
import org.sla4j.engine.Standing;
import org.sla4j.engine.State;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.Ticket;
import org.sla4j.words.PolicyNames;

/** Puts together what a picture of a ticket shows. */
final class Staging {
    private final Look look;
    private final Report report;
    private final String language;

    Staging(Look look, String language) {
        this.look = look;
        this.report = look.report();
        this.language = language;
    }

    Scene scene(Optional<String> metric) {
        List<Standing> standings = report.standings().stream()
                .filter(standing -> metric.isEmpty() || metric.get().equals(standing.metric()))
                .toList();
        ZoneId zone = zone(standings);
        Lanes making = new Lanes(look, report, zone, language);
        List<Lane> lanes = making.of(standings);
        List<Moment> moments = moments();
        return new Scene(
                title(),
                facts(zone),
                standings.stream()
                        .filter(standing -> !Lanes.isDrawn(standing))
                        .map(standing -> making.name(standing) + ": " + absence(standing))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(lanes),
                ImmutableList.copyOf(moments),
                Rows.of(lanes, moments, zone),
                zone);
    }

    private static ZoneId zone(List<Standing> standings) {
        return standings.stream()
                .filter(Lanes::isDrawn)
                .findFirst()
                .or(() -> standings.stream().findFirst())
                .map(standing -> standing.promise().zone())
                .orElse(ZoneOffset.UTC);
    }

    private String absence(Standing standing) {
        return standing.state() == State.NOT_STARTED
                ? "the clock has not started"
                : standing.promise().commitment().word();
    }

    private List<Moment> moments() {
        List<Event> events = look.history().events().stream()
                .filter(event -> !event.at().isAfter(report.asOf()))
                .toList();
        List<Moment> moments = new ArrayList<>(Moments.of(events));
        if (!look.atOpening()) {
            moments.add(new Moment(Moment.NOW, report.asOf(), "the picture is of this instant"));
        }
        return moments;
    }

    private String title() {
        Policy policy = look.engine().policy();
        String words = PolicyNames.of(policy, language).heading();
        return words.isEmpty() ? policy.toString() : words;
    }

    private ImmutableList<String> facts(ZoneId zone) {
        if (report.ticket().isEmpty()) {
            return ImmutableList.of("The ticket was not opened by " + Moments.moment(report.asOf(), zone));
        }
        Ticket ticket = report.ticket().get();
        List<String> parts = new ArrayList<>();
        ticket.plan().ifPresent(id -> parts.add("plan " + id));
        report.severity().severity().ifPresent(id -> parts.add("severity " + id));
        ticket.tier().ifPresent(id -> parts.add("tier " + id));
        ticket.attributes().forEach((name, value) -> parts.add(name + " " + value));
        return Stream.of(
                        "Opened " + Moments.moment(ticket.opened(), zone),
                        Joiner.on(", ").join(parts),
                        look.atOpening() ? "" : "As of " + Moments.moment(report.asOf(), zone),
                        "All times are those of " + zone)
                .filter(fact -> !fact.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
