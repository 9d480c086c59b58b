package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
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

    static void write(What.Opened opened, Json.ObjectBuilder json) {
        json.putText("plan", opened.plan())
                .putText("severity", opened.severity())
                .putText("tier", opened.tier())
                .putUnlessEmpty("attributes", TextJson.ofMap(opened.attributes(), Json::of));
    }
}
