package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * A local date as it is drawn: instants by the hands of the wall clock, from 0 to 24 hours.
 *
 * <p>So the same time of the day stands under the same time on every date. What the clocks skip is left empty; what
 * they show twice is drawn twice, the first time above the second.
 */
final class DayScale {
    private static final double HOURS = 24;
    private static final double SECONDS_PER_HOUR = 3600;

    private final LocalDate date;
    private final ZoneId zone;
    private final Instant start;
    private final Instant end;
    private final Optional<ZoneOffsetTransition> change;

    private DayScale(LocalDate date, ZoneId zone) {
        this.date = date;
        this.zone = zone;
        this.start = date.atStartOfDay(zone).toInstant();
        this.end = date.plusDays(1).atStartOfDay(zone).toInstant();
        this.change = Optional.ofNullable(zone.getRules().nextTransition(start.minusNanos(1)))
                .filter(next -> next.getInstant().isBefore(end)
                        || (start.equals(end) && next.getInstant().equals(start)));
    }

    static DayScale of(LocalDate date, ZoneId zone) {
        return new DayScale(date, zone);
    }

    /** Which of the two times it is that the clock shows what it shows. */
    enum Pass {
        ONLY,
        FIRST,
        SECOND
    }

    /** A part of the day, in hours from 0 to 24. */
    record Stretch(double from, double to, Pass pass) {}

    LocalDate date() {
        return date;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    /** The whole day. */
    Interval interval() {
        return Interval.of(start, end);
    }

    /** The clock change of the day; of several the first. */
    Optional<ZoneOffsetTransition> change() {
        return change;
    }

    /** The hours that the clocks skip. */
    Optional<Stretch> skipped() {
        return change.filter(ZoneOffsetTransition::isGap)
                .map(gap -> new Stretch(hour(gap.getDateTimeBefore()), hour(gap.getDateTimeAfter()), Pass.ONLY))
                .filter(stretch -> stretch.from < stretch.to);
    }

    /** The hours that the clocks show twice. */
    Optional<Stretch> repeated() {
        return change.filter(ZoneOffsetTransition::isOverlap)
                .map(overlap ->
                        new Stretch(hour(overlap.getDateTimeAfter()), hour(overlap.getDateTimeBefore()), Pass.ONLY))
                .filter(stretch -> stretch.from < stretch.to);
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether something that lasts touches this day. */
    boolean overlaps(Instant from, Instant to) {
        return from.isBefore(end) && (start.isBefore(to) || (from.equals(to) && contains(from)));
    }

    /** Where an instant of the day stands; the end of the day is at 24. */
    Stretch at(Instant instant) {
        double hour = instant.equals(end) ? HOURS : hour(LocalDateTime.ofInstant(instant, zone));
        return new Stretch(hour, hour, pass(instant, hour, hour));
    }

    /** The parts that an interval takes, cut to the day. */
    ImmutableList<Stretch> stretches(Interval interval) {
        Instant from = interval.getStart().isBefore(start) ? start : interval.getStart();
        Instant to = interval.getEnd().isAfter(end) ? end : interval.getEnd();
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        Optional<Instant> cut = change.map(ZoneOffsetTransition::getInstant)
                .filter(instant -> from.isBefore(instant) && instant.isBefore(to));
        addSide(from, cut.orElse(to), stretches);
        cut.ifPresent(instant -> addSide(instant, to, stretches));
        return stretches.build();
    }

    /** Adds what lies on one side of the change, in up to three parts: before, in and after what is shown twice. */
    private void addSide(Instant from, Instant to, ImmutableList.Builder<Stretch> into) {
        if (!from.isBefore(to)) {
            return;
        }
        LocalDateTime local = LocalDateTime.ofInstant(from, zone);
        double first = hour(local);
        double last = hour(local.plus(Duration.between(from, to)));
        double middle = repeated().map(Stretch::from).orElse(last);
        double end = repeated().map(Stretch::to).orElse(last);
        add(from, first, Math.min(last, middle), into);
        add(from, Math.max(first, middle), Math.min(last, end), into);
        add(from, Math.max(first, end), last, into);
    }

    private void add(Instant side, double from, double to, ImmutableList.Builder<Stretch> into) {
        if (from < to) {
            into.add(new Stretch(from, to, pass(side, from, to)));
        }
    }

    private Pass pass(Instant side, double from, double to) {
        if (repeated()
                .filter(hours -> hours.from <= from && to <= hours.to && from < hours.to)
                .isEmpty()) {
            return Pass.ONLY;
        }
        return side.isBefore(change.orElseThrow().getInstant()) ? Pass.FIRST : Pass.SECOND;
    }

    private double hour(LocalDateTime time) {
        double hours = Duration.between(date.atStartOfDay(), time).toSeconds() / SECONDS_PER_HOUR;
        return Math.max(0, Math.min(HOURS, hours));
    }
}
