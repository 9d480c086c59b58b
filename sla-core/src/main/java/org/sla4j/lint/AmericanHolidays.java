package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence.NthWeekday;

/** Holidays of the United States that fall on a weekday of a month. Other countries give some of the names to other days. */
final class AmericanHolidays {
    private static final ImmutableSet<String> ZONES = ImmutableSet.of(
            "America/New_York",
            "America/Detroit",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu");

    private static final NthWeekday THANKSGIVING = new NthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER, 0);

    private static final ImmutableMap<String, NthWeekday> DAYS = ImmutableMap.of(
            "memorial day",
            new NthWeekday(-1, DayOfWeek.MONDAY, Month.MAY, 0),
            "labor day",
            new NthWeekday(1, DayOfWeek.MONDAY, Month.SEPTEMBER, 0),
            "thanksgiving",
            THANKSGIVING,
            "thanksgiving day",
            THANKSGIVING);

    private AmericanHolidays() {}

    static void look(Site site, HolidayRule rule, ZoneId zone) {
        Optional<NthWeekday> known = Optional.ofNullable(
                        DAYS.get(Ascii.toLowerCase(rule.name().strip())))
                .filter(day -> ZONES.contains(zone.getId()));
        if (known.isPresent()
                && rule.recurrence() instanceof NthWeekday written
                && written.plusDays() == 0
                && !written.equals(known.get())) {
            site.add(
                    Code.HOLIDAY_OF_OTHER_DATE,
                    "the holiday " + quoted(rule.name()) + " is not the day of " + written(written),
                    "write " + written(known.get()) + ", or the name of the day that is meant");
        }
    }

    private static String written(NthWeekday day) {
        return "\"nth\": " + day.nth() + ", \"weekday\": "
                + quoted(Ascii.toLowerCase(day.weekday().name().substring(0, 3))) + ", \"month\": "
                + day.month().getValue();
    }
}
