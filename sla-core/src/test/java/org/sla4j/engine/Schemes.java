package org.sla4j.engine;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.calendar.Landing;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

/**
 * Small policies on four desks in Brussels: {@code office} (Monday to Friday 09:00-17:00), {@code split} (with a break
 * 12:00-13:00 and Fridays to 12:00), {@code round} (day and night), {@code early} (daily 01:00-05:00), all closed on 6
 * April, 1 May, 11 November and 25 December.
 */
final class Schemes {
    private static final Pattern CELL = Pattern.compile("(?<amount>.*?)(?: (?<reading>same-time|close-of-day))?"
            + "(?: of (?<hours>\\d+ working hours))?(?: on (?<calendar>\\w+))?(?<landing> landing next-opening)?");

    private Schemes() {}

    /**
     * A cell in one line: {@code 2 business days same-time}, {@code 2 business days of 8 working hours}, {@code 1 business
     * days close-of-day on split}, {@code 4 business hours landing next-opening}.
     */
    static Cell cell(String words) {
        Matcher cell = CELL.matcher(words);
        if (!cell.matches()) {
            throw new IllegalArgumentException("cell must be written as above but was \"" + words + "\"");
        }
        Terms terms = cell.group("calendar") == null ? Terms.NONE : Terms.calendar(cell.group("calendar"));
        Optional<DayReading> reading = Optional.ofNullable(cell.group("reading"))
                .or(() -> Optional.ofNullable(cell.group("hours")))
                .map(DayReading::parse);
        Optional<Landing> landing = Optional.ofNullable(cell.group("landing")).map(said -> Landing.NEXT_OPENING);
        return new Cell(
                Commitment.parse(cell.group("amount")),
                new Terms(terms.calendars(), reading, Optional.empty(), landing, Optional.empty()),
                Optional.empty());
    }

    /** The cells of one metric for the severities P1, P2 and so on. */
    static Targets row(String metric, String... cells) {
        ImmutableMap.Builder<String, Cell> row = ImmutableMap.builder();
        for (int i = 0; i < cells.length; i++) {
            row.put(cells.length == 1 ? "*" : "P" + (i + 1), cell(cells[i]));
        }
        return new Targets(ImmutableMap.of(metric, row.buildOrThrow()));
    }

    static Targets table(Targets... rows) {
        ImmutableMap.Builder<String, ImmutableMap<String, Cell>> table = ImmutableMap.builder();
        for (Targets row : rows) {
            table.putAll(row.byMetric());
        }
        return new Targets(table.buildOrThrow());
    }

    /** A policy with these rows, the severities P1 to P4, and the office as the calendar in force. */
    static PolicyBuilder policy(Targets... rows) {
        return Policy.builder("scheme", "1")
                .calendar("office", Office.PLAIN.calendar())
                .calendar("split", Office.SPLIT.calendar())
                .calendar("round", Office.ROUND.calendar())
                .calendar("early", Office.EARLY.calendar())
                .terms(Terms.calendar("office"))
                .severities("P1", "P2", "P3", "P4")
                .targets(table(rows));
    }

    /** A policy for the resolution alone: one cell for all severities, or four. */
    static PolicyBuilder resolution(String... cells) {
        return policy(row("resolution", cells));
    }

    /** A policy for the resolution with a cell for P1 and one for all lower severities. */
    static PolicyBuilder twoSeverities(String p1, String p2) {
        return resolution(p1, p2, p2, p2);
    }
}
