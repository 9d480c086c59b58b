package org.sla4j.calendar;

import com.google.common.math.LongMath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sla4j.calendar.Line.Position;

/**
 * The business days of a calendar: the local dates on which a window opens, a set measured by counting.
 *
 * <p>A date whose windows all fall into the gap of a clock change is no business day. A window that crosses midnight
 * makes a business day of the date on which it opens only.
 */
public final class BusinessDays {
    private static final int SHIFT = 12;
    private static final int DAYS_PER_PAGE = 1 << SHIFT;

    private final ZoneId zone;
    private final Timetable timetable;
    private final Line line;
    private final MonthsOfDays months = new MonthsOfDays(this::contains);

    BusinessDays(ZoneId zone, Timetable timetable, Span irregular) {
        this.zone = zone;
        this.timetable = timetable;
        this.line = new DayLine(irregular);
    }

    /** Dates as whole units, one a day. */
    private final class DayLine extends Line {
        DayLine(Span irregular) {
            super(
                    SHIFT,
                    1,
                    InstantLine.CYCLE / 86_400,
                    LocalDate.MIN.toEpochDay(),
                    LocalDate.MAX.toEpochDay(),
                    Math.floorDiv(irregular.from(), 86_400L),
                    Math.floorDiv(irregular.to(), 86_400L));
        }

        @Override
        Segments compute(long page) {
            long first = page << SHIFT;
            DayHours[] hours = timetable.between(first, first + DAYS_PER_PAGE - 1);
            SegmentsBuilder builder = new SegmentsBuilder(page, unitsPerPage());
            for (int day = 0; day < DAYS_PER_PAGE; day++) {
                if (!hours[day].isClosed() && opens(first + day, hours[day])) {
                    builder.add(day, day + 1L);
                }
            }
            return builder.build();
        }
    }

    /** Whether any window of a date is on the clock at all; only a gap can swallow one. */
    private boolean opens(long epochDay, DayHours hours) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return hours.windows().stream().anyMatch(window -> {
            WallClock clock = new WallClock(zone.getRules());
            return clock.opening(at(date, window.opensNanos())).isBefore(clock.closing(at(date, window.closesNanos())));
        });
    }

    /** Whether a window opens on a local date. */
    public boolean contains(LocalDate date) {
        return contains(date.toEpochDay());
    }

    private boolean contains(long epochDay) {
        return line.page(epochDay >> SHIFT).contains(epochDay & (DAYS_PER_PAGE - 1));
    }

    /**
     * The nth business day after a date, with n = 1 for the first one; the date itself does not count.
     *
     * @return empty if there are not so many
     * @throws IllegalArgumentException if n is less than 1
     */
    public Optional<LocalDate> after(LocalDate date, long n) {
        checkPositive(n);
        LocalDate near = months.after(date, n);
        return near == null ? Optional.ofNullable(farAfter(date, n)) : Optional.of(near);
    }

    private @Nullable LocalDate farAfter(LocalDate date, long n) {
        long next = date.toEpochDay() + 1;
        long page = next >> SHIFT;
        long counted = page <= line.lastPage() ? line.page(page).count(next & (DAYS_PER_PAGE - 1)) : 0;
        return date(line.after(page, LongMath.saturatedAdd(counted, n - 1)), date);
    }

    /** The nth business day before a date, with n = 1 for the last one; the date itself does not count. */
    public Optional<LocalDate> before(LocalDate date, long n) {
        checkPositive(n);
        LocalDate near = months.before(date, n);
        return near == null ? Optional.ofNullable(farBefore(date, n)) : Optional.of(near);
    }

    private @Nullable LocalDate farBefore(LocalDate date, long n) {
        long day = date.toEpochDay();
        Segments page = line.page(day >> SHIFT);
        long counted = page.count(day & (DAYS_PER_PAGE - 1));
        return n <= counted
                ? date(new Position(page.page(), page.position(counted - n)), date)
                : date(line.before(page.page(), n - counted - 1), date);
    }

    /**
     * How many business days lie in {@code [from, to)}.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before " + from + " but was " + to);
        }
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        return line.count(first >> SHIFT, last >> SHIFT).longValueExact()
                + line.page(last >> SHIFT).count(last & (DAYS_PER_PAGE - 1))
                - line.page(first >> SHIFT).count(first & (DAYS_PER_PAGE - 1));
    }

    private static void checkPositive(long n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1 but was " + n);
        }
    }

    /** The date at a position, reckoned from one that is mostly near: that is quicker than from the epoch. */
    private static @Nullable LocalDate date(@Nullable Position position, LocalDate near) {
        if (position == null) {
            return null;
        }
        long day = (position.page() << SHIFT) + position.offset();
        return day > LocalDate.MAX.toEpochDay() || day < LocalDate.MIN.toEpochDay()
                ? null
                : near.plusDays(day - near.toEpochDay());
    }

    /** When the first window of a date opens; empty if it is no business day. */
    public Optional<Instant> firstOpening(LocalDate date) {
        List<Realised> windows = windows(date);
        return windows.isEmpty() ? Optional.empty() : Optional.of(windows.get(0).from);
    }

    /** When the last window of a date closes, which may be on the following date; empty if it is no business day. */
    public Optional<Instant> lastClosing(LocalDate date) {
        List<Realised> windows = windows(date);
        return windows.isEmpty() ? Optional.empty() : Optional.of(windows.get(windows.size() - 1).to);
    }

    /**
     * A wall-clock time on a business day, brought back to that date's last closing where it closes earlier, and forward
     * to its next window where the desk is closed at the time. A desk that is still open then since the day before is
     * not closed.
     *
     * <p>A time in a gap is moved forward by the gap's length, one that occurs twice is the first, as in {@link
     * java.time.ZonedDateTime}.
     *
     * @return empty if the date is no business day
     */
    public Optional<Instant> at(LocalDate date, LocalTime time) {
        List<Realised> windows = windows(date);
        Instant wanted = new WallClock(zone.getRules()).instant(date.atTime(time));
        for (Realised window : windows) {
            // In a repeated hour the window may have closed for the first time, though not for the last.
            if (wanted.isBefore(window.to) && time.toNanoOfDay() < window.closesNanos) {
                boolean closed = wanted.isBefore(window.from) && !isOpenSinceTheDayBefore(date, time, wanted);
                return Optional.of(closed ? window.from : wanted);
            }
        }
        return lastClosing(date);
    }

    private boolean isOpenSinceTheDayBefore(LocalDate date, LocalTime time, Instant wanted) {
        long nanos = time.toNanoOfDay() + TimeWindow.DAY;
        return !date.equals(LocalDate.MIN)
                && windows(date.minusDays(1)).stream()
                        .anyMatch(window -> wanted.isBefore(window.to) && nanos < window.closesNanos);
    }

    /** The windows of a date as instants; those that a gap swallows are left out. */
    private List<Realised> windows(LocalDate date) {
        WallClock clock = new WallClock(zone.getRules());
        List<Realised> realised = new ArrayList<>(2);
        for (TimeWindow window : timetable.on(date).windows()) {
            Instant from = clock.opening(at(date, window.opensNanos()));
            Instant to = clock.closing(at(date, window.closesNanos()));
            if (from.isBefore(to)) {
                realised.add(new Realised(from, to, window.closesNanos()));
            }
        }
        return realised;
    }

    private record Realised(Instant from, Instant to, long closesNanos) {}

    private static LocalDateTime at(LocalDate date, long nanosOfDay) {
        // No date follows the last of all: windows that end with it, or after it, end at its last nanosecond.
        return date.equals(LocalDate.MAX) && nanosOfDay >= TimeWindow.DAY
                ? LocalDateTime.MAX
                : date.atStartOfDay().plusNanos(nanosOfDay);
    }
}
