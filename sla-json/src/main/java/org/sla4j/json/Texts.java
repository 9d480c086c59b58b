package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.LocalizedText;

/** Reads words for people, in one language or several, and lists of words. */
final class Texts {
    private static final String EXPECTED = "text, or text by language such as {\"en\": \"…\", \"de\": \"…\"}";

    private Texts() {}

    /** Reads text that says something. */
    static Optional<String> plain(Value value) {
        return value.text().filter(text -> {
            if (text.isBlank()) {
                value.problem("expected words, found none between the quotes");
            }
            return !text.isBlank();
        });
    }

    /** Reads words for people: one text, or one for each language. */
    static Optional<LocalizedText> localized(Value value) {
        if (value.located() instanceof LocatedText) {
            return plain(value).map(LocalizedText::of);
        }
        if (!(value.located() instanceof LocatedObject object)
                || object.members().isEmpty()) {
            return value.wrong(EXPECTED);
        }
        ImmutableMap.Builder<String, String> byLanguage = ImmutableMap.builder();
        value.named().forEach((tag, words) -> {
            LanguageTags.fault(tag).ifPresent(words::problemAtName);
            plain(words).ifPresent(text -> byLanguage.put(tag, text));
        });
        ImmutableMap<String, String> read = byLanguage.buildOrThrow();
        return read.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(read));
    }

    /** Reads a list of texts for people. */
    static ImmutableList<LocalizedText> localizedList(Value value) {
        return value.list().stream()
                .flatMap(element -> localized(element).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads a list of words, in which each stands once. */
    static ImmutableSet<String> words(Value value) {
        return words(value.list());
    }

    private static ImmutableSet<String> words(ImmutableList<Value> values) {
        Set<String> words = new LinkedHashSet<>();
        for (Value value : values) {
            plain(value)
                    .filter(word -> !words.add(word))
                    .ifPresent(twice ->
                            value.problem(Shown.quoted(twice) + " stands in this list twice; keep one of the two"));
        }
        return ImmutableSet.copyOf(words);
    }

    /** Reads a list of at least one word. */
    static ImmutableSet<String> someWords(Value value, String what) {
        if (value.located() instanceof LocatedArray array && array.elements().isEmpty()) {
            value.problem("expected a list of at least one " + what + ", found an empty list");
        }
        return words(value);
    }

    /** Reads one word, or a list of words in which at least one stands. */
    static ImmutableSet<String> wordOrWords(Value value, String what) {
        return value.located() instanceof LocatedText ? words(ImmutableList.of(value)) : someWords(value, what);
    }
}
