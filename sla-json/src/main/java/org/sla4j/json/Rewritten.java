package org.sla4j.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sla4j.policy.Metric;

/** A value that is there in another form than the one that is read, in the form that is. */
final class Rewritten {
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?<number>[+-]?\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent|pct|days?|d)");
    private static final Pattern DATE =
            Pattern.compile("(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})[./-](?<year>\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[./ ]?(?<month>\\d{2})[./ ]?(?<day>\\d{2})");
    private static final Pattern DAY = Pattern.compile("(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\.?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(?<month>\\p{L}{3,})");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<month>\\p{L}{3,}) (?<day>\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern LOCAL = Pattern.compile(
            "(?<date>\\d{4}-\\d{2}-\\d{2})[ t](?<time>\\d{2}:\\d{2})(?<seconds>:\\d{2})?(?<utc> ?(?:gmt|utc|z))?");
    private static final Pattern MONEY_FIRST = Pattern.compile("(?<currency>\\p{Sc}|[a-z]{3}) ?(?<number>[\\d.,]+)");
    private static final Pattern MONEY_LAST = Pattern.compile("(?<number>[\\d.,]+) ?(?<currency>\\p{Sc}|[a-z]{3})");
    private static final ImmutableMap<String, String> CURRENCIES =
            ImmutableMap.of("\u20ac", "EUR", "\u00a3", "GBP", "$", "USD", "\u00a5", "JPY");

    /** Apostrophes between thousands, and the dash that stands for no cents. */
    private static final Pattern DECORATION = Pattern.compile("(?<=\\d)['\u2019](?=\\d{3})|[.,](?:-+|\u2013|\u2014)");

    private static final ImmutableMap<String, String> ORDINALS = ImmutableMap.<String, String>builder()
            .put("first", "1")
            .put("1st", "1")
            .put("second", "2")
            .put("2nd", "2")
            .put("third", "3")
            .put("3rd", "3")
            .put("fourth", "4")
            .put("4th", "4")
            .put("fifth", "5")
            .put("5th", "5")
            .put("last", "-1")
            .buildOrThrow();

    private static final CharMatcher OF_WORDS = CharMatcher.is(' ').or(CharMatcher.inRange('A', 'Z'));

    private static final ImmutableList<String> YES = ImmutableList.of("yes", "y", "on", "ja", "oui", "x");
    private static final ImmutableList<String> NO = ImmutableList.of("no", "n", "off", "nein", "non");
    private static final int MONTHS = 12;
    private static final Splitter PARTS =
            Splitter.onPattern("[,;]").trimResults().omitEmptyStrings();
    private static final Pattern SEVERAL_DATES = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\W.*\\d{4}-\\d{2}-\\d{2}");

    private Rewritten() {}

    /** What to write for a value where something else is sought: {@code ; write 5}; empty where that is not sure. */
    static String hint(Sought sought, Located found) {
        if (found instanceof LocatedText text) {
            return sought == Sought.LIST
                    ? list(text)
                    : ofText(sought, text.text().strip().toLowerCase(Locale.ROOT));
        }
        if (found instanceof LocatedNumber number) {
            return switch (sought) {
                case TEXT -> write(Shown.quoted(number.text()));
                case CELL -> "; write its unit too, as in " + Shown.quoted(number.text() + " business hours");
                default -> "";
            };
        }
        return sought == Sought.TEXT && found instanceof LocatedBoolean bool
                ? write(Shown.quoted(String.valueOf(bool.value())))
                : "";
    }

    /** Words with commas between; a list of objects is nothing that they could be meant for. */
    private static String list(LocatedText text) {
        if (Forms.isOfObjects(text.place().pointer())) {
            return "";
        }
        boolean areMetrics = text.place().pointer().toString().endsWith("/metrics");
        return write(PARTS.splitToStream(text.text())
                .map(part -> areMetrics ? metric(part) : part)
                .map(Shown::quoted)
                .collect(Collectors.joining(", ", "[", "]")));
    }

    /** A metric by the words of others; an id without blanks may be one of the policy's own. */
    private static String metric(String part) {
        return OF_WORDS.matchesAnyOf(part)
                ? Synonyms.ofValue(part, Metric.KNOWN).orElse(part)
                : part;
    }

    private static String ofText(Sought sought, String text) {
        return switch (sought) {
            case NUMBER -> written(unsigned(text));
            case SIGNED_NUMBER -> written(number(text));
            case MONTH -> written(monthOf(text).map(month -> String.valueOf(month.getValue())));
            case PLACE_IN_MONTH -> written(Optional.ofNullable(ORDINALS.get(text)));
            case TRUTH -> YES.contains(text) ? write("true") : NO.contains(text) ? write("false") : "";
            case DATE ->
                SEVERAL_DATES.matcher(text).matches()
                        ? "; write one date; several days in a row are \"from\" and \"to\" in place of \"date\""
                        : quoted(dates(text));
            case DAY_OF_YEAR -> quoted(days(text));
            case TIME_OF_DAY -> quoted(Phrases.time(text).stream());
            case INSTANT -> instant(text);
            case MONEY -> quoted(money(text).stream());
            default -> "";
        };
    }

    private static String written(Optional<String> value) {
        return value.map(Rewritten::write).orElse("");
    }

    /** The readings of a text as texts, of which the author meant one. */
    private static String quoted(Stream<String> readings) {
        String either = readings.map(Shown::quoted).collect(Collectors.joining(" or "));
        return either.isEmpty() ? "" : write(either);
    }

    private static String write(String value) {
        return "; write " + value;
    }

    /** A number with its unit, or with a plus. */
    private static Optional<String> number(String text) {
        Matcher number = WITH_UNIT.matcher(text);
        return number.matches() ? Optional.of(number.group("number").replace("+", "")) : Optional.empty();
    }

    private static Optional<String> unsigned(String text) {
        return number(text).filter(number -> !number.startsWith("-"));
    }

    private static Optional<Month> monthOf(String name) {
        return name.length() < 3
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                        .findFirst();
    }

    private static Stream<String> dates(String text) {
        Matcher last = DATE.matcher(text);
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return iso(first.group("year"), first.group("month"), first.group("day")).stream();
        }
        return last.matches() ? readings(last, (month, day) -> iso(last.group("year"), month, day)) : Stream.empty();
    }

    /** What a day and a month stand for; both orders where neither number tells which it is. */
    private static Stream<String> readings(
            Matcher numbers, BiFunction<String, String, Optional<String>> ofMonthAndDay) {
        String first = numbers.group("first");
        String second = numbers.group("second");
        boolean isDayFirst = numbers.group("mark").equals(".") || Integer.parseInt(first) > MONTHS;
        Optional<String> dayFirst =
                Integer.parseInt(second) > MONTHS ? Optional.empty() : ofMonthAndDay.apply(second, first);
        Optional<String> monthFirst = isDayFirst ? Optional.empty() : ofMonthAndDay.apply(first, second);
        return Stream.of(dayFirst, monthFirst).flatMap(Optional::stream).distinct();
    }

    private static Optional<String> iso(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Stream<String> days(String text) {
        Matcher numbers = DAY.matcher(text);
        return numbers.matches()
                ? readings(numbers, (month, day) -> day(Integer.parseInt(month), day))
                : dayInWords(text).stream();
    }

    private static Optional<String> dayInWords(String text) {
        Matcher named = DAY_MONTH.matcher(text);
        Matcher other = MONTH_DAY.matcher(text);
        Matcher words = named.matches() ? named : other;
        return words == named || other.matches()
                ? monthOf(words.group("month")).flatMap(month -> day(month.getValue(), words.group("day")))
                : Optional.empty();
    }

    private static Optional<String> day(int month, String day) {
        try {
            return Optional.of(
                    MonthDay.of(month, Integer.parseInt(day)).toString().substring("--".length()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> money(String asWritten) {
        String text = DECORATION.matcher(asWritten).replaceAll("");
        Matcher first = MONEY_FIRST.matcher(text);
        Matcher last = MONEY_LAST.matcher(text);
        Matcher money = first.matches() ? first : last;
        if (money == last && !last.matches()) {
            return Optional.empty();
        }
        String number = money.group("number");
        String plain = number.replaceFirst(",(?=\\d{1,2}$)", ".").replace(",", "");
        String currency = money.group("currency");
        String code = CURRENCIES.getOrDefault(currency, currency.toUpperCase(Locale.ROOT));
        return plain.matches("\\d+(?:\\.\\d{1,2})?") ? Optional.of(plain + " " + code) : Optional.empty();
    }

    private static String instant(String text) {
        Matcher local = LOCAL.matcher(text);
        if (!local.matches()) {
            return "";
        }
        String seconds = Optional.ofNullable(local.group("seconds")).orElse(":00");
        String inUtc = local.group("date") + "T" + local.group("time") + seconds + "Z";
        if (!isInstant(inUtc)) {
            return "";
        }
        return write(Shown.quoted(inUtc))
                + (local.group("utc") != null ? "" : " if it is in UTC, or the offset of its clock in place of the Z");
    }

    private static boolean isInstant(String text) {
        try {
            return IsoTimes.instant(text) != null;
        } catch (DateTimeException | IllegalArgumentException none) {
            return false;
        }
    }
}
