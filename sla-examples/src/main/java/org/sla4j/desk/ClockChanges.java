package org.sla4j.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.words.Wording;

/** The clock changes of a zone, in words. */
public final class ClockChanges {
    private static final int MOST = 4;

    private ClockChanges() {}

    /** The changes after one instant and up to another, in order; of many the first, and how many more there are. */
    public static List<String> between(Instant from, Instant to, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<String> changes = new ArrayList<>();
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && !change.getInstant().isAfter(to) && changes.size() < MOST) {
            changes.add(words(change, " on " + Wording.date(dateOf(change))));
            change = rules.nextTransition(change.getInstant());
        }
        if (change != null && !change.getInstant().isAfter(to)) {
            changes.add("and again later");
        }
        return changes;
    }

    private static LocalDate dateOf(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().toLocalDate();
    }

    /** {@code forward 1 h at 02:00 (+01:00 to +02:00)}. */
    public static String words(ZoneOffsetTransition change) {
        return words(change, "");
    }

    private static String words(ZoneOffsetTransition change, String on) {
        Duration by = change.getDuration();
        return (by.isNegative() ? "back " : "forward ") + Wording.duration(by.abs()) + on + " at "
                + Wording.time(change.getDateTimeBefore().toLocalTime()) + " ("
                + Wording.offset(change.getOffsetBefore())
                + " to " + Wording.offset(change.getOffsetAfter()) + ")";
    }
}
