package org.sla4j.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.Days;

/**
 * Reads amounts as people write them: {@code 3 business hours}, {@code within 1 hour (24/7)}, {@code next business day by
 * 10:00}, {@code every 2 hours}, {@code PT2H}. Case and extra spaces do not matter.
 */
final class Amounts {
    private static final Pattern FORM =
            Pattern.compile("(?<every>every )?(?:within )?(?<amount>.*?)(?: ?\\((?<calendar>[^()]+)\\))?");
    private static final Pattern COUNT = Pattern.compile("(?<number>\\d{1,8}(?:\\.\\d{1,6})?|an?|one) ?"
            + "(?<kind>business |working |calendar )?(?<unit>minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)");
    private static final Pattern NTH = Pattern.compile("(?<number>\\d{1,8})(?:st|nd|rd|th) (?:business|working) day");
    private static final Pattern BY = Pattern.compile("(?<days>.*\\b(?:business|working) days?) by (?<by>.*)");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

    private Amounts() {}

    /** What an author wrote, taken apart. */
    record Parsed(Amount amount, Optional<String> calendar, boolean every) {}

    static Parsed parse(String text) {
        String tidy = text.strip().replaceAll("\\s+", " ");
        String lower = tidy.toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(lower);
        if (!form.matches()) {
            throw Misreadings.unreadable(text);
        }
        // Calendar ids keep their case; the words do not.
        Optional<String> calendar = Optional.ofNullable(form.group("calendar"))
                .map(id -> tidy.substring(form.start("calendar"), form.end("calendar"))
                        .strip());
        boolean elapsed = calendar.isPresent() && calendar.get().equals(Policy.ALWAYS);
        Amount amount = amount(form.group("amount"), elapsed, text);
        if (amount instanceof Amount.Elapsed time && calendar.isPresent() && !elapsed) {
            amount = new Amount.BusinessTime(time.duration()); // "4 hours (apac)": hours of that desk
        }
        return new Parsed(amount, calendar, form.group("every") != null);
    }

    private static Amount amount(String words, boolean elapsed, String text) {
        Matcher by = BY.matcher(words);
        if (by.matches()) {
            return by(amount(by.group("days"), elapsed, text), time(by.group("by"), text), text);
        }
        Matcher count = COUNT.matcher(words);
        if (count.matches()) {
            return counted(count, elapsed, text);
        }
        if (words.equals("next business day")) {
            return new Amount.NthBusinessDay(1, Optional.empty());
        }
        Matcher nth = NTH.matcher(words);
        if (nth.matches()) {
            return new Amount.NthBusinessDay(atLeastOne(Integer.parseInt(nth.group("number")), text), Optional.empty());
        }
        if (words.equals("same business day")) {
            return new Amount.SameBusinessDay();
        }
        if (words.startsWith("p")) {
            return iso(words.toUpperCase(Locale.ROOT), elapsed, text);
        }
        throw Misreadings.unreadable(text);
    }

    private static Amount by(Amount amount, LocalTime time, String text) {
        if (amount instanceof Amount.BusinessDays days) {
            return new Amount.BusinessDays(days.days(), Optional.of(time));
        }
        if (amount instanceof Amount.NthBusinessDay nth) {
            return new Amount.NthBusinessDay(nth.days(), Optional.of(time));
        }
        throw new IllegalArgumentException("amount \"" + text
                + "\" cannot have a time of day; write it after \"next business day\" or a number of business days");
    }

    private static Amount counted(Matcher count, boolean elapsed, String text) {
        BigDecimal number = number(count.group("number"), text);
        String unit = count.group("unit");
        boolean isTime = unit.startsWith("h") || (unit.startsWith("m") && !unit.startsWith("mo"));
        return isTime ? time(number, count, text) : days(number, count, elapsed, text);
    }

    private static BigDecimal number(String digits, String text) {
        if (THOUSANDS.matcher(digits).matches()) {
            throw Misreadings.twoNumbers(text, digits);
        }
        return Character.isDigit(digits.charAt(0)) ? new BigDecimal(digits) : BigDecimal.ONE;
    }

    /** Whether it is business, working or calendar time; empty where it does not say. */
    private static String kind(Matcher count) {
        return Optional.ofNullable(count.group("kind")).orElse("").strip();
    }

    private static Amount time(BigDecimal number, Matcher count, String text) {
        Duration duration = duration(number, count.group("unit").startsWith("h") ? 3600 : 60, text);
        return switch (kind(count)) {
            case "" -> new Amount.Elapsed(duration);
            case "calendar" ->
                throw new IllegalArgumentException("amount \"" + text + "\" mixes calendar days and hours; write \""
                        + number.toPlainString() + " hours (24/7)\"");
            default -> new Amount.BusinessTime(duration);
        };
    }

    private static Amount days(BigDecimal number, Matcher count, boolean elapsed, String text) {
        char unit = count.group("unit").charAt(0);
        int whole = whole(number, text);
        int days = unit == 'w' ? Math.multiplyExact(whole, 7) : whole;
        String kind = kind(count);
        if (kind.equals("calendar")) {
            return new Amount.CalendarTime(unit == 'm' ? Period.ofMonths(whole) : Period.ofDays(days));
        }
        if (kind.isEmpty() && elapsed && unit != 'm') {
            return new Amount.Elapsed(Duration.ofDays(days));
        }
        if (!kind.isEmpty() && unit == 'd') {
            return new Amount.BusinessDays(atLeastOne(whole, text));
        }
        throw Misreadings.ambiguous(text, number, unit == 'm' ? "month" : unit == 'w' ? "week" : "day");
    }

    private static int atLeastOne(int number, String text) {
        if (number < 1) {
            throw new IllegalArgumentException("amount \"" + text
                    + "\" must be at least 1 business day; write \"same business day\" for the day of receipt");
        }
        return number;
    }

    private static Amount iso(String words, boolean elapsed, String text) {
        try {
            if (words.contains("T")) {
                Duration duration = Duration.parse(words);
                if (words.indexOf('T') > 1 && !elapsed) {
                    throw Misreadings.ambiguous(text, BigDecimal.valueOf(duration.toDays()), "day");
                }
                return new Amount.Elapsed(duration);
            }
            Days days = Days.parse(words);
            if (elapsed) {
                return new Amount.Elapsed(Duration.ofDays(days.getAmount()));
            }
            throw Misreadings.ambiguous(text, BigDecimal.valueOf(days.getAmount()), "day");
        } catch (DateTimeException notIso) {
            throw Misreadings.unreadable(text);
        }
    }

    private static Duration duration(BigDecimal number, long seconds, String text) {
        try {
            BigDecimal minutes = number.multiply(BigDecimal.valueOf(seconds / 60));
            return Duration.ofMinutes(minutes.longValueExact());
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException("amount \"" + text + "\" must be a whole number of minutes");
        }
    }

    private static int whole(BigDecimal number, String text) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException(
                    "amount \"" + text + "\" must be a whole number of days; write hours for a part of a day");
        }
    }

    private static LocalTime time(String digits, String text) {
        if (!TIME.matcher(digits).matches()) {
            throw new IllegalArgumentException("amount \"" + text
                    + "\" names no time after \"by\"; write the hours and minutes, such as \"by 12:00\"");
        }
        try {
            return LocalTime.parse(digits.length() == 4 ? "0" + digits : digits);
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("amount \"" + text + "\" names the time " + digits
                    + ", which does not exist; write a time from 00:00 to 23:59");
        }
    }

    static DayReading workingHours(String text) {
        String tidy = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Matcher count = COUNT.matcher(tidy);
        if (count.matches()
                && "working ".equals(count.group("kind"))
                && counted(count, false, text) instanceof Amount.BusinessTime time
                && !time.duration().isZero()) {
            return new DayReading.WorkingHours(time.duration());
        }
        throw new IllegalArgumentException(
                "a reading of business days must be same-time, close-of-day or a length such as "
                        + "\"8 working hours\" but was \"" + text + "\"" + reading(tidy));
    }

    private static String reading(String tidy) {
        Matcher count = COUNT.matcher(tidy);
        if (count.matches() && count.group("unit").startsWith("h") && count.group("kind") == null) {
            return "; write \"" + count.group("number") + " working hours\"";
        }
        return tidy.matches(
                        "(?:by )?(?:the )?(?:end|close)[- ]of[- ](?:the[- ])?(?:business[- ])?(?:day|business)|eod|cob|eob")
                ? "; write \"close-of-day\""
                : "";
    }

    /** Whole hours in hours, all else in minutes: {@code 8 working hours}, {@code 450 working minutes}. */
    static String words(Duration duration, String hour, String minute) {
        boolean hours = duration.equals(Duration.ofHours(duration.toHours()));
        long number = hours ? duration.toHours() : duration.toMinutes();
        return number + " " + (hours ? hour : minute) + (number == 1 ? "" : "s");
    }
}
