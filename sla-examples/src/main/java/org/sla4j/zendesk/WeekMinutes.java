package org.sla4j.zendesk;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.WeeklyHours;

/**
 * The intervals of a schedule, in minutes since Sunday 00:00 on the schedule's wall clock.
 *
 * <p>Each date gets its own windows, also where an interval crosses midnight, since a holiday closes its date and not the
 * night that began before it. An interval that ends after the week goes on at its start.
 */
final class WeekMinutes {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private WeekMinutes() {}

    static WeeklyHours hours(List<Node> intervals) {
        RangeSet<Integer> open = TreeRangeSet.create();
        for (Node interval : intervals) {
            int start = interval.required("start_time").whole(0, WEEK - 1);
            Node end = interval.required("end_time");
            int minutes = end.whole(0, 2 * WEEK);
            if (minutes <= start || minutes - start > WEEK) {
                throw end.mustBe("after start_time, " + start + ", and at most a week");
            }
            open.add(Range.closedOpen(start, Math.min(minutes, WEEK)));
            open.add(Range.closedOpen(0, Math.max(0, minutes - WEEK)));
        }
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (int day = 0; day < 7; day++) {
            Range<Integer> date = Range.closedOpen(day * DAY, (day + 1) * DAY);
            // Sunday is day 0, and the seventh of java.time.
            days.put(DayOfWeek.SUNDAY.plus(day), windows(open.subRangeSet(date), day * DAY));
        }
        return WeeklyHours.of(days);
    }

    private static DayHours windows(RangeSet<Integer> open, int midnight) {
        List<TimeWindow> windows = new ArrayList<>();
        for (Range<Integer> range : ImmutableRangeSet.copyOf(open).asRanges()) {
            int from = range.lowerEndpoint() - midnight;
            int to = range.upperEndpoint() - midnight;
            windows.add(to - from == DAY ? TimeWindow.ALL_DAY : TimeWindow.of(time(from), time(to)));
        }
        return DayHours.of(windows);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }
}
