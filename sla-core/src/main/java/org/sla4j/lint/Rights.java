package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.sla4j.policy.Right;

/** Rights under words that are misspelt, and those that ask one side for its own consent. */
final class Rights implements Check {
    private static final ImmutableSet<String> USUAL =
            ImmutableSet.of("close", "reclassify", "classify", "pause", "lower", "raise");

    @Override
    public void look(Subject subject, Remarks remarks) {
        List<Right> rights = subject.policy().rights();
        for (int i = 0; i < rights.size(); i++) {
            Right right = rights.get(i);
            spelling(remarks.at("/rights", i, "may"), right.may());
            if (right.consent().filter(right.who()::equals).isPresent()) {
                remarks.add(
                        Code.CONSENT_OF_ITSELF,
                        at("/rights", i, "consent"),
                        "the " + Ascii.toLowerCase(right.who().name()) + " may " + quoted(right.may())
                                + " with its own consent",
                        "write the side that has to agree, or leave \"consent\" out");
            }
        }
        for (int i = 0; i < subject.policy().duties().size(); i++) {
            ImmutableList<String> words = subject.policy().duties().get(i).otherwise();
            for (int j = 0; j < words.size(); j++) {
                spelling(remarks.at("/duties", i, "otherwise", j), words.get(j));
            }
        }
    }

    private static void spelling(Site site, String word) {
        Optional<String> meant = USUAL.contains(word)
                ? Optional.empty()
                : USUAL.stream().filter(usual -> isSlip(word, usual)).findFirst();
        meant.ifPresent(usual -> site.add(
                Code.MISSPELT_WORD,
                "the word " + quoted(word) + " is no usual one, and nearly " + quoted(usual),
                "write " + quoted(usual)));
    }

    /** Whether one letter is wrong, missing, too many or swapped with the next, or a capital. */
    private static boolean isSlip(String word, String meant) {
        String lower = Ascii.toLowerCase(word);
        int start = 0;
        while (start < Math.min(lower.length(), meant.length()) && lower.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String rest = lower.substring(start);
        String meantRest = meant.substring(start);
        return rest.equals(meantRest)
                || without(rest, 1).equals(without(meantRest, 1))
                || without(rest, 1).equals(meantRest)
                || rest.equals(without(meantRest, 1))
                || (rest.length() > 1
                        && meantRest.length() > 1
                        && rest.charAt(0) == meantRest.charAt(1)
                        && rest.charAt(1) == meantRest.charAt(0)
                        && rest.substring(2).equals(meantRest.substring(2)));
    }

    private static String without(String word, int letters) {
        return word.substring(Math.min(letters, word.length()));
    }
}
