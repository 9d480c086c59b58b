package org.sla4j.json;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** How a message shows what an author wrote: on one line, and shortened. */
final class Shown {
    private static final int CHARACTERS = 60;
    private static final int WORDS = 30;

    private Shown() {}

    /** Returns text as JSON writes it, in double quotes. */
    static String quoted(String text) {
        return '"' + bare(text) + '"';
    }

    /** Returns text as JSON writes it, without the quotes. */
    static String bare(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(shortened(text)));
    }

    /** Returns the start of a long text, and a short one as it is. */
    static String shortened(String text) {
        boolean isLong = text.codePointCount(0, Math.min(text.length(), 2 * CHARACTERS + 1)) > CHARACTERS;
        return isLong ? text.substring(0, text.offsetByCodePoints(0, CHARACTERS)) + "…" : text;
    }

    /** Returns text with control characters, which a terminal would obey, replaced by their pictures; tabs stay. */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\t' ? (c < ' ' ? 0x2400 + c : 0xFFFD) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns words with commas between them; of a long list the start, and how many there are. */
    static String list(Collection<String> words) {
        String start = words.stream().limit(WORDS).map(Shown::word).collect(Collectors.joining(", "));
        return words.size() > WORDS ? start + ", … (" + words.size() + " in all)" : start;
    }

    /** Returns words of which one is to be chosen: {@code "a", "b" or "c"}. */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** A name with a space or a comma in it needs quotes to be told apart in a list. */
    private static String word(String word) {
        boolean isPlain = word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./:$".indexOf(c) >= 0);
        return isPlain && !word.isEmpty() ? shortened(word) : quoted(word);
    }
}
