package org.sla4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a page of rules. A rule begins with its number and name in bold, <code>**7. A deadline** of</code>; a
 * name with a full stop is a heading, and any other begins the first sentence. A row of a table is a sentence too. What
 * stands before the first heading of the second order is no rule.
 */
final class RuleSentences {
    private static final Pattern NUMBERED = Pattern.compile("\\*\\*(\\d+)\\. (.*?)\\*\\*(.*)");

    private final List<RuleSentence> found = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String rule = "";

    private RuleSentences() {}

    /** A sentence and its rule: a number, or the heading above a sentence of no number. */
    record RuleSentence(String rule, String text) {}

    static List<RuleSentence> of(String page) {
        RuleSentences sentences = new RuleSentences();
        page.lines().dropWhile(line -> !line.startsWith("## ")).forEach(sentences::read);
        sentences.endParagraph();
        return List.copyOf(sentences.found);
    }

    private void read(String line) {
        if (line.startsWith("## ")) {
            endParagraph();
            rule = line.substring("## ".length());
        } else if (line.startsWith("|")) {
            row(line);
        } else if (line.isBlank()) {
            endParagraph();
        } else if (line.startsWith("- ")) {
            endParagraph();
            paragraph.append(line.substring("- ".length()));
        } else {
            paragraph.append(' ').append(line.strip());
        }
    }

    /** The row above the line is the head of a table, and no sentence. */
    private void row(String line) {
        endParagraph();
        if (line.startsWith("|---")) {
            found.remove(found.size() - 1);
        } else {
            found.add(new RuleSentence(rule, String.join(": ", MarkdownBlocks.cells(line))));
        }
    }

    private void endParagraph() {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            rule = numbered.group(1);
            String name = numbered.group(2).endsWith(".") ? "" : numbered.group(2);
            text = (name + numbered.group(3)).strip();
        }
        if (!text.isEmpty()) {
            for (String sentence : text.split("(?<=[.!?])\\s+", -1)) {
                found.add(new RuleSentence(rule, sentence));
            }
        }
    }
}
