package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Map;
import org.sla4j.policy.LocalizedText;

/** Texts that are missing in a language that others have. Texts that name no language are for all. */
final class Languages implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        ImmutableMap<String, LocalizedText> texts = TextPlaces.of(subject.policy()).entrySet().stream()
                .filter(text -> !text.getValue().byLanguage().containsKey(LocalizedText.UNSTATED))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        Multiset<String> languages = texts.values().stream()
                .flatMap(text -> text.byLanguage().keySet().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
        for (Multiset.Entry<String> language : languages.entrySet()) {
            boolean isUsual = 2 * language.getCount() >= texts.size();
            texts.forEach((pointer, text) -> {
                ImmutableSet<String> has = text.byLanguage().keySet();
                if (isUsual && !has.contains(language.getElement())) {
                    remarks.add(
                            Code.MISSING_LANGUAGE,
                            pointer,
                            "this text has no words in " + quoted(language.getElement()) + ", which "
                                    + language.getCount() + " of " + texts.size() + " texts have; it has "
                                    + Wording.listed(has),
                            "write " + quoted(language.getElement()) + ": \"...\" beside " + Wording.listed(has));
                } else if (!isUsual && has.contains(language.getElement())) {
                    remarks.add(
                            Code.LONE_LANGUAGE,
                            pointer,
                            "this text has words in " + quoted(language.getElement()) + ", which only "
                                    + language.getCount() + " of " + texts.size() + " texts have",
                            "write the other texts in " + quoted(language.getElement())
                                    + " too, or the language that is meant");
                }
            });
        }
    }
}
