package org.sla4j.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.Weekdays;
import org.sla4j.calendar.Weekend;

/** Opening hours and days of the week as people write them, in the form that is read. */
final class HoursWords {
    private static final ImmutableSet<String> WHOLE_DAY = ImmutableSet.of(
            "24h",
            "24 h",
            "24 hours",
            "24hrs",
            "24/7",
            "24x7",
            "all day",
            "all hours",
            "always",
            "0-24",
            "00-24",
            "24 stunden",
            "rund um die uhr",
            "around the clock",
            "24/24",
            "h24");
    private static final ImmutableSet<String> CLOSED = ImmutableSet.of(
            "off",
            "none",
            "no",
            "-",
            "--",
            "n/a",
            "holiday",
            "not open",
            "closed all day",
            "geschlossen",
            "ferm\u00e9",
            "chiuso",
            "cerrado",
            "gesloten",
            "0");
    private static final Pattern WINDOW = Pattern.compile(
            "(?<opens>\\d{1,2})(?:[:.h](?<opensMinute>\\d{2})|h)?(?: ?(?<opensHalf>am|pm|uhr))? ?(?:-|\\u2013|to|until|till"
                    + "|bis)"
                    + " ?(?<closes>\\d{1,2})(?:[:.h](?<closesMinute>\\d{2})|h)?(?: ?(?<closesHalf>am|pm|uhr|h|hrs))?");
    private static final Pattern BETWEEN = Pattern.compile("(?: ?(?:,|;|&|\\+|/|and|und|et|then) ?| |)");
    private static final int NOON = 12;

    /** The fractions of a day that a spreadsheet has in place of times. */
    private static final Pattern FRACTIONS =
            Pattern.compile("(?<opens>0?[.,]\\d+) ?[-\u2013] ?(?<closes>0?[.,]\\d+|1(?:[.,]0+)?)");

    private static final int MINUTES = 5;
    private static final int PARTS_OF_A_DAY = 24 * 60 / MINUTES;

    private static final ImmutableMap<String, String> DAYS = ImmutableMap.<String, String>builder()
            .put("m", "mon")
            .put("f", "fri")
            .put("mo", "mon")
            .put("tu", "tue")
            .put("we", "wed")
            .put("weds", "wed")
            .put("th", "thu")
            .put("fr", "fri")
            .put("sa", "sat")
            .put("su", "sun")
            .put("montag", "mon")
            .put("di", "tue")
            .put("dienstag", "tue")
            .put("mi", "wed")
            .put("mittwoch", "wed")
            .put("do", "thu")
            .put("donnerstag", "thu")
            .put("freitag", "fri")
            .put("samstag", "sat")
            .put("so", "sun")
            .put("sonntag", "sun")
            .put("lun", "mon")
            .put("lundi", "mon")
            .put("mar", "tue")
            .put("mardi", "tue")
            .put("mer", "wed")
            .put("mercredi", "wed")
            .put("jeu", "thu")
            .put("jeudi", "thu")
            .put("ven", "fri")
            .put("vendredi", "fri")
            .put("sam", "sat")
            .put("samedi", "sat")
            .put("dim", "sun")
            .put("dimanche", "sun")
            .put("mandag", "mon")
            .put("tirsdag", "tue")
            .put("onsdag", "wed")
            .put("torsdag", "thu")
            .put("fredag", "fri")
            .put("l\u00f8rdag", "sat")
            .put("s\u00f8ndag", "sun")
            .put("lunes", "mon")
            .put("martes", "tue")
            .put("mi\u00e9rcoles", "wed")
            .put("jueves", "thu")
            .put("viernes", "fri")
            .put("s\u00e1bado", "sat")
            .put("domingo", "sun")
            .buildOrThrow();
    private static final Pattern DAY = Pattern.compile("\\p{L}+");

    private static final Pattern DAYS_AND_HOURS = Pattern.compile("(?<days>[^0-9]+?):? ?(?<hours>[0-9].*)");

    private HoursWords() {}

    /** Whether the text says that every hour is an open one. */
    static boolean isAlways(String text) {
        return WHOLE_DAY.contains(plain(text));
    }

    /** Whether the text says that no hour is an open one. */
    static boolean isClosed(String text) {
        String lower = plain(text);
        return lower.equals("closed") || CLOSED.contains(lower);
    }

    /** The hours of a week that stand on one line, as an object of JSON; empty where they are not sure. */
    static Optional<String> week(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : Splitter.on(';').trimResults().omitEmptyStrings().split(plain(text))) {
            Matcher form = DAYS_AND_HOURS.matcher(part);
            Optional<String> days = form.matches() ? days(form.group("days")) : Optional.empty();
            Optional<String> hours = days.isPresent() ? hours(form.group("hours")) : Optional.empty();
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            parts.add(Shown.quoted(days.orElseThrow()) + ": " + Shown.quoted(hours.get()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("{" + String.join(", ", parts) + "}");
    }

    /** The hours of a day that are meant; empty where that is not sure. */
    static Optional<String> hours(String text) {
        String lower = plain(text);
        if (WHOLE_DAY.contains(lower)) {
            return Optional.of("00:00-24:00");
        }
        if (CLOSED.contains(lower)) {
            return Optional.of("closed");
        }
        Matcher fractions = FRACTIONS.matcher(lower);
        if (fractions.matches()) {
            String window = ofFraction(fractions.group("opens")) + "-" + ofFraction(fractions.group("closes"));
            return isRead(window, DayHours::parse) ? Optional.of(window) : Optional.empty();
        }
        List<String> windows = new ArrayList<>();
        Matcher window = WINDOW.matcher(lower);
        int end = 0;
        while (window.find()) {
            if (!isBetween(lower.substring(end, window.start()), windows.isEmpty())) {
                return Optional.empty();
            }
            windows.add(time(window, "opens") + "-" + time(window, "closes"));
            end = window.end();
        }
        String hours = String.join(", ", windows);
        return end == lower.length() && isRead(hours, DayHours::parse) ? Optional.of(hours) : Optional.empty();
    }

    private static String ofFraction(String fraction) {
        long minute = MINUTES * Math.round(PARTS_OF_A_DAY * Double.parseDouble(fraction.replace(',', '.')));
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static boolean isBetween(String text, boolean isFirst) {
        return isFirst
                ? text.isEmpty()
                : !text.isEmpty() && BETWEEN.matcher(text).matches();
    }

    private static String time(Matcher window, String end) {
        int hour = Integer.parseInt(window.group(end));
        String half = Optional.ofNullable(window.group(end + "Half")).orElse("");
        // Noon is 12 pm, and midnight 12 am.
        int ofDay = half.equals("pm") ? hour % NOON + NOON : half.equals("am") ? hour % NOON : hour;
        String minute = Optional.ofNullable(window.group(end + "Minute")).orElse("00");
        return String.format(Locale.ROOT, "%02d:%s", ofDay, minute);
    }

    /** The days that are meant; empty where that is not sure. */
    static Optional<String> days(String text) {
        String lower = plain(text);
        String days = DAY.matcher(lower.replace(" to ", "-").replace(" bis ", "-"))
                .replaceAll(word -> DAYS.getOrDefault(word.group(), word.group()))
                .replaceAll(" ?(?:/|;|&|\\+|\\band\\b|\\bund\\b|\\bet\\b) ?", ", ");
        return isRead(days, Weekdays::parse) ? Optional.of(days) : Optional.empty();
    }

    /** The days of a weekend that are meant; empty where that is not sure. */
    static Optional<String> weekend(String text) {
        return days(text)
                .filter(days -> isRead(days, Weekend::parse))
                .map(days -> Weekend.parse(days).toString());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isRead(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
