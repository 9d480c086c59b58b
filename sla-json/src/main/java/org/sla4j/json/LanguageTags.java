package org.sla4j.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** Language tags (BCP 47) as an author writes them: {@code en}, {@code pt-BR}. */
final class LanguageTags {
    private static final ImmutableSet<String> LANGUAGES = ImmutableSet.copyOf(Locale.getISOLanguages());
    private static final ImmutableMap<String, String> BY_LONG_CODE = LANGUAGES.stream()
            .collect(toImmutableMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (one, other) -> one));

    private LanguageTags() {}

    /** Returns what is wrong with a tag, if anything is; a tag in unusual spelling would not be found again. */
    static Optional<String> fault(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        boolean isKnown = tag.equals("und") || LANGUAGES.contains(language) || language.length() == 3;
        if (!isKnown || !locale.toLanguageTag().equalsIgnoreCase(tag)) {
            return Optional.of("unknown language " + Shown.quoted(tag)
                    + named(tag)
                            .map(code -> "; write " + Shown.quoted(code))
                            .orElse("; write the tag of a language, such as \"en\", \"de\" or \"pt-BR\""));
        }
        String usual = BY_LONG_CODE.getOrDefault(tag, locale.toLanguageTag());
        return usual.equals(tag)
                ? Optional.empty()
                : Optional.of(
                        "the language " + Shown.quoted(tag) + " is usually written \"" + usual + "\"; write that");
    }

    /** The language that has such a name in English or in its own words. */
    private static Optional<String> named(String name) {
        return LANGUAGES.stream()
                .filter(code -> {
                    Locale language = Locale.forLanguageTag(code);
                    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                            || language.getDisplayLanguage(language).equalsIgnoreCase(name);
                })
                .sorted()
                .findFirst();
    }
}
