package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.io.StringWriter;
import java.util.Optional;
import org.sla4j.compare.Attainment;
import org.sla4j.compare.Both;
import org.sla4j.compare.Group;
import org.sla4j.compare.Kept;
import org.sla4j.compare.Later;
import org.sla4j.compare.Replay;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;
import org.sla4j.words.CreditWords;
import org.sla4j.words.PolicyNames;
import tools.jackson.core.JsonGenerator;

/** What past tickets would have met, as JSON. */
final class ReplayJson {
    private ReplayJson() {}

    static String of(Replay replay) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Generators.pretty(out)) {
            json.writeStartObject();
            DiffJson.edition("before", replay.before(), json);
            DiffJson.edition("after", replay.after(), json);
            json.writeObjectPropertyStart("totals");
            replay.totals().byName().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("attainment");
            replay.attainment().forEach((group, both) -> {
                json.writeStartObject();
                group(group, json);
                attainment("before", both.before(), json);
                attainment("after", both.after(), json);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("shares");
            replay.shares().forEach((share, both) -> share(share, both, replay.saying(both), json));
            json.writeEndArray();
            json.writeArrayPropertyStart("credits");
            replay.credits().forEach((credit, both) -> credit(credit, both, replay.saying(both), json));
            json.writeEndArray();
            json.writeArrayPropertyStart("worst");
            replay.worst().forEach(later -> later(later, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void group(Group group, JsonGenerator json) {
        if (!group.plan().isEmpty()) {
            json.writeStringProperty("plan", group.plan());
        }
        if (!group.severity().isEmpty()) {
            json.writeStringProperty("severity", group.severity());
        }
        json.writeStringProperty("metric", group.metric());
    }

    private static void attainment(String name, Attainment attainment, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        figures(attainment, json);
        json.writeEndObject();
    }

    private static void figures(Attainment attainment, JsonGenerator json) {
        json.writeNumberProperty("met", attainment.met());
        json.writeNumberProperty("late", attainment.late());
        json.writeNumberProperty("open", attainment.open());
        attainment.percent().ifPresent(percent -> json.writeNumberProperty("percent", percent));
    }

    private static void share(Share share, Both<Optional<Kept>> both, Policy policy, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(
                "share", CreditWords.of(PolicyNames.of(policy, "en")).share(share));
        json.writeNumberProperty("percent", share.percent());
        both.before().ifPresent(kept -> kept("before", kept, json));
        both.after().ifPresent(kept -> kept("after", kept, json));
        json.writeEndObject();
    }

    private static void credit(
            Credit credit, Both<Optional<ImmutableMap<String, Credit.Worth>>> both, Policy policy, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(
                "credit", CreditWords.of(PolicyNames.of(policy, "en")).credit(credit));
        both.before().ifPresent(given -> given("before", given, json));
        both.after().ifPresent(given -> given("after", given, json));
        json.writeEndObject();
    }

    private static void given(String name, ImmutableMap<String, Credit.Worth> periods, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        periods.forEach((period, worth) -> json.writeStringProperty(period, worth.toString()));
        json.writeEndObject();
    }

    private static void kept(String name, Kept kept, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        kept.periods().forEach((period, attainment) -> {
            json.writeObjectPropertyStart(period);
            figures(attainment, json);
            if (attainment.judged() > 0) {
                json.writeBooleanProperty("kept", !kept.missed().contains(period));
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void later(Later later, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ticket", later.ticket());
        json.writeStringProperty("key", later.key());
        group(later.group(), json);
        json.writeStringProperty("before", later.before().toString());
        json.writeStringProperty("after", later.after().toString());
        json.writeStringProperty("shift", later.shift().toString());
        json.writeEndObject();
    }
}
