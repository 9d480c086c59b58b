package org.sla4j.zendesk;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Set;

/** Ids made of titles: "Silver Plan" becomes {@code silver-plan}. */
final class Slug {
    private static final CharMatcher IN_IDS = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final int LONGEST = 60;

    private Slug() {}

    /** An id that is not taken. */
    static String of(String title, Set<String> taken) {
        String plain = IN_IDS.negate().trimAndCollapseFrom(title.toLowerCase(Locale.ROOT), '-');
        String id = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String free = id.isEmpty() ? "unnamed" : id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
