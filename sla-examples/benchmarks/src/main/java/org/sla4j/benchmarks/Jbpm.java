package org.sla4j.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/** The business calendar of jBPM 7. It asks a clock where to start. */
final class Jbpm {
    private static final long MILLIS = 1000;

    private final BusinessCalendarImpl calendar;
    private Instant now = Instant.EPOCH;

    Jbpm() {
        Properties properties = new Properties();
        properties.setProperty(BusinessCalendarImpl.DAYS_PER_WEEK, "5");
        properties.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, "8");
        properties.setProperty(BusinessCalendarImpl.START_HOUR, Integer.toString(Scene.OPENS));
        properties.setProperty(BusinessCalendarImpl.END_HOUR, Integer.toString(Scene.CLOSES));
        properties.setProperty(BusinessCalendarImpl.TIMEZONE, Scene.ZONE.getId());
        properties.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                Scene.holidays().stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        calendar = new BusinessCalendarImpl(properties, new Clock());
    }

    private final class Clock implements SessionClock {
        @Override
        public long getCurrentTime() {
            return now.getEpochSecond() * MILLIS;
        }
    }

    /** An amount as jBPM takes it. */
    static String hours(int hours) {
        return hours + "h";
    }

    Instant deadline(Instant from, String amount) {
        now = from;
        return calendar.calculateBusinessTimeAsDate(amount).toInstant();
    }
}
