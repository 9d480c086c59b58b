package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sla4j.calendar.OpenTimes.Trial;

/** Open time answers the same whether its line counts seconds or nanoseconds. */
final class GrainPropertyTest {
    /** Open for a nanosecond, in a year in which no trial lies: whatever it is put together with counts nanoseconds. */
    private static final OpenTime NANOSECOND = BusinessCalendar.of(ZoneOffset.UTC, WeeklyHours.CLOSED)
            .withSpecialDays(List.of(new SpecialDay(
                    LocalDate.of(-5000, 1, 1),
                    DayHours.of(TimeWindow.of(LocalTime.NOON, LocalTime.NOON.plusNanos(1))),
                    "")));

    @Provide
    Arbitrary<Trial> trials() {
        return OpenTimes.trials()
                .filter(t -> t.a().isAfter(Instant.parse("-4000-01-01T00:00:00Z")) && t.c().isBefore(Instant.MAX));
    }

    @Property(tries = 100)
    void answers_areTheSameInBothGrains(@ForAll("trials") Trial t) {
        OpenTime open = t.open();
        OpenTime fine = OpenTime.either(open, NANOSECOND);
        assertThat(fine.isOpen(t.a())).isEqualTo(open.isOpen(t.a()));
        assertThat(fine.counted(t.a(), t.c())).isEqualTo(open.counted(t.a(), t.c()));
        assertThat(fine.deadline(t.a(), t.d())).isEqualTo(open.deadline(t.a(), t.d()));
        open.latestStart(t.c(), t.d())
                .filter(start -> start.isAfter(Instant.parse("-4000-01-01T00:00:00Z")))
                .ifPresent(start -> assertThat(fine.latestStart(t.c(), t.d())).contains(start));
        assertThat(fine.firstOpen(t.a())).isEqualTo(open.firstOpen(t.a()));
        assertThat(fine.firstClosed(t.a())).isEqualTo(open.firstClosed(t.a()));
        assertThat(fine.nextOpening(t.a())).isEqualTo(open.nextOpening(t.a()));
        assertThat(fine.nextClosing(t.a())).isEqualTo(open.nextClosing(t.a()));
    }

    @Property(tries = 20)
    void aWindowOfFractions_isCountedToTheNanosecond(@ForAll("trials") Trial t) {
        LocalTime opens = LocalTime.of(9, 0, 0, 123_456_789);
        LocalTime closes = LocalTime.of(17, 0, 0, 1);
        OpenTime desk = BusinessCalendar.of(ZoneId.of("Africa/Cairo"), WeeklyHours.CLOSED.with("mon-sun", "closed"))
                .withSpecialDays(List.of(
                        new SpecialDay(LocalDate.of(2026, 3, 2), DayHours.of(TimeWindow.of(opens, closes)), "")));
        Instant opening = Instant.parse("2026-03-02T07:00:00.123456789Z");
        Instant closing = Instant.parse("2026-03-02T15:00:00.000000001Z");
        Instant from = t.a().isBefore(opening) ? opening : t.a().isAfter(closing) ? closing : t.a();
        assertThat(desk.counted(Instant.MIN, closing)).isEqualTo(java.time.Duration.between(opening, closing));
        assertThat(desk.firstOpen(t.a()).isPresent()).isEqualTo(t.a().isBefore(closing));
        assertThat(desk.counted(from, closing)).isEqualTo(java.time.Duration.between(from, closing));
    }
}
