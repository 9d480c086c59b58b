package org.sla4j.picture;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** How much room text takes: an estimate that is rather too large, since nobody knows the font. */
final class Measure {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final double NARROW = 0.32;
    private static final double USUAL = 0.58;
    private static final double WIDE = 0.72;
    private static final double WIDEST = 1.0;
    private static final int FIRST_WIDE_SCRIPT = 0x1100;

    private Measure() {}

    /** The width of a text at a font size, in the same unit. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Measure::em).sum() * size;
    }

    private static double em(int character) {
        if (" \u00a0.,:;'|!()[]il/-fjtr".indexOf(character) >= 0) {
            return NARROW + ("-frt".indexOf(character) >= 0 ? 0.06 : 0);
        }
        if (character >= FIRST_WIDE_SCRIPT) {
            return WIDEST;
        }
        return Character.isUpperCase(character) || character == 'm' || character == 'w'
                ? WIDE + ("mwMW".indexOf(character) >= 0 ? 0.18 : 0)
                : USUAL;
    }

    /** A text in lines that fit; a word that is too long is cut. */
    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text.replace('\n', ' '))) {
            for (String part : cut(word, size, width)) {
                String longer = line.isEmpty() ? part : line + " " + part;
                if (!line.isEmpty() && width(longer, size) > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(part);
                } else {
                    line = new StringBuilder(longer);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> cut(String word, double size, double width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int character : word.codePoints().toArray()) {
            String longer = part + Character.toString(character);
            if (!part.isEmpty() && width(longer, size) > width) {
                parts.add(part.toString());
                part = new StringBuilder(Character.toString(character));
            } else {
                part = new StringBuilder(longer);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
