package org.sla4j.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Target;

/** Amounts whose words are misspelt, in another order or in another language, in words that are read. */
final class AmountWords {
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Pattern TWO_UNITS = Pattern.compile("(?<every>every )?(?:within )?(?<hours>\\d{1,4}) ?"
            + "(?<kind>business |working )?h(?:(?:ou)?rs?)?,?(?: and)? ?(?<minutes>\\d{1,4}) ?(?:business |working )?"
            + "(?:m(?:in(?:ute)?s?)?)?(?<business> ?business)?(?<calendar> ?\\([^()]+\\))?");
    private static final Pattern OPEN_WORD = Pattern.compile(
            "(?<amount>(?:every )?(?:within )?\\d+ ?(?:minutes?|mins?|hours?|hrs?|h|days?)) (?<calendar>24[x/-]?[1-7]"
                    + "|[a-z][a-z0-9-]*(?: calendar)?)");

    private static final Pattern BARE =
            Pattern.compile("(?<number>(?:every )?(?:within )?\\d{1,6}) ?(?<calendar>\\([^()]+\\))");

    private static final Pattern OTHER_KIND =
            Pattern.compile("(?<number>\\d+) (?!(?:business|working|calendar) )\\p{L}+ (?<unit>days?)");

    private static final Pattern SECONDS = Pattern.compile(
            "(?<every>every )?(?:within )?(?<number>\\d{1,8}) ?(?<kind>business |working )?"
                    + "s(?:ec(?:ond)?s?)?(?: ?\\((?<calendar>[^()]+)\\))?",
            Pattern.CASE_INSENSITIVE);

    /** Refusals of the model that say what to write for just this amount. */
    private static final Pattern WITH_ADVICE =
            Pattern.compile("(?:can mean several things|spells its number); (?<advice>write .*)");

    private static final Pattern KINDS_LAST = Pattern.compile(" (?:bus[a-z]*|working)$");

    /** Words of amounts; of two that are as near the first is taken. */
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "business",
            "working",
            "calendar",
            "hours",
            "hour",
            "minutes",
            "minute",
            "days",
            "day",
            "weeks",
            "week",
            "months",
            "month",
            "next",
            "same",
            "every",
            "within",
            "by");

    private static final ImmutableMap<String, String> OTHERS = ImmutableMap.<String, String>builder()
            .put("hr", "hours")
            .put("hrs", "hours")
            .put("h", "hours")
            .put("min", "minutes")
            .put("mins", "minutes")
            .put("stunde", "hour")
            .put("stunden", "hours")
            .put("std", "hours")
            .put("minuten", "minutes")
            .put("tag", "day")
            .put("tage", "days")
            .put("werktag", "business day")
            .put("werktage", "business days")
            .put("arbeitstag", "business day")
            .put("arbeitstage", "business days")
            .put("arbeitsstunden", "business hours")
            .put("heure", "hour")
            .put("heures", "hours")
            .put("jour", "day")
            .put("jours", "days")
            .put("ouvr\u00e9s", "business")
            .put("ouvr\u00e9es", "business")
            .put("horas", "hours")
            .put("d\u00edas", "days")
            .put("ore", "hours")
            .put("bus", "business")
            .put("buss", "business")
            .put("biz", "business")
            .put("office", "business")
            .put("work", "business")
            .put("service", "business")
            .put("bdays", "business days")
            .put("bday", "business day")
            .put("bhours", "business hours")
            .put("bhrs", "business hours")
            .put("businessdays", "business days")
            .put("businesshours", "business hours")
            .put("workdays", "business days")
            .put("workhours", "business hours")
            .put("per", "every")
            .put("each", "every")
            .put("max", "")
            .put("maximum", "")
            .put("latest", "")
            .put("from", "")
            .put("after", "")
            .put("receipt", "")
            .buildOrThrow();

    private AmountWords() {}

    /** What to say of such an amount: {@code write "3 business hours"}; empty where nothing is near. */
    static Optional<String> instead(String text) {
        String lower = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return withoutUnit(lower)
                .or(() -> seconds(text.strip()))
                .or(() -> twoUnits(lower))
                .or(() -> near(lower))
                .or(() -> calendar(lower))
                .or(() -> otherKind(lower));
    }

    /** {@code 15 (24/7)}: a number and its calendar. */
    private static Optional<String> withoutUnit(String text) {
        Matcher bare = BARE.matcher(text);
        if (!bare.matches()) {
            return Optional.empty();
        }
        String number = bare.group("number");
        String calendar = " " + bare.group("calendar");
        return Optional.of("its unit is missing; write " + Shown.quoted(number + " minutes" + calendar) + " or "
                + Shown.quoted(number + " hours" + calendar));
    }

    /** {@code 90 seconds}, which have no words of their own. */
    private static Optional<String> seconds(String text) {
        Matcher seconds = SECONDS.matcher(text);
        if (!seconds.matches()) {
            return Optional.empty();
        }
        String amount = (seconds.group("every") == null ? "" : "every ") + "PT" + seconds.group("number") + "S";
        if (seconds.group("calendar") != null) {
            return Optional.of("write " + Shown.quoted(amount + " (" + seconds.group("calendar") + ")"));
        }
        String open = "with the calendar behind it, as in " + Shown.quoted(amount + " (office)");
        return Optional.of(
                seconds.group("kind") == null
                        ? "write " + Shown.quoted(amount + " (24/7)") + " or, for open time, " + open
                        : "write it " + open);
    }

    /** {@code 1h 30m} in minutes. */
    private static Optional<String> twoUnits(String text) {
        Matcher two = TWO_UNITS.matcher(text);
        if (!two.matches()) {
            return Optional.empty();
        }
        long minutes = 60 * Long.parseLong(two.group("hours")) + Long.parseLong(two.group("minutes"));
        String every = two.group("every") == null ? "" : "every ";
        if (two.group("calendar") != null) {
            return said(every + minutes + " minutes " + two.group("calendar").strip());
        }
        String kind = two.group("kind") == null ? two.group("business") == null ? "" : "business " : two.group("kind");
        return kind.isEmpty() ? kinds(every + minutes, "minutes") : said(every + minutes + " " + kind + "minutes");
    }

    /** Time of no kind, which beside a calendar can mean two things. */
    private static Optional<String> kinds(String number, String unit) {
        return Optional.of("write " + Shown.quoted(number + " business " + unit) + " or "
                + Shown.quoted(number + " " + unit + " (24/7)"));
    }

    private static Optional<String> said(String amount) {
        return parsed(amount).map(target -> "write " + Shown.quoted(amount));
    }

    /** The target that an amount is; empty where it cannot be read. */
    static Optional<Target> parsed(String amount) {
        try {
            return Optional.of(Target.parse(amount));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What to write for an amount that can be read, or can mean several things: {@code write "2 business days"}. */
    static Optional<String> advice(String amount) {
        try {
            Target.parse(amount);
            return Optional.of("write " + Shown.quoted(amount));
        } catch (IllegalArgumentException refused) {
            String message = Strings.nullToEmpty(refused.getMessage());
            Matcher advice = WITH_ADVICE.matcher(message);
            return advice.find() ? Optional.of(advice.group("advice")) : Optional.empty();
        }
    }

    private static Optional<String> near(String text) {
        int open = text.indexOf('(');
        String words = open < 0 ? text : text.substring(0, open);
        List<String> read = new ArrayList<>();
        for (String word : BLANKS.split(
                words.replace('-', ' ').replaceAll("[.,](?=\\s|$)", "").replaceAll("(?<=\\d)(?=\\p{L})", " "))) {
            BLANKS.split(known(word)).forEach(read::add);
        }
        // "4 hours business" is told in the order of the field.
        int kind = read.size() - 1;
        if (kind > 1 && KINDS_LAST.matcher(words.strip()).find()) {
            read.add(kind - 1, read.remove(kind));
        }
        String amount = String.join(" ", read) + (open < 0 ? "" : " " + text.substring(open));
        boolean isKindLast = amount.endsWith(" business");
        return amount.equals(text) || isKindLast
                ? Optional.empty()
                : parsed(amount).flatMap(target -> told(amount, target, open));
    }

    private static Optional<String> told(String amount, Target target, int open) {
        Matcher plain = Pattern.compile("(?<number>(?:every )?\\d+) (?<unit>hours?|minutes?)")
                .matcher(amount);
        return open < 0 && target.amount() instanceof Amount.Elapsed && plain.matches()
                ? kinds(plain.group("number"), plain.group("unit"))
                : Optional.of("write " + Shown.quoted(amount));
    }

    private static String known(String word) {
        String other = OTHERS.get(word);
        if (other != null) {
            return other;
        }
        return KNOWN.contains(word) || DIGITS.matchesAnyOf(word)
                ? word
                : Names.near(word, KNOWN).orElse(word);
    }

    /** {@code 3 school days}: days of a kind that is not known. */
    private static Optional<String> otherKind(String text) {
        Matcher other = OTHER_KIND.matcher(text);
        return other.matches()
                ? Optional.of("write " + Shown.quoted(other.group("number") + " business " + other.group("unit"))
                        + ", counted on the calendar in force, or "
                        + Shown.quoted(other.group("number") + " calendar " + other.group("unit")))
                : Optional.empty();
    }

    /** {@code 2 hours 24x5}: an amount, and what may be the calendar. */
    private static Optional<String> calendar(String text) {
        Matcher named = OPEN_WORD.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        String id = named.group("calendar").replaceFirst(" calendar$", "");
        String calendar = id.matches("24[x/-]?7") ? "24/7" : id;
        return Optional.of("write the calendar in parentheses, as in "
                + Shown.quoted(named.group("amount") + " (" + calendar + ")"));
    }
}
