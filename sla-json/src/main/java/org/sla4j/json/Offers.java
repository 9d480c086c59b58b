package org.sla4j.json;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Terms;

/**
 * Which of the amounts that a message proposes are accepted where a cell stands: open time only beside a calendar that
 * closes.
 *
 * @param isOnTheClock whether no other calendar than 24/7 is in force
 * @param hasZone whether calendar days have a zone beside 24/7
 */
record Offers(boolean isOnTheClock, boolean hasZone) {
    /** All that is proposed. */
    static final Offers ALL = new Offers(false, true);

    private static final Pattern SEVERAL =
            Pattern.compile("(?<=write )\"[^\"]+\"(?:, \"[^\"]+\")*(?: or \"[^\"]+\")?(?=$|; )");
    private static final Splitter AMOUNTS = Splitter.onPattern(", | or ");
    private static final Pattern OPEN_TIME = Pattern.compile("\\b(?:business|working) ");

    /** What is accepted beside some calendars. */
    static Offers beside(Terms terms, boolean hasZone) {
        boolean isOnTheClock = !terms.calendars().isEmpty()
                && terms.calendars().values().stream().allMatch(Policy.ALWAYS::equals);
        return new Offers(isOnTheClock, hasZone);
    }

    /** Leaves out of a message the amounts that would be refused, where others are left. */
    String accepted(String message) {
        Matcher several = SEVERAL.matcher(message);
        if (!isOnTheClock || !several.find()) {
            return message;
        }
        List<String> accepted =
                AMOUNTS.splitToStream(several.group()).filter(this::isAccepted).toList();
        return accepted.isEmpty() ? message : several.replaceFirst(Matcher.quoteReplacement(Shown.either(accepted)));
    }

    private boolean isAccepted(String amount) {
        return !OPEN_TIME.matcher(amount).find() && (hasZone || !amount.contains("calendar"));
    }
}
