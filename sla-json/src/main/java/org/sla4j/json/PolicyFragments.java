package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.sla4j.policy.Duty;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * What the policy alone decides of its results, as JSON that is made once. Assumptions, rights and duties are most of a
 * result, and the same in every one of them.
 */
final class PolicyFragments {
    private final String language;
    private final SerializedString head;
    private final Optional<SerializedString> assumptions;
    // By identity, since the rights of a result are the policy's own. Not changed after construction.
    private final IdentityHashMap<Object, SerializedString> rightsAndDuties = new IdentityHashMap<>();

    PolicyFragments(Policy policy, String language) {
        this.language = language;
        this.head = fragment(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", policy.id());
            json.writeStringProperty("version", policy.version());
            policy.digest().ifPresent(digest -> json.writeStringProperty("digest", digest));
            json.writeEndObject();
        });
        ImmutableList<LocalizedText> texts = policy.header().assumptions();
        this.assumptions = texts.isEmpty()
                ? Optional.empty()
                : Optional.of(fragment(json ->
                        ResultFields.texts(texts.stream().map(this::words).toList(), json)));
        policy.rights().forEach(right -> rightsAndDuties.put(right, fragment(json -> right(right, json))));
        policy.duties().forEach(duty -> rightsAndDuties.put(duty, fragment(json -> duty(duty, json))));
    }

    private static SerializedString fragment(Consumer<JsonGenerator> content) {
        return new SerializedString(ResultWriter.text(content));
    }

    private void right(Right right, JsonGenerator json) {
        json.writeStartObject();
        party("who", right.who(), json);
        json.writeStringProperty("may", right.may());
        ResultFields.texts("if", right.circumstances(), json);
        right.consent().ifPresent(party -> party("consent", party, json));
        right.text().ifPresent(text -> json.writeStringProperty("text", words(text)));
        json.writeEndObject();
    }

    private void duty(Duty duty, JsonGenerator json) {
        json.writeStartObject();
        party("who", duty.who(), json);
        json.writeStringProperty("id", duty.id());
        duty.text().ifPresent(text -> json.writeStringProperty("text", words(text)));
        ResultFields.texts("otherwise", duty.otherwise(), json);
        json.writeEndObject();
    }

    private static void party(String name, Party party, JsonGenerator json) {
        json.writeStringProperty(name, EnumWords.word(party));
    }

    /** A text in the language of the results. */
    String words(LocalizedText text) {
        return text.in(language);
    }

    /** The object that names the policy. */
    SerializedString head() {
        return head;
    }

    /** The list of assumptions, where there are any. */
    Optional<SerializedString> assumptions() {
        return assumptions;
    }

    /** A right or duty of the policy. */
    SerializedString of(Object rightOrDuty) {
        SerializedString fragment = rightsAndDuties.get(rightOrDuty);
        if (fragment == null) {
            throw new IllegalArgumentException("rightOrDuty must be the policy's own but was " + rightOrDuty);
        }
        return fragment;
    }
}
