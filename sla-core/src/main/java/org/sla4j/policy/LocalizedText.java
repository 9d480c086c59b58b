package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Words for people, in one or several languages.
 *
 * @param byLanguage the words by BCP 47 language tag, in the author's order; words whose language is not stated stand
 *     under {@link #UNSTATED}. Never empty
 */
public record LocalizedText(ImmutableMap<String, String> byLanguage) {
    /** The language tag of words whose language is not stated. */
    public static final String UNSTATED = "und";

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("byLanguage must not be empty but was {}");
        }
    }

    /** Words in a language that is not stated. */
    public static LocalizedText of(String words) {
        return new LocalizedText(ImmutableMap.of(UNSTATED, words));
    }

    /** Words by language tag. */
    public static LocalizedText of(Map<String, String> byLanguage) {
        return new LocalizedText(ImmutableMap.copyOf(byLanguage));
    }

    /** The words in a language; failing that those whose language is not stated, those in English, or the first. */
    public String in(String language) {
        for (String tag : new String[] {language, UNSTATED, "en"}) {
            String words = byLanguage.get(tag);
            if (words != null) {
                return words;
            }
        }
        return byLanguage.values().iterator().next();
    }

    /** The words in English where there are any. */
    @Override
    public String toString() {
        return in("en");
    }
}
