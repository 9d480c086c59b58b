package org.sla4j.benchmarks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/** MPXJ's calendar. It knows local times only, so an instant is carried over and back. */
final class Mpxj {
    private final ProjectCalendar calendar = new ProjectFile().addCalendar();

    Mpxj() {
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean opens = day.getValue() <= DayOfWeek.FRIDAY.getValue();
            calendar.setWorkingDay(day, opens);
            if (opens) {
                calendar.addCalendarHours(day)
                        .add(new LocalTimeRange(LocalTime.of(Scene.OPENS, 0), LocalTime.of(Scene.CLOSES, 0)));
            }
        }
        for (LocalDate holiday : Scene.holidays()) {
            calendar.addCalendarException(holiday);
        }
    }

    static Duration hours(int hours) {
        return Duration.getInstance(hours, TimeUnit.HOURS);
    }

    Instant deadline(Instant from, Duration amount) {
        LocalDateTime local = LocalDateTime.ofInstant(from, Scene.ZONE);
        return calendar.getDate(local, amount).atZone(Scene.ZONE).toInstant();
    }
}
