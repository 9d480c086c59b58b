package org.sla4j.words;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.Target;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.What;

/** Dates, times and numbers in the words of the command's answers, the same in every locale. */
public final class Wording {
    private static final int DAYS_OF_WEEK = DayOfWeek.values().length;

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
        return moment(local) + (local.getOffset().getTotalSeconds() == 0 ? " " : ", ") + name(zone);
    }

    /** {@code Fri 27 Mar 2026 15:00 +01:00 to Mon 30 Mar 2026 10:00 +02:00, Europe/Berlin}. */
    public static String span(Instant from, Instant to, ZoneId zone) {
        return moment(from.atZone(zone)) + " to " + moment(to, zone);
    }

    private static String moment(ZonedDateTime local) {
        String offset = local.getOffset().getId();
        return date(local.toLocalDate()) + " " + time(local.toLocalTime()) + (offset.equals("Z") ? "" : " " + offset);
    }

    private static String name(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    /** {@code +02:00}, and {@code +00:00} for UTC. */
    public static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    /** {@code 1 h 30 min}. */
    public static String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0 || duration.isZero()) {
            parts.add(grouped(duration.toHours()) + " h");
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

    /** {@code 2 days, 18 hours and 30 minutes}, to the millisecond; a day is 24 hours, and seven of them a week. */
    public static String inWords(Duration duration) {
        long days = duration.toDays();
        boolean isInWeeks = days % DAYS_OF_WEEK == 0;
        List<String> parts = new ArrayList<>();
        addCount(isInWeeks ? days / DAYS_OF_WEEK : days, isInWeeks ? "week" : "day", parts);
        addCount(duration.toHoursPart(), "hour", parts);
        addCount(duration.toMinutesPart(), "minute", parts);
        addCount(duration.toSecondsPart(), "second", parts);
        addCount(duration.toMillisPart(), "millisecond", parts);
        return parts.isEmpty() ? count(0, "millisecond") : list(parts, "and");
    }

    private static void addCount(long number, String what, List<String> parts) {
        if (number != 0) {
            parts.add(count(number, what));
        }
    }

    /** {@code 3 plans}. */
    public static String count(long number, String what) {
        String many = what.endsWith("ty") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return grouped(number) + " " + (number == 1 ? what : many);
    }

    private static String grouped(long number) {
        // The formatter asks for the customs of a locale, which takes as long as a whole answer.
        return Math.abs(number) < 1000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
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

    /** {@code 1 January 2027}. */
    public static String longDate(LocalDate date) {
        return dayOfMonth(MonthDay.from(date)) + " " + date.getYear();
    }

    /** {@code from 1 January 2027 to 31 December 2027}; empty for all dates. */
    public static Optional<String> validity(Validity validity) {
        String dates = Stream.of(
                        validity.from().map(date -> "from " + longDate(date)),
                        validity.to().map(date -> "to " + longDate(date)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(dates).filter(words -> !words.isEmpty());
    }

    /** {@code 28 to 30 December 2026}, {@code 24 December 2026 to 1 January 2027}, {@code 1 January 2027}. */
    static String longDates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return longDate(first);
        }
        String from = first.getYear() != last.getYear()
                ? longDate(first)
                : first.getMonth() != last.getMonth()
                        ? dayOfMonth(MonthDay.from(first))
                        : Integer.toString(first.getDayOfMonth());
        return from + " to " + longDate(last);
    }

    /** {@code 24 December}. */
    static String dayOfMonth(MonthDay day) {
        return day.getDayOfMonth() + " " + name(day.getMonth());
    }

    /** {@code December}, {@code Thursday}: a constant that is a name. */
    public static String name(Enum<?> constant) {
        return constant.name().charAt(0) + Ascii.toLowerCase(constant.name().substring(1));
    }

    /** {@code a, b and c}, with the word that joins the last two. */
    public static String list(Collection<String> items, String joint) {
        ImmutableList<String> all = ImmutableList.copyOf(items);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " " + joint + " " + Iterables.getLast(all);
    }

    /** The words with a capital at their beginning. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** In which way there is no target: {@code nothing promised}. */
    static String absence(Absent absent) {
        return switch (absent) {
            case NONE -> "nothing promised";
            case BEST_EFFORT -> "best effort";
            case NOT_OFFERED -> "not offered";
            case EXCLUDED -> "excluded";
        };
    }

    /** What a cell says, in the author's words. */
    public static String commitment(Commitment commitment) {
        return commitment instanceof Target target ? target.text() : absence((Absent) commitment);
    }
}
