package org.sla4j.cli;

import java.io.StringWriter;
import org.sla4j.compare.Change;
import org.sla4j.compare.PolicyDiff;
import org.sla4j.policy.Policy;
import org.sla4j.words.Wording;
import tools.jackson.core.JsonGenerator;

/** What changed for whom, as JSON. */
final class DiffJson {
    private DiffJson() {}

    static String of(PolicyDiff diff) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Generators.pretty(out)) {
            json.writeStartObject();
            edition("before", diff.before(), json);
            edition("after", diff.after(), json);
            diff.from().ifPresent(date -> json.writeStringProperty("from", date.toString()));
            json.writeArrayPropertyStart("changes");
            diff.changes().forEach(change -> change(change, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + "\n";
    }

    static void edition(String name, Policy policy, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", policy.id());
        json.writeStringProperty("version", policy.version());
        policy.digest().ifPresent(digest -> json.writeStringProperty("digest", digest));
        json.writeEndObject();
    }

    private static void change(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("effect", Wording.word(change.effect()));
        json.writeStringProperty("area", Wording.word(change.area()));
        json.writeStringProperty("text", change.text());
        if (!change.places().isEmpty()) {
            json.writeArrayPropertyStart("cells");
            change.places().forEach(place -> place(place, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void place(Change.Place place, JsonGenerator json) {
        json.writeStartObject();
        if (!place.plan().isEmpty()) {
            json.writeStringProperty("plan", place.plan());
        }
        if (!place.severity().isEmpty()) {
            json.writeStringProperty("severity", place.severity());
        }
        json.writeStringProperty("metric", place.metric());
        json.writeEndObject();
    }
}
