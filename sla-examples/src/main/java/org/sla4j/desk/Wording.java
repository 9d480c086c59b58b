package org.sla4j.desk;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sla4j.ticket.What;
import org.threeten.extra.AmountFormats;

/** Dates, times and numbers in the words of the command's answers, the same in every locale. */
public final class Wording {
    private Wording() {}

    /** {@code Fri 27 Mar 2026}. */
    public static String date(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** {@code Fri 27 Mar}. */
    public static String day(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + date.getDayOfMonth() + " " + short3(date.getMonth());
    }

    /** {@code Fri}. */
    public static String weekday(DayOfWeek day) {
        return short3(day);
    }

    private static String short3(Enum<?> name) {
        return name.name().charAt(0) + Ascii.toLowerCase(name.name().substring(1, 3));
    }

    /** {@code 16:30}, with seconds where there are any. */
    public static String time(LocalTime time) {
        return time.toString();
    }

    /** {@code Fri 27 Mar 2026 16:30 +01:00, Europe/Stockholm}. */
    public static String moment(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        String offset = local.getOffset().getId();
        return date(local.toLocalDate()) + " " + time(local.toLocalTime()) + " "
                + (offset.equals("Z") ? "" : offset + ", ") + (zone.getId().equals("Z") ? "UTC" : zone.getId());
    }

    /** {@code 1 h 30 min}. */
    public static String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0 || duration.isZero()) {
            parts.add(String.format(Locale.ROOT, "%,d h", duration.toHours()));
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(duration.toMinutesPart() + " min");
        }
        Duration seconds = Duration.ofSeconds(duration.toSecondsPart(), duration.toNanosPart());
        if (!seconds.isZero()) {
            // It writes PT1.5S.
            parts.add(seconds.toString().substring(2).replace("S", " s"));
        }
        return String.join(" ", parts);
    }

    /** {@code 2 days, 18 hours and 30 minutes}; a day is 24 hours. */
    public static String inWords(Duration duration) {
        return duration.toDays() > Integer.MAX_VALUE
                ? count(duration.toDays(), "day")
                : AmountFormats.wordBased(
                        Period.ofDays((int) duration.toDays()), duration.minusDays(duration.toDays()), Locale.ENGLISH);
    }

    /** {@code 3 plans}. */
    public static String count(long number, String what) {
        String many = what.endsWith("ty") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : many);
    }

    /** What happened, as histories name it: {@code customer message}. */
    public static String kind(What what) {
        return CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_HYPHEN, what.getClass().getSimpleName())
                .replace('-', ' ');
    }

    /** {@code BEST_EFFORT} is {@code best effort}. */
    public static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', ' ');
    }
}
