package org.sla4j.picture;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The characters of a picture in a terminal; each can be told from the others without colour. */
final class Cells {
    static final char CLOSED = '·';
    static final char OPEN = '░';
    static final char HOLIDAY = 'x';
    static final char SKIPPED = ' ';
    private static final String RESET = "\u001b[0m";

    private static final ImmutableMap<Character, String> COLOURS = ImmutableMap.<Character, String>builder()
            .put(CLOSED, "\u001b[2m")
            .put(HOLIDAY, "\u001b[2m")
            .put('█', "\u001b[34m")
            .put('▒', "\u001b[36m")
            .put('=', "\u001b[33m")
            .put('!', "\u001b[31m")
            .put('D', "\u001b[1;31m")
            .put('d', "\u001b[31m")
            .put('B', "\u001b[1;31m")
            .put('V', "\u001b[1;32m")
            .put('X', "\u001b[1;31m")
            .build();

    private final Ink ink;

    Cells(Ink ink) {
        this.ink = ink;
    }

    static char of(Phase.Kind kind) {
        return switch (kind) {
            case BEFORE -> '~';
            case COUNTED -> '█';
            case AHEAD -> '▒';
            case PAUSED -> '=';
            case OVERDUE -> '!';
        };
    }

    static char of(Mark.Kind kind) {
        return switch (kind) {
            case DUE -> 'D';
            case FIRST_DUE -> 'd';
            case THRESHOLD -> '%';
            case BREACH -> 'B';
            case MET -> 'V';
            case MISSED -> 'X';
            case CANCELLED -> 'C';
        };
    }

    /** A line of cells, each run of one character in its colour. */
    String render(char[] line) {
        if (ink == Ink.PLAIN) {
            return new String(line);
        }
        StringBuilder text = new StringBuilder();
        String colour = "";
        for (char cell : line) {
            String wanted = COLOURS.getOrDefault(cell, "");
            if (!wanted.equals(colour)) {
                text.append(colour.isEmpty() ? "" : RESET).append(wanted);
                colour = wanted;
            }
            text.append(cell);
        }
        return text.append(colour.isEmpty() ? "" : RESET).toString();
    }

    /** {@code ░ open · closed █ counted D due}; a meaning is not to be broken. */
    String legend(Set<Phase.Kind> kinds, Set<Mark.Kind> marks) {
        List<String> meanings = new ArrayList<>(List.of(OPEN + " open", CLOSED + " closed"));
        kinds.forEach(kind -> meanings.add(of(kind) + " " + kind.words()));
        marks.forEach(kind -> meanings.add(of(kind) + " " + kind.words()));
        return String.join(
                "  ",
                meanings.stream().map(words -> words.replace(' ', '\u00a0')).toList());
    }
}
