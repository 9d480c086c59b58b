package org.sla4j.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sla4j.calendar.BusinessDays;

/** The nth business day after a date. */
@State(Scope.Thread)
public class Days {
    /** How many business days. */
    @Param({"1", "5", "50", "250"})
    public int n;

    private final BusinessDays days = Scene.calendar().businessDays();
    private final HolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("DESK"), Scene.holidays(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final LocalDate[] dates = Arrays.stream(Scene.starts(Scene.STARTS))
            .map(start -> LocalDate.ofInstant(start, Scene.ZONE))
            .toArray(LocalDate[]::new);
    private int next;

    private LocalDate date() {
        return dates[next++ & (Scene.STARTS - 1)];
    }

    @Benchmark
    public LocalDate strata() {
        return strata.shift(date(), n);
    }

    @Benchmark
    public LocalDate strataBackwards() {
        return strata.shift(date(), -n);
    }

    @Benchmark
    public LocalDate sla4j() {
        return days.after(date(), n).orElseThrow();
    }

    @Benchmark
    public LocalDate sla4jBackwards() {
        return days.before(date(), n).orElseThrow();
    }
}
