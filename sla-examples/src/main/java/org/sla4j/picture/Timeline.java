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
    private final SlaEngine engine;
    private final History history;
    private final Instant asOf;
    private final boolean isLook;
    private final String language;
    private final Optional<String> metric;

    private Timeline(
            SlaEngine engine, History history, Instant asOf, boolean isLook, String language, Optional<String> metric) {
        this.engine = engine;
        this.history = history;
        this.asOf = asOf;
        this.isLook = isLook;
        this.language = language;
        this.metric = metric;
    }

    /**
     * Where a ticket stands at an instant; events after it are left out, and time after it is shown as still to come.
     */
    public static Timeline of(SlaEngine engine, History history, Instant asOf) {
        return new Timeline(engine, history, asOf, true, "en", Optional.empty());
    }

    /**
     * What is promised to a ticket at its opening.
     *
     * @throws org.sla4j.engine.InvalidTicketException if the policy cannot answer for such a ticket
     */
    public static Timeline atOpening(SlaEngine engine, Ticket ticket) {
        Ticket assessed = engine.assess(ticket).ticket();
        return new Timeline(engine, History.opened(assessed), assessed.opened(), false, "en", Optional.empty());
    }

    /** This picture with the policy's texts in a language, named by its BCP 47 tag. */
    public Timeline in(String other) {
        return new Timeline(engine, history, asOf, isLook, other, metric);
    }

    /** This picture with the promises for one metric only. */
    public Timeline only(String id) {
        return new Timeline(engine, history, asOf, isLook, language, Optional.of(id));
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
        return new Staging(engine, history, engine.report(history, asOf), language).scene(isLook, metric);
    }
}
