package org.sla4j.calendar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The opening hours of one date: windows in ascending order that do not overlap.
 *
 * <p>A lunch break is the time between two windows. Windows may touch.
 */
public final class DayHours {
    /** No window at all. */
    public static final DayHours CLOSED = new DayHours(ImmutableList.of());

    /** One window from 00:00 to 24:00. */
    public static final DayHours ALL_DAY = new DayHours(ImmutableList.of(TimeWindow.ALL_DAY));

    private final ImmutableList<TimeWindow> windows;

    private DayHours(ImmutableList<TimeWindow> windows) {
        this.windows = windows;
    }

    /**
     * The hours made of some windows, in any order.
     *
     * @throws IllegalArgumentException if two windows overlap
     */
    public static DayHours of(List<TimeWindow> windows) {
        ImmutableList<TimeWindow> sorted = ImmutableList.sortedCopyOf(windows);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).opensNanos() < sorted.get(i - 1).closesNanos()) {
                throw new IllegalArgumentException(
                        "windows must not overlap but were " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return sorted.isEmpty() ? CLOSED : new DayHours(sorted);
    }

    /** The hours made of some windows. See {@link #of(List)}. */
    public static DayHours of(TimeWindow... windows) {
        return of(Arrays.asList(windows));
    }

    /**
     * Reads {@code 09:00-12:00, 13:00-17:00} or {@code closed}, the forms that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if a window cannot be read or two windows overlap
     */
    public static DayHours parse(String text) {
        if (text.strip().toLowerCase(Locale.ROOT).equals("closed")) {
            return CLOSED;
        }
        return of(Splitter.on(',').splitToStream(text).map(TimeWindow::parse).toList());
    }

    /** The windows, in ascending order. */
    public ImmutableList<TimeWindow> windows() {
        return windows;
    }

    /** Whether there is no window. */
    public boolean isClosed() {
        return windows.isEmpty();
    }

    boolean isOfSeconds() {
        for (TimeWindow window : windows) {
            if (window.opensNanos() % InstantLine.SECOND != 0 || window.closesNanos() % InstantLine.SECOND != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHours hours && windows.equals(hours.windows);
    }

    @Override
    public int hashCode() {
        return windows.hashCode();
    }

    @Override
    public String toString() {
        return isClosed()
                ? "closed"
                : windows.stream().map(TimeWindow::toString).collect(Collectors.joining(", "));
    }
}
