package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

/** Reads and writes what a ticket says about itself when it is opened. */
final class Openings {
    static final ImmutableList<String> FIELDS = ImmutableList.of("plan", "severity", "tier", "attributes");

    private Openings() {}

    static Optional<What.Opened> read(DeskFields fields) {
        return Optional.of(new What.Opened(
                fields.word("plan"),
                fields.word("severity"),
                fields.word("tier"),
                fields.optional("attributes").map(DeskFields::words).orElse(ImmutableMap.of())));
    }

    /** Reports the fields that state an opening where an event does. */
    static void refuse(DeskFields fields) {
        fields.optional("opened")
                .ifPresent(value -> value.problemAtName(
                        "the opening stands twice, here and as an event of kind \"opened\"; keep one of the two"));
        for (String name : FIELDS) {
            fields.optional(name)
                    .ifPresent(value -> value.problemAtName(
                            Shown.quoted(name) + " stands beside an event of kind \"opened\"; write it there"));
        }
    }

    /** The opening that the fields of a ticket state. */
    static Event event(Instant at, What.Opened what) {
        return new Event("", at, 0, Actor.CUSTOMER, Optional.empty(), what);
    }

    static void write(What.Opened opened, Json.ObjectBuilder json) {
        json.putText("plan", opened.plan())
                .putText("severity", opened.severity())
                .putText("tier", opened.tier())
                .putUnlessEmpty("attributes", TextJson.ofMap(opened.attributes(), Json::of));
    }
}
