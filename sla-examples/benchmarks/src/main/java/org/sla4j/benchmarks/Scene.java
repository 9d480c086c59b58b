package org.sla4j.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.EasterReckoning;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence.FromEaster;
import org.sla4j.calendar.Recurrence.Yearly;
import org.sla4j.calendar.WeeklyHours;

/** The desk that all contestants know, and the random work that all of them get. */
final class Scene {
    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    static final int OPENS = 9;
    static final int CLOSES = 17;

    /** The years whose holidays are told to contestants that need a list, and the span of the bare table. */
    static final int FIRST_YEAR = 2020;

    static final int LAST_YEAR = 2040;

    /** How many random starts there are, a power of two. */
    static final int STARTS = 1 << 12;

    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private Scene() {}

    /** Mon-Fri 09:00-17:00 in Brussels, with ten holidays a year. */
    static BusinessCalendar calendar() {
        return BusinessCalendar.of(ZONE, WeeklyHours.of("mon-fri", "09:00-17:00"))
                .withHolidays(rules());
    }

    private static List<HolidayRule> rules() {
        List<HolidayRule> rules = new ArrayList<>();
        for (String day : List.of("--01-01", "--05-01", "--07-21", "--08-15", "--11-01", "--11-11", "--12-25")) {
            rules.add(HolidayRule.of(day, new Yearly(MonthDay.parse(day))));
        }
        for (int days : List.of(EASTER_MONDAY, ASCENSION, WHIT_MONDAY)) {
            rules.add(HolidayRule.of("Easter+" + days, new FromEaster(days, EasterReckoning.WESTERN)));
        }
        return rules;
    }

    /** The dates of the holidays, for contestants that need a list. */
    static List<LocalDate> holidays() {
        return calendar().holidaysBetween(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31)).stream()
                .map(Holiday::date)
                .toList();
    }

    static BareTable table() {
        return new BareTable(
                calendar(),
                LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(ZONE).toInstant(),
                LocalDate.of(LAST_YEAR, 12, 31).atStartOfDay(ZONE).toInstant());
    }

    /** Random whole seconds of ten years, always the same. */
    static Instant[] starts(int count) {
        SplittableRandom random = new SplittableRandom(1);
        long from = LocalDate.of(2024, 1, 1).atStartOfDay(ZONE).toEpochSecond();
        long to = LocalDate.of(2034, 1, 1).atStartOfDay(ZONE).toEpochSecond();
        return Stream.generate(() -> Instant.ofEpochSecond(random.nextLong(from, to)))
                .limit(count)
                .toArray(Instant[]::new);
    }
}
