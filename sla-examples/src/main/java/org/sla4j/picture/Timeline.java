package org.sla4j.picture;

import java.time.Instant;
import java.util.Optional;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/**
 * A picture of one ticket's time: a row for each day in the desk's zone, with the open hours, what counted for each
 * promise, pauses, events, thresholds and due instants. Days without an event are folded where there are many.
 *
 * <p>All of it is what the engine answers. Immutable.
 */
public final class Timeline {
    private final Look look;
    private final String language;
    private final Optional<String> metric;

    private Timeline(Look look, String language, Optional<String> metric) {
        this.look = look;
        this.language = language;
        this.metric = metric;
    }

    /**
     * Where a ticket stands at an instant; events after it are left out, and time after it is shown as still to come.
     */
    public static Timeline of(SlaEngine engine, History history, Instant asOf) {
        return new Timeline(new Look(engine, history, asOf, false), "en", Optional.empty());
    }

    /**
     * What is promised to a ticket at its opening.
     *
     * @throws org.sla4j.engine.InvalidTicketException if the policy cannot answer for such a ticket
     */
    public static Timeline atOpening(SlaEngine engine, Ticket ticket) {
        Ticket assessed = engine.assess(ticket).ticket();
        Look look = new Look(engine, History.opened(assessed), assessed.opened(), true);
        return new Timeline(look, "en", Optional.empty());
    }

    /** This picture with the policy's texts in a language, named by its BCP 47 tag. */
    public Timeline in(String other) {
        return new Timeline(look, other, metric);
    }

    /** This picture with the promises for one metric only. */
    public Timeline only(String id) {
        return new Timeline(look, language, Optional.of(id));
    }

    /** The picture as an SVG document. It needs no script, font or file beside it. */
    public String svg() {
        return new TimelineSvg(scene()).draw();
    }

    /**
     * The promises one below the other, with all days in one row, as an SVG document; empty where there are more than
     * {@value OverviewSvg#MOST_DAYS} days.
     */
    public Optional<String> overview() {
        return OverviewSvg.of(scene()).map(OverviewSvg::draw);
    }

    /** The picture as text, at most {@value TimelineText#WIDTH} characters wide. */
    public String text(Ink ink) {
        return new TimelineText(scene(), ink).draw();
    }

    Scene scene() {
        return new Staging(look, language).scene(metric);
    }
}
