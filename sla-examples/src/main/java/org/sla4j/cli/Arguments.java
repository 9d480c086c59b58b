package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind options. */
final class Arguments {
    private Arguments() {}

    static Instant instant(String option, String text) {
        return parsed(
                option,
                text,
                "an instant such as 2026-03-27T15:30:00Z or 2026-03-27T16:30:00+01:00",
                instant -> OffsetDateTime.parse(instant).toInstant());
    }

    static LocalDate date(String option, String text) {
        return parsed(option, text, "a date such as 2026-03-27", LocalDate::parse);
    }

    private static <T> T parsed(String option, String text, String kind, Function<String, T> parser) {
        try {
            // Years of four digits, as in files, and not the signed ones of java.time.
            if (!text.startsWith("+") && !text.startsWith("-")) {
                return parser.apply(text);
            }
        } catch (DateTimeException e) {
            // Refused below, in our own words.
        }
        throw new Refusal(option + " must be " + kind + " but was \"" + text + "\"" + hint(text));
    }

    private static String hint(String text) {
        Matcher day = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").matcher(text);
        return day.lookingAt() && !isDay(day.group()) ? "; there is no such day" : "";
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false; // the answer
        }
    }

    /** Attributes from {@code NAME=VALUE}. */
    static ImmutableMap<String, String> attributes(List<String> texts) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new Refusal("--set must be written NAME=VALUE but was \"" + text + "\"");
            }
            String name = text.substring(0, equals);
            if (attributes.put(name, text.substring(equals + 1)) != null) {
                throw new Refusal("--set must name an attribute once only but \"" + name + "\" was named twice");
            }
        }
        return ImmutableMap.copyOf(attributes);
    }
}
