package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SeverityDecision;
import org.sla4j.engine.Warning;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;
import tools.jackson.core.JsonGenerator;

/** The fields of one result, in the order in which a reader wants them. */
final class ResultFields {
    private final Assessment assessment;
    private final PolicyFragments fragments;
    private final JsonGenerator json;
    private final byte[] digits = new byte[InstantDigits.MOST_BYTES];

    ResultFields(Assessment assessment, PolicyFragments fragments, JsonGenerator json) {
        this.assessment = assessment;
        this.fragments = fragments;
        this.json = json;
    }

    void write(Optional<TicketId> id, ImmutableList<Warning> ofReader) {
        json.writeStartObject();
        id.ifPresent(value -> id(value, json));
        json.writeName("policy");
        json.writeRawValue(fragments.head());
        orNull("plan", assessment.ticket().plan());
        severity(assessment.severity());
        assessment.severityDefinition().ifPresent(this::definition);
        text("tier", assessment.ticket().tier());
        assessment.owner().ifPresent(owner -> json.writeStringProperty("owner", EnumWords.word(owner)));
        json.writeArrayPropertyStart("targets");
        for (Promise promise : assessment.promises()) {
            promise(promise);
        }
        json.writeEndArray();
        policyParts("rights", assessment.rights());
        policyParts("duties", assessment.duties());
        fragments.assumptions().ifPresent(list -> {
            json.writeName("assumptions");
            json.writeRawValue(list);
        });
        if (!ofReader.isEmpty() || !assessment.warnings().isEmpty()) {
            json.writeArrayPropertyStart("warnings");
            ofReader.forEach(this::warning);
            assessment.warnings().forEach(this::warning);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void severity(SeverityDecision decision) {
        orNull("severity", decision.severity());
        json.writeStringProperty("severitySource", EnumWords.word(decision.source()));
        text("severityBefore", decision.before());
        if (!decision.reasons().isEmpty()) {
            json.writeArrayPropertyStart("severityReasons");
            decision.reasons().forEach(reason -> json.writeString(fragments.words(reason)));
            json.writeEndArray();
        }
    }

    private void definition(Severity severity) {
        severity.effort().ifPresent(effort -> json.writeStringProperty("effort", EnumWords.word(effort)));
        texts("until", severity.until(), json);
        if (severity.emergency()) {
            json.writeBooleanProperty("emergency", true);
        }
    }

    private void promise(Promise promise) {
        json.writeStartObject();
        json.writeStringProperty("metric", promise.metric());
        json.writeStringProperty("commitment", promise.commitment().word());
        if (promise.commitment() instanceof Target target) {
            json.writeStringProperty("promise", EnumWords.word(promise.strength()));
            json.writeStringProperty("within", target.text());
            text("calendar", promise.calendar());
        }
        promise.starts().ifPresent(starts -> instant("starts", starts));
        promise.due().ifPresent(due -> {
            instant("due", due);
            json.writeName("dueLocal");
            json.writeRawUTF8String(digits, 0, InstantDigits.write(due, promise.zone(), digits));
        });
        words("reason", promise.reason());
        words("note", promise.note());
        json.writeEndObject();
    }

    private void policyParts(String name, ImmutableList<?> parts) {
        if (!parts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            for (Object part : parts) {
                json.writeRawValue(fragments.of(part));
            }
            json.writeEndArray();
        }
    }

    private void warning(Warning warning) {
        json.writeStartObject();
        json.writeStringProperty("code", warning.code());
        json.writeStringProperty("message", warning.message());
        json.writeEndObject();
    }

    private void instant(String name, Instant instant) {
        json.writeName(name);
        json.writeRawUTF8String(digits, 0, InstantDigits.write(instant, digits));
    }

    private void words(String name, Optional<LocalizedText> text) {
        text.ifPresent(value -> json.writeStringProperty(name, fragments.words(value)));
    }

    private void text(String name, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(name, text));
    }

    private void orNull(String name, Optional<String> value) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    static void id(TicketId id, JsonGenerator json) {
        json.writeName("id");
        if (id.isNumber()) {
            json.writeRawValue(id.text());
        } else {
            json.writeString(id.text());
        }
    }

    /** A list of texts, unless it is empty. */
    static void texts(String name, List<String> texts, JsonGenerator json) {
        if (!texts.isEmpty()) {
            json.writeName(name);
            texts(texts, json);
        }
    }

    static void texts(List<String> texts, JsonGenerator json) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
