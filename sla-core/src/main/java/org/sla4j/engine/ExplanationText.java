package org.sla4j.engine;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.threeten.extra.AmountFormats;

/** An explanation in the words of a language. The words are data: one file of messages for each language. */
final class ExplanationText {
    /** The languages that have messages. */
    static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("en", "fr", "de", "sv", "nl");

    /** Between the parts of a message: before a bracket that opens, and after one that closes. */
    private static final Pattern PARTS = Pattern.compile("(?=\\[)|(?<=])");

    private static final Splitter COMMAS = Splitter.on(',');

    private final Explanation explanation;
    private final Locale locale;
    private final Properties messages;

    ExplanationText(Explanation explanation, Locale language) {
        this.explanation = explanation;
        this.locale = LANGUAGES.contains(language.getLanguage())
                ? Locale.forLanguageTag(language.getLanguage())
                : Locale.ENGLISH;
        this.messages = load(locale);
    }

    private static Properties load(Locale locale) {
        String name = "explanation_" + locale.getLanguage() + ".properties";
        Properties messages = new Properties();
        try (InputStream in = ExplanationText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource must be in the jar but was missing: " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            messages.load(reader);
            return messages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String render() {
        StringBuilder text = new StringBuilder();
        for (Step step : explanation.steps()) {
            text.append(line(step)).append('\n');
        }
        return text.toString();
    }

    private String line(Step step) {
        String code = step.code().name();
        String message = messages.containsKey(code + "." + step.subject())
                ? message(code + "." + step.subject())
                : message(code);
        String said = step.words()
                .map(text -> " (" + text.in(locale.getLanguage()) + ")")
                .orElse("");
        return beginning(filled(message, step)) + said + (step.pointer().isEmpty() ? "" : " [" + step.pointer() + "]");
    }

    /** A message with what it names put in; a part in brackets is left out where the step lacks what it names. */
    private String filled(String message, Step step) {
        ImmutableMap<String, Optional<String>> named = ImmutableMap.of(
                "{subject}", Optional.of(step.subject()).filter(subject -> !subject.isEmpty()),
                "{at}", step.at().map(instant -> at(step.code(), instant)),
                "{until}", until(step),
                "{amount}", step.amount().filter(amount -> !amount.isZero()).map(this::amount));
        StringBuilder filled = new StringBuilder();
        for (String part : PARTS.split(message, -1)) {
            boolean mayLack = part.startsWith("[");
            String words = mayLack ? part.substring(1, part.length() - 1) : part;
            boolean lacks = named.entrySet().stream()
                    .anyMatch(entry ->
                            words.contains(entry.getKey()) && entry.getValue().isEmpty());
            if (!mayLack || !lacks) {
                filled.append(filled(words, named));
            }
        }
        return filled.toString();
    }

    private static String filled(String words, ImmutableMap<String, Optional<String>> named) {
        String filled = words;
        for (Map.Entry<String, Optional<String>> entry : named.entrySet()) {
            filled = filled.replace(entry.getKey(), entry.getValue().orElse(""));
        }
        return filled;
    }

    private String beginning(String line) {
        int first = line.offsetByCodePoints(0, 1);
        return line.substring(0, first).toUpperCase(locale) + line.substring(first);
    }

    private String message(String code) {
        String message = messages.getProperty(code);
        if (message == null) {
            throw new IllegalStateException("message must exist in " + locale + " but was missing: " + code);
        }
        return message;
    }

    private String at(Code code, Instant instant) {
        ZonedDateTime local = instant.atZone(explanation.zone());
        boolean wholeDay = code == Code.HOLIDAY || code == Code.DAY_COUNTED || code == Code.DAY_PAUSED;
        String shown = date(local) + (wholeDay ? "" : " " + time(local));
        String zone = code == Code.OPENED || code == Code.DUE ? " (" + explanation.zone() + ")" : "";
        boolean endsTheDay = code == Code.DUE && local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return shown + zone + (endsTheDay ? ", " + endOf(local.minusDays(1)) : "");
    }

    /** Whoever reads a date with 00:00 takes it for the day to do it on. */
    private String endOf(ZonedDateTime day) {
        return message("MIDNIGHT").replace("{at}", date(day));
    }

    /** The end of a stretch; on the date of its beginning only the time. */
    private Optional<String> until(Step step) {
        Optional<LocalDate> from =
                step.at().map(instant -> instant.atZone(explanation.zone()).toLocalDate());
        return step.until()
                .map(instant -> instant.atZone(explanation.zone()))
                .map(end -> from.equals(Optional.of(end.toLocalDate())) ? time(end) : date(end) + " " + time(end));
    }

    /** The names come with the messages, as those of a JDK change from one to the next. */
    private String date(ZonedDateTime local) {
        return message("DATE")
                .replace("{day}", name("DAYS", local.getDayOfWeek().getValue()))
                .replace("{number}", Integer.toString(local.getDayOfMonth()))
                .replace("{month}", name("MONTHS", local.getMonthValue()))
                .replace("{year}", Integer.toString(local.getYear()));
    }

    private String name(String names, int number) {
        return Iterables.get(COMMAS.split(message(names)), number - 1);
    }

    /** Hours and minutes, with seconds where there are any. */
    private static String time(ZonedDateTime local) {
        return local.toLocalTime().toString();
    }

    private String amount(Duration amount) {
        Duration positive = amount.abs();
        // In words, which know milliseconds; what is finer is shown as a number, so that nothing is rounded away.
        return positive.toNanosPart() % 1_000_000 == 0
                ? AmountFormats.wordBased(positive, locale)
                : positive.toString();
    }
}
