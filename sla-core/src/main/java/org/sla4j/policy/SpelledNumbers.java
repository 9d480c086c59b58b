package org.sla4j.policy;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts whose number is a word: {@code ten business days}, {@code three (3) business days}. */
final class SpelledNumbers {
    /** From 0; "one" is read as it stands. */
    private static final ImmutableList<String> ONES = ImmutableList.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final ImmutableList<String> TENS =
            ImmutableList.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final String UP_TO_NINE = String.join("|", ONES.subList(1, 10));
    private static final String UP_TO_NINETEEN = String.join("|", ONES.subList(2, ONES.size()));

    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(?:(" + String.join("|", TENS.subList(2, TENS.size()))
            + ")(?:[- ](" + UP_TO_NINE + "))?|(" + UP_TO_NINETEEN + "))\\b");
    private static final Pattern TWICE = Pattern.compile("(?i)\\b(?:[a-z]+[- ])?[a-z]+ ?\\( ?(?<digits>\\d+) ?\\)");
    private static final Pattern UNIT = Pattern.compile("(?i)\\b(?:minute|hour|day|week|month)s?\\b");
    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?<number>(?:every )?(?:within )?\\d+) (?<unit>(?:hour|minute)s?)");

    private static final int TENS_GROUP = 1;
    private static final int UNIT_GROUP = 2;
    private static final int ONES_GROUP = 3;

    private static final String IN_GENERAL = "write it in digits, such as \"4 business hours\"";

    private SpelledNumbers() {}

    /** What to write in place of such an amount; empty where no number is spelled. */
    static Optional<String> instead(String text) {
        if (!UNIT.matcher(text).find()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).find()) {
            return text.toLowerCase(Locale.ROOT).matches(".*\\bhalf\\b.*") ? Optional.of(IN_GENERAL) : Optional.empty();
        }
        return Optional.of(inDigits(text.strip().replaceAll("\\s+", " ")));
    }

    private static String inDigits(String text) {
        Matcher twice = TWICE.matcher(text);
        String digits = twice.find()
                ? twice.replaceFirst("${digits}")
                : NUMBER.matcher(text).replaceAll(SpelledNumbers::value);
        Matcher plain = PLAIN.matcher(digits);
        if (plain.matches()) {
            String number = plain.group("number");
            return "write \"" + number + " business " + plain.group("unit") + "\" or \"" + digits + " (24/7)\"";
        }
        try {
            Amounts.parse(digits);
            return "write it in digits: \"" + digits + "\"";
        } catch (IllegalArgumentException refused) {
            String message = Strings.nullToEmpty(refused.getMessage());
            int several = message.indexOf(Misreadings.SEVERAL);
            return several < 0 ? IN_GENERAL : message.substring(several + Misreadings.SEVERAL.length());
        }
    }

    private static String value(MatchResult number) {
        if (number.group(ONES_GROUP) != null) {
            return String.valueOf(place(ONES, number.group(ONES_GROUP)));
        }
        int unit = number.group(UNIT_GROUP) == null ? 0 : place(ONES, number.group(UNIT_GROUP));
        return String.valueOf(10 * place(TENS, number.group(TENS_GROUP)) + unit);
    }

    private static int place(ImmutableList<String> numbers, String word) {
        return numbers.indexOf(word.toLowerCase(Locale.ROOT));
    }
}
