package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

/**
 * Writes histories as {@link HistoryReader} reads them: what was written is read back equal, where the ticket was
 * opened and its instants have years of four digits.
 */
public final class HistoryWriter {
    private HistoryWriter() {}

    /** The history as a file for people, with LF between lines and at the end. */
    public static String pretty(TicketHistory ticket) {
        return JsonLayout.pretty(json(ticket));
    }

    /** The history as one line, without a line break. */
    public static String line(TicketHistory ticket) {
        return JsonLayout.line(json(ticket));
    }

    private static Json json(TicketHistory ticket) {
        Json.ObjectBuilder json =
                Json.object().put("format", HistoryFields.FORMAT).put("id", id(ticket.id()));
        return json.put("events", events(ticket.history(), json))
                .putText("asOf", ticket.asOf().map(Instant::toString))
                .build();
    }

    /** Puts the opening where the fields of a ticket can state it, and returns the list of all other events. */
    static Json events(History history, Json.ObjectBuilder json) {
        ImmutableList<Event> events = history.events();
        if (isStatedByTicket(history)) {
            Event opening = events.get(0);
            json.put("opened", opening.at().toString());
            EventKinds.of(opening.what()).write(opening.what(), json);
            events = events.subList(1, events.size());
        }
        return TextJson.ofList(events, HistoryWriter::event);
    }

    /** What a desk calls a ticket, a number as it was written. */
    static Optional<Json> id(Optional<TicketId> id) {
        return id.map(ticket -> ticket.isNumber() ? new Json.Literal(ticket.text()) : Json.of(ticket.text()));
    }

    /** Whether the fields of the ticket say all that there is to say of its only opening. */
    private static boolean isStatedByTicket(History history) {
        if (history.events().isEmpty()) {
            return false;
        }
        Event first = history.events().get(0);
        boolean isOnly = history.events().stream()
                        .filter(event -> event.what() instanceof What.Opened)
                        .count()
                == 1;
        return isOnly
                && first.what() instanceof What.Opened
                && first.id().isEmpty()
                && first.sequence() == 0
                && first.by() == Actor.CUSTOMER
                && first.recorded().isEmpty();
    }

    private static Json event(Event event) {
        EventKind<?> kind = EventKinds.of(event.what());
        Json.ObjectBuilder json = Json.object().put("at", event.at().toString()).put("kind", kind.word());
        if (event.by() != EventKinds.usually(kind)) {
            json.put("by", EnumWords.word(event.by()));
        }
        kind.write(event.what(), json);
        if (event.sequence() != 0) {
            json.put("sequence", event.sequence());
        }
        return json.putText("id", Optional.of(event.id()).filter(id -> !id.isEmpty()))
                .putText("recorded", event.recorded().map(Instant::toString))
                .build();
    }
}
