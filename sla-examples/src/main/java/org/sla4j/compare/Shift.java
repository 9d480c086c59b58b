package org.sla4j.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.Target;
import org.sla4j.words.Wording;

/** What a cell said and says, without saying twice what stayed: {@code 3 -> 2 business hours}. */
final class Shift {
    private static final Pattern AMOUNT = Pattern.compile("(every )?(?:within )?(\\S*\\d\\S*|an?|one) (.+)");
    private static final Pattern PLURAL = Pattern.compile("\\b(minute|hour|day|week|month)s\\b");

    private Shift() {}

    static String words(Commitment was, Commitment is) {
        if (was instanceof Target && is instanceof Target) {
            return words(Wording.commitment(was), Wording.commitment(is));
        }
        return Wording.commitment(was) + " -> " + Wording.commitment(is);
    }

    private static String words(String was, String is) {
        Matcher old = AMOUNT.matcher(was);
        Matcher young = AMOUNT.matcher(is);
        boolean alike = old.matches()
                && young.matches()
                && unit(old).equals(unit(young))
                && !old.group(2).equals(young.group(2));
        return alike
                ? (young.group(1) == null ? "" : "every ") + old.group(2) + " -> " + young.group(2) + " "
                        + young.group(3)
                : was + " -> " + is;
    }

    private static String unit(Matcher amount) {
        return amount.group(1) + PLURAL.matcher(amount.group(3)).replaceAll("$1");
    }
}
