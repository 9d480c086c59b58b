package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What vendors write in a table of targets that is no amount, and what to write instead. */
final class Phrases {
    private static final String NO_TIME = "no time is promised by it; write \"best-effort\", or the longest that it may"
            + " take, such as \"15 minutes (24/7)\"";
    private static final String NOTHING =
            "write \"none\" where nothing is promised, or \"not-offered\" where the plan does not have it";

    private static final String END_OF_DAY =
            "write \"same business day\" for the last closing of the day of receipt, or \"1 business day\"";

    private static final int NOON = 12;

    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");

    /** The calendar in parentheses at the end stays. */
    private static final Pattern FORM =
            Pattern.compile("(?:within |in )?(?<words>.*?)(?: (?:status )?updates?)?(?<calendar> ?\\([^()]+\\))?");

    /** A time of day as people say it. */
    private static final Pattern BY = Pattern.compile(
            "(?<before>.* by )(?:(?<noon>noon|midday)|(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))? ?(?<half>am|pm|h|uhr|o'clock)?)");

    private static final Pattern BEFORE_TIME = Pattern.compile("(?:kl\\.?|at|by|um|um ca\\.|klo|\u00e0) ?");

    private static final Pattern CADENCE = Pattern.compile("(?:every|each|per) (?<unit>minute|hour|day)");

    private static final String BUSINESS_DAY = " (?:business|working|work) ?day";

    private static final String OF_RECEIPT =
            ",? (?:of|from|after|following) (?:the )?(?:date of |day of )?receipt(?: of .*)?";

    private static final String FROM_RECEIPT = " business day\", counted from the date of receipt, or ";

    private static final String FROM_OPENING = " business days\", counted from when the desk is open";

    private static final ImmutableList<Phrase> ALL = ImmutableList.of(
            // Short forms of business time.
            phrase("(?:1 )?(?:nbd|next (?:working|work|biz) ?day|next business day)( by .*)?", "next business day$1"),
            phrase("(?:on |by )?(?:the )?first" + BUSINESS_DAY + "( by .*)?", "next business day$1"),
            phrase("(?:on |by )?(?:the )?second" + BUSINESS_DAY + "( by .*)?", "2nd business day$1"),
            phrase("(?:on |by )?(?:the )?third" + BUSINESS_DAY + "( by .*)?", "3rd business day$1"),
            phrase("(?:on |by )?(?:the )?fifth" + BUSINESS_DAY + "( by .*)?", "5th business day$1"),
            phrase("(?:on |by )?(?:the )?tenth" + BUSINESS_DAY + "( by .*)?", "10th business day$1"),
            phrase("(?:on |by )?(?:the )?twentieth" + BUSINESS_DAY + "( by .*)?", "20th business day$1"),
            either(
                    "1" + BUSINESS_DAY + OF_RECEIPT,
                    "write \"next" + FROM_RECEIPT + "\"1 business day\", counted from when the desk is open"),
            either(ofReceipt("(\\d*[02-9]1)"), "write \"$1st" + FROM_RECEIPT + "\"$1" + FROM_OPENING),
            either(ofReceipt("((?:\\d*[02-9])?2)"), "write \"$1nd" + FROM_RECEIPT + "\"$1" + FROM_OPENING),
            either(ofReceipt("((?:\\d*[02-9])?3)"), "write \"$1rd" + FROM_RECEIPT + "\"$1" + FROM_OPENING),
            either(ofReceipt("([4-9]|\\d+[04-9]|\\d*1[1-3])"), "write \"$1th" + FROM_RECEIPT + "\"$1" + FROM_OPENING),
            phrase("1 ?(?:bd|wd|biz day|work ?day)s?( by .*)?", "1 business day$1"),
            phrase("(\\d+) ?(?:n?bd|wd|biz day|work ?day|next business day)s?( by .*)?", "$1 business days$2"),
            phrase("1 ?(?:bh|wh|biz hour)s?", "1 business hour"),
            phrase("(\\d+) ?(?:bh|wh|biz hour)s?", "$1 business hours"),
            phrase("sbd|same (?:working|work|biz) ?day|same workday", "same business day"),
            phrase("next business day,? (?:at |before |until )?(\\d.*)", "next business day by $1"),
            either(
                    "(?:half|1/2|0\\.5) (?:of )?(?:an? )?(?:business |working |calendar )?days?",
                    "write a part of a day in hours, such as \"4 business hours\""),
            // Days of no kind.
            either(
                    "(?:by )?(?:eod|cob|eob|end of (?:the )?(?:business |working )?day|close of business|end of business)"
                            + "(?:,? (?:on )?(?:the )?(?:next|following) (?:business |working )?day)"
                            + "|(?:next|following) (?:business |working )?day,? (?:by |at )?(?:the )?(?:eod|cob|eob"
                            + "|end of (?:the )?(?:business |working )?day|close of business|end of business)",
                    "write \"next business day\", which is due at the last closing of that day"),
            either("(?:by )?(?:eob|end of business)", END_OF_DAY),
            either(
                    "same day|today|(?:by )?(?:the )?eod|cob|by cob|end of (?:the )?(?:business |working )?day|close of business",
                    END_OF_DAY),
            either(
                    "next day|tomorrow",
                    "write \"next business day\", \"1 business day\", \"1 calendar day\" or \"1 day (24/7)\""),
            either(
                    "(?:the )?(?:next|following) calendar day",
                    "write \"1 calendar day\", which is due at the same time of the day after"),
            // Time on the clock by its other names.
            phrase(
                    "(every )?(\\d+(?:\\.\\d+)?) ?(?:clock|elapsed|wall[- ]?clock|round[- ]the[- ]clock) (minutes?|hours?|days?|weeks?)",
                    "$1$2 $3 (24/7)"),
            either("overnight", "write \"next business day by 09:00\", with the time that is meant"),
            // Cadences.
            either("hourly|(?:every|each|per) hour", "write \"every 1 business hour\" or \"every 1 hour (24/7)\""),
            either(
                    "daily|(?:every|each|per) (?:calendar )?day|once a day",
                    "write \"every 1 business day\", \"every 1 calendar day\" or \"every 24 hours (24/7)\""),
            either("(?:every|each|per) (?:bd|nbd|business day|working day|workday)", "write \"every 1 business day\""),
            either(
                    "(?:twice|thrice|(?:\\d{1,2}|two|three|four) ?(?:times|x)) (?:a|an|per|each|every|/)"
                            + " ?(?:business |working |work)day",
                    "updates per day cannot be counted; write the time from one to the next, such as"
                            + " \"every 4 business hours\""),
            either("once (?:a|per|each|every) (?:business |working |work)day", "write \"every 1 business day\""),
            either("twice (?:a day|daily)", "write \"every 4 business hours\" or \"every 12 hours (24/7)\""),
            either(
                    "weekly|(?:every|each|per) week|once a week",
                    "write \"every 5 business days\", \"every 1 calendar week\" or \"every 7 days (24/7)\""),
            either(
                    "fortnightly|bi-?weekly",
                    "write \"every 10 business days\", \"every 2 calendar weeks\" or \"every 14 days (24/7)\""),
            either("monthly|(?:every|each|per) month|once a month", "write \"every 1 calendar month\""),
            either("quarterly|(?:every|each|per) quarter", "write \"every 3 calendar months\""),
            // Words without a time.
            either(
                    "asap|as soon as possible|immediate(?:ly)?|real[- ]?time|instant(?:ly)?|at once|promptly"
                            + "|(?:commercially )?reasonable (?:best )?efforts?|best endeavou?rs?|goal",
                    NO_TIME),
            either(
                    "n\\.?/?a\\.?|-+|tb[ad]|contact us|on request|not applicable|no target|no sla|unlimited|no",
                    NOTHING),
            either(
                    "24 ?[x/] ?7|24 ?[x/] ?5|around the clock|round the clock",
                    "it says when the desk is open; write how long, such as \"1 hour (24/7)\", or \"calendar\":"
                            + " \"24/7\" beside the targets"),
            // Amounts with more around them.
            phrase("(?:<=?|\\u2264|up to|max\\.?|at most|less than|under|no more than) ?(\\d.*)", "$1"),
            phrase("(\\d.*\\p{L})\\.", "$1"),
            phrase(
                    "((?:\\d|\\p{L}+ \\(\\d+\\)).*?(?:minutes?|hours?|days?|weeks?|months?)),? (?:of|from|after|following|since) (?:the )?(?:receipt"
                            + "|report|request|notification|notice|opening|ticket|submission|registration|contact)(?: of .*)?",
                    "$1"),
            phrase("\\d+ ?(?:-|\\u2013|to) ?(\\d+ .*)", "$1"));

    private static String ofReceipt(String number) {
        return number + BUSINESS_DAY + "s" + OF_RECEIPT;
    }

    private record Phrase(Pattern pattern, String write, boolean isAmount) {}

    private Phrases() {}

    private static Phrase phrase(String pattern, String amount) {
        return new Phrase(Pattern.compile(pattern), amount, true);
    }

    private static Phrase either(String pattern, String write) {
        return new Phrase(Pattern.compile(pattern), write, false);
    }

    /** What to say of such words: {@code write "next business day"}; empty for all that is none of them. */
    static Optional<String> instead(String text) {
        Matcher form = FORM.matcher(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        String calendar = Optional.ofNullable(form.group("calendar")).orElse("");
        Matcher cadence = CADENCE.matcher(form.group("words"));
        if (!calendar.isEmpty() && cadence.matches()) {
            return Optional.of("write " + Shown.quoted("every 1 " + cadence.group("unit") + calendar));
        }
        for (Phrase phrase : ALL) {
            Matcher words = phrase.pattern.matcher(form.group("words"));
            if (words.matches()) {
                return phrase.isAmount
                        ? write(text, inCalendar(timed(replaced(words, phrase.write)), calendar))
                        : Optional.of(replaced(words, phrase.write));
            }
        }
        return Optional.empty();
    }

    /** An amount has one calendar. */
    private static String inCalendar(String amount, String calendar) {
        return amount.endsWith(")") ? amount : amount + calendar;
    }

    /** What could not be read is no way out. */
    private static Optional<String> write(String text, String amount) {
        return amount.equals(text)
                ? Optional.empty()
                : AmountWords.advice(amount).or(() -> Optional.of("write " + Shown.quoted(amount)));
    }

    /** A time of the day, such as {@code 3pm}, with hours and minutes. */
    static Optional<String> time(String text) {
        Matcher before = BEFORE_TIME.matcher(text);
        String written = timed("x by " + (before.lookingAt() ? text.substring(before.end()) : text));
        String time = written.substring("x by ".length());
        return CLOCK.matcher(time).matches() && !time.equals(text) ? Optional.of(time) : Optional.empty();
    }

    /** Writes {@code by 3pm} as {@code by 15:00}. */
    private static String timed(String amount) {
        Matcher by = BY.matcher(amount);
        if (!by.matches()) {
            return amount;
        }
        int hour = by.group("noon") == null ? Integer.parseInt(by.group("hour")) : NOON;
        int minute = by.group("minute") == null ? 0 : Integer.parseInt(by.group("minute"));
        String half = by.group("half");
        // Noon is 12 pm, and midnight 12 am.
        int ofDay = "pm".equals(half) ? hour % NOON + NOON : "am".equals(half) ? hour % NOON : hour;
        return String.format(Locale.ROOT, "%s%02d:%02d", by.group("before"), ofDay, minute);
    }

    /** A group that is not there is no text. */
    private static String replaced(Matcher words, String amount) {
        String text = amount;
        for (int group = 1; group <= words.groupCount(); group++) {
            text = text.replace(
                    "$" + group, Optional.ofNullable(words.group(group)).orElse(""));
        }
        return text;
    }
}
