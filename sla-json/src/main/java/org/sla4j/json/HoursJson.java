package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.Season;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.Weekdays;
import org.sla4j.calendar.WeeklyHours;

/** Opening hours as a policy file has them. */
final class HoursJson {
    private static final Json CLOSED = Json.object().put("daily", "closed").build();

    private HoursJson() {}

    /** Days that follow one another with the same hours make one entry; closed days make none. */
    static Json week(WeeklyHours week) {
        ImmutableMap.Builder<String, Json> runs = ImmutableMap.builder();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0, next; first < days.length; first = next) {
            DayHours hours = week.on(days[first]);
            for (next = first + 1; next < days.length && week.on(days[next]).equals(hours); next++) {
                // widen the run
            }
            if (!hours.isClosed()) {
                runs.put(run(days[first], days[next - 1]), day(hours));
            }
        }
        return week.isClosed() ? CLOSED : Json.object(runs.buildOrThrow());
    }

    private static String run(DayOfWeek first, DayOfWeek last) {
        if (first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY) {
            return "daily";
        }
        return first == last ? Weekdays.name(first) : Weekdays.name(first) + "-" + Weekdays.name(last);
    }

    private static Json day(DayHours hours) {
        return Json.of(hours.toString());
    }

    static Json specialDays(Iterable<SpecialDay> days) {
        ImmutableMap.Builder<String, Json> byDate = ImmutableMap.builder();
        for (SpecialDay special : days) {
            Json hours = day(special.hours());
            byDate.put(
                    special.dates(),
                    special.name().isEmpty()
                            ? hours
                            : Json.object()
                                    .put("hours", hours)
                                    .put("name", special.name())
                                    .build());
        }
        return Json.object(byDate.buildOrThrow());
    }

    static Json season(Season season) {
        if (season instanceof Season.Yearly yearly) {
            return season(dayOfYear(yearly.first()), dayOfYear(yearly.last()), season);
        }
        Season.Dated dated = (Season.Dated) season;
        LocalDate first = dated.first();
        return season(first.toString(), dated.last().toString(), season);
    }

    private static Json season(String first, String last, Season season) {
        return Json.object()
                .put("from", first)
                .put("to", last)
                .put("hours", week(season.hours()))
                .build();
    }

    static String dayOfYear(MonthDay day) {
        return day.toString().substring("--".length());
    }
}
