package org.sla4j.calendar;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours as people write them, such as {@code 9am to 5:30 pm}, to tell them what to write for {@link TimeWindow#parse}. */
final class LooseHours {
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\s*(\\d{1,2})(?:[:.]?([0-5]\\d))? ?([ap]m)?\\s*(?:[-\u2011\u2013]|to)\\s*(\\d{1,2})(?:[:.]?([0-5]\\d))? ?([ap]m)?\\s*");

    private LooseHours() {}

    /** What to write, from the end of the sentence before; empty where the text is no hours at all. */
    static String meant(String text) {
        Matcher loose = FORM.matcher(text);
        if (!loose.matches()) {
            return "";
        }
        Optional<String> opens = ofTwelveHours(loose, 1);
        Optional<String> closes = ofTwelveHours(loose, 4);
        return opens.isPresent() && closes.isPresent() ? "; write \"" + opens.get() + "-" + closes.get() + "\"" : "";
    }

    /** A time such as {@code 9}, {@code 9am} or {@code 5:30 pm}, from three groups that start at the given one. */
    private static Optional<String> ofTwelveHours(Matcher loose, int group) {
        int hour = Integer.parseInt(loose.group(group));
        String half = Ascii.toLowerCase(Strings.nullToEmpty(loose.group(group + 2)));
        if (hour > (half.isEmpty() ? 24 : 12)) {
            return Optional.empty();
        }
        int whole = half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        String minute = loose.group(group + 1) == null ? "00" : loose.group(group + 1);
        return Optional.of((whole < 10 ? "0" : "") + whole + ":" + minute);
    }
}
