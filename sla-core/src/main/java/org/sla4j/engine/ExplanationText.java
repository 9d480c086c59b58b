package org.sla4j.engine;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.threeten.extra.AmountFormats;

/** An explanation in the words of a language. The words are data: one file of messages for each language. */
final class ExplanationText {
    /** The languages that have messages. */
    static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("en", "fr", "de", "sv", "nl");

    private final Explanation explanation;
    private final Locale locale;
    private final Properties messages;
    private final DateTimeFormatter dateTime;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    ExplanationText(Explanation explanation, Locale language) {
        this.explanation = explanation;
        this.locale = LANGUAGES.contains(language.getLanguage())
                ? Locale.forLanguageTag(language.getLanguage())
                : Locale.ENGLISH;
        this.messages = load(locale);
        this.dateTime = DateTimeFormatter.ofPattern(message("DATE") + " HH:mm", locale);
        this.date = DateTimeFormatter.ofPattern(message("DATE"), locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
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
        String words = message(step.code().name())
                .replace("{subject}", step.subject())
                .replace(
                        "{at}",
                        step.at().map(instant -> at(step.code(), instant)).orElse(""))
                .replace("{until}", until(step))
                .replace("{amount}", step.amount().map(this::amount).orElse(""));
        String said =
                step.words().map(text -> " — " + text.in(locale.getLanguage())).orElse("");
        return words + said + (step.pointer().isEmpty() ? "" : " [" + step.pointer() + "]");
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
        boolean wholeDay = code == Code.HOLIDAY || code == Code.DAY_COUNTED;
        String shown = local.format(wholeDay ? date : dateTime);
        return code == Code.OPENED || code == Code.DUE ? shown + " (" + explanation.zone() + ")" : shown;
    }

    /** The end of a stretch; on the date of its beginning only the time. */
    private String until(Step step) {
        Optional<ZonedDateTime> from = step.at().map(instant -> instant.atZone(explanation.zone()));
        Optional<ZonedDateTime> to = step.until().map(instant -> instant.atZone(explanation.zone()));
        return to.map(end -> from.map(ZonedDateTime::toLocalDate).equals(Optional.of(end.toLocalDate()))
                        ? end.format(time)
                        : end.format(dateTime))
                .orElse("");
    }

    private String amount(Duration amount) {
        Duration positive = amount.abs();
        // A word form for whole minutes; what is finer is shown as a number, so that nothing is rounded away.
        return positive.getSeconds() % 60 == 0 && positive.getNano() == 0 && !positive.isZero()
                ? AmountFormats.wordBased(positive, locale)
                : positive.toString();
    }
}
