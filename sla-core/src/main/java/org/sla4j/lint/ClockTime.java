package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Target;

/** Business hours and days, by their length, on calendars that are always open. */
final class ClockTime implements Check {
    private static final Pattern WORD = Pattern.compile("(?i)business|working");

    @Override
    public void look(Subject subject, Remarks remarks) {
        // One table for several plans may mean the clock in one of them.
        Set<String> counted = new LinkedHashSet<>();
        for (PlacedCell cell : subject.cells()) {
            if (length(cell).isPresent() && !isAlwaysOpen(cell, subject)) {
                counted.add(cell.pointer());
            }
        }
        for (PlacedCell cell : subject.cells()) {
            if (!counted.contains(cell.pointer()) && isAlwaysOpen(cell, subject)) {
                length(cell).ifPresent(length -> look(cell, length, remarks));
            }
        }
    }

    private static void look(PlacedCell cell, Duration length, Remarks remarks) {
        String id = cell.calendar().orElse(Policy.ALWAYS);
        String text = cell.target().orElseThrow().text();
        remarks.add(
                Code.BUSINESS_TIME_ON_THE_CLOCK,
                cell.pointer(),
                quoted(text) + " is " + Wording.duration(length) + " on the clock here; business time means nothing on "
                        + quoted(id) + ", which is always open",
                "name the calendar that is meant, as in \"3 business hours (office)\", or write "
                        + quoted(Wording.duration(length) + " (24/7)"));
    }

    /** How much open time is promised by that word; empty for time on the clock and for days by their dates. */
    private static Optional<Duration> length(PlacedCell cell) {
        Optional<Amount> amount = cell.target()
                .filter(target -> WORD.matcher(target.text()).find())
                .map(Target::amount);
        if (amount.orElse(null) instanceof Amount.BusinessTime time) {
            return Optional.of(time.duration());
        }
        return amount.orElse(null) instanceof Amount.BusinessDays days
                ? cell.terms().workingDay(days).map(day -> day.multipliedBy(days.days()))
                : Optional.empty();
    }

    private static boolean isAlwaysOpen(PlacedCell cell, Subject subject) {
        return Calendars.isAlwaysOpen(cell.calendar().orElse(""), subject.policy());
    }
}
