package org.sla4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Policy;

/** Reads when a rule, right or duty applies. */
final class ConditionReader {
    private static final String OF_SUBJECT =
            "a word, a list of words, {\"not\": a word or a list}, or {\"missing\": true}";
    private static final Pattern OPENED = Pattern.compile("(?i)(during|outside)(?: of)? (\\S+)");
    private static final String OF_OPENED = "{\"during\": calendar} or {\"outside\": calendar}";

    private static final Kinds<Kind> KINDS = kinds(OF_SUBJECT, Kind.NOT, Kind.MISSING, Kind.DURING, Kind.OUTSIDE);
    private static final Kinds<Kind> KINDS_OF_OPENED = kinds(OF_OPENED, Kind.DURING, Kind.OUTSIDE);

    private ConditionReader() {}

    private enum Kind {
        NOT,
        MISSING,
        DURING,
        OUTSIDE
    }

    private static Kinds<Kind> kinds(String expected, Kind... kinds) {
        ImmutableMap.Builder<String, Kind> byField = ImmutableMap.builder();
        for (Kind kind : kinds) {
            byField.put(EnumWords.word(kind), kind);
        }
        return new Kinds<>(byField.buildOrThrow(), "expected " + expected);
    }

    static Condition read(Value value) {
        ImmutableMap.Builder<String, Condition.Test> tests = ImmutableMap.builder();
        value.entries().forEach((subject, asked) -> tests.put(subject, test(subject, asked)));
        return new Condition(tests.buildOrThrow());
    }

    private static Condition.Test test(String subject, Value value) {
        boolean isOpened = subject.equals(Condition.OPENED);
        Kinds<Kind> kinds = isOpened ? KINDS_OF_OPENED : KINDS;
        Optional<Condition.Test> test = Optional.empty();
        if (value.located() instanceof LocatedObject) {
            test = value.fields()
                    .flatMap(fields -> kinds.of(fields).flatMap(kind -> {
                        Optional<Condition.Test> read = test(kind, fields);
                        fields.done();
                        return read;
                    }));
        } else if (!isOpened && (value.located() instanceof LocatedText || value.located() instanceof LocatedArray)) {
            test = Optional.of(new Condition.OneOf(Texts.wordOrWords(value, "word")));
        } else {
            value.wrong(isOpened ? OF_OPENED + ofWords(value) : OF_SUBJECT);
        }
        return test.orElse(isOpened ? new Condition.During(Policy.ALWAYS, false) : new Condition.Missing());
    }

    /** {@code outside office} with its calendar as a value. */
    private static String ofWords(Value value) {
        Matcher words = OPENED.matcher(value.located() instanceof LocatedText text ? text.text() : "");
        return words.matches()
                ? ", as in {" + Shown.quoted(Ascii.toLowerCase(words.group(1))) + ": " + Shown.quoted(words.group(2))
                        + "}"
                : "";
    }

    private static Optional<Condition.Test> test(Kind kind, Fields fields) {
        Value value = fields.required(EnumWords.word(kind));
        return switch (kind) {
            case NOT -> Optional.of(new Condition.NoneOf(Texts.wordOrWords(value, "word")));
            case MISSING -> Optional.of(missing(value));
            case DURING -> Texts.plain(value).map(calendar -> new Condition.During(calendar, false));
            case OUTSIDE -> Texts.plain(value).map(calendar -> new Condition.During(calendar, true));
        };
    }

    private static Condition.Test missing(Value value) {
        if (value.bool().filter(missing -> !missing).isPresent()) {
            value.problem("expected true, found false; to ask for tickets that have a value, list the values");
        }
        return new Condition.Missing();
    }
}
