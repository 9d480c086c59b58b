package org.sla4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sla4j.calendar.OpenTime;

/**
 * Whether the contestants answer as sla4j does: a race between different answers would mean nothing.
 *
 * <p>One difference is known and not counted: jBPM lets what uses a day up fall at the next opening, sla4j at the closing.
 */
final class Agreement {
    private static final int STARTS = 10_000;
    private static final List<Integer> HOURS = List.of(3, 40, 400, 2000);

    /** The share of deadlines in which a contestant may be wrong; jBPM is in about three of a thousand. */
    private static final double TOLERATED = 0.005;

    private final OpenTime calendar = Scene.calendar();
    private final Instant[] starts = Scene.starts(STARTS);
    private final StringBuilder report = new StringBuilder();

    /** One contestant's answer. */
    private interface Contestant {
        Instant deadline(Instant from, int hours);
    }

    /**
     * Compares all with sla4j and says in how many cases they differ.
     *
     * @throws IllegalStateException if a contestant differs in more than a few
     */
    static String report() {
        BareTable table = Scene.table();
        DayWalk walk = new DayWalk();
        Mpxj mpxj = new Mpxj();
        Jbpm jbpm = new Jbpm();
        Agreement agreement = new Agreement();
        agreement.compare("limit", (from, hours) -> table.deadline(from, Duration.ofHours(hours)));
        agreement.compare("day walk", (from, hours) -> walk.deadline(from, Duration.ofHours(hours)));
        agreement.compare("MPXJ", (from, hours) -> mpxj.deadline(from, Mpxj.hours(hours)));
        agreement.compare("jBPM", (from, hours) -> jbpm.deadline(from, Jbpm.hours(hours)));
        return agreement.report.toString();
    }

    private void compare(String name, Contestant contestant) {
        int different = 0;
        for (int hours : HOURS) {
            for (Instant from : starts) {
                Instant due = calendar.deadline(from, Duration.ofHours(hours)).orElseThrow();
                Instant other = contestant.deadline(from, hours);
                if (!other.equals(due) && !other.equals(calendar.firstOpen(due).orElseThrow())) {
                    different++;
                }
            }
        }
        int all = HOURS.size() * STARTS;
        if (different > all * TOLERATED) {
            throw new IllegalStateException(name + " differs in " + different + " of " + all + " deadlines");
        }
        report.append(name)
                .append(": ")
                .append(different)
                .append(" of ")
                .append(all)
                .append(" deadlines differ from sla4j's\n");
    }
}
