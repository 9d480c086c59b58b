package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The fields of a ticket or an event as desks export them: {@code null} says as little as leaving a field out, and a
 * number may stand for a word.
 */
record DeskFields(Fields fields) {
    private static final ImmutableMap<String, String> EXAMPLES = ImmutableMap.<String, String>builder()
            .put("severity", "P1")
            .put("plan", "gold")
            .put("tier", "L2")
            .put("reason", "waiting-for-customer")
            .put("status", "Pending")
            .put("metric", "work-started")
            .put("into", "T-2")
            .put("circumstance", "customer-unavailable")
            .put("duty", "available")
            .put("event", "e3")
            .buildOrThrow();

    /** The value of a field that may be left out. */
    Optional<Value> optional(String name) {
        return Optional.of(fields.optional(name)).filter(DeskFields::isStated);
    }

    private static boolean isStated(Value value) {
        return value.isPresent() && !(value.located() instanceof LocatedNull);
    }

    /** The value of a field that must be there. */
    Value required(String name) {
        String example = EXAMPLES.get(name);
        return example == null ? fields.required(name) : fields.required(name, Shown.quoted(example));
    }

    /** A word that may be left out. */
    Optional<String> word(String name) {
        return optional(name).flatMap(DeskFields::word);
    }

    /** A word that must be there. */
    Optional<String> requiredWord(String name) {
        return word(required(name));
    }

    /** What the desk calls the ticket. */
    Optional<TicketId> id() {
        return optional("id")
                .flatMap(value ->
                        word(value).map(text -> new TicketId(text, value.located() instanceof LocatedNumber)));
    }

    /** A whole number that may be left out. */
    Optional<Long> wholeNumber(String name) {
        return optional(name)
                .flatMap(value -> value.number().flatMap(number -> {
                    try {
                        return Optional.of(number.longValueExact());
                    } catch (ArithmeticException e) {
                        return value.wrong("a whole number");
                    }
                }));
    }

    /** An object of words, each of them text, a number, true or false. */
    static ImmutableMap<String, String> words(Value value) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        value.entries().forEach((name, entry) -> scalar(entry).ifPresent(text -> words.put(name, text)));
        return words.buildOrThrow();
    }

    private static Optional<String> scalar(Value value) {
        if (value.located() instanceof LocatedText text) {
            return Optional.of(text.text());
        }
        if (value.located() instanceof LocatedBoolean bool) {
            return Optional.of(Boolean.toString(bool.value()));
        }
        return isStated(value)
                ? number(value).or(() -> value.wrong("text, a number, true or false"))
                : Optional.empty();
    }

    private static Optional<String> word(Value value) {
        return value.located() instanceof LocatedText
                ? Texts.plain(value)
                : number(value).or(() -> value.wrong("text or a number"));
    }

    private static Optional<String> number(Value value) {
        return value.located() instanceof LocatedNumber number ? Optional.of(number.text()) : Optional.empty();
    }
}
