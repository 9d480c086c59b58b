package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.Explanation.Code.AWAITS;
import static org.sla4j.engine.Explanation.Code.BREACHED;
import static org.sla4j.engine.Explanation.Code.BREACH_STAYS;
import static org.sla4j.engine.Explanation.Code.CANCELLED;
import static org.sla4j.engine.Explanation.Code.CHANGED_BOUNDED;
import static org.sla4j.engine.Explanation.Code.CHANGED_FROM_CHANGE;
import static org.sla4j.engine.Explanation.Code.CHANGED_FROM_START;
import static org.sla4j.engine.Explanation.Code.CHANGED_SPENT;
import static org.sla4j.engine.Explanation.Code.CLOCK_CHANGE;
import static org.sla4j.engine.Explanation.Code.COUNTED;
import static org.sla4j.engine.Explanation.Code.COUNTED_ON;
import static org.sla4j.engine.Explanation.Code.CUT_OFF;
import static org.sla4j.engine.Explanation.Code.DAYS_COUNTED_ON;
import static org.sla4j.engine.Explanation.Code.DAY_COUNTED;
import static org.sla4j.engine.Explanation.Code.DAY_PAUSED;
import static org.sla4j.engine.Explanation.Code.DUE;
import static org.sla4j.engine.Explanation.Code.FIRST_DUE;
import static org.sla4j.engine.Explanation.Code.HELD;
import static org.sla4j.engine.Explanation.Code.HOLIDAY;
import static org.sla4j.engine.Explanation.Code.LANDED;
import static org.sla4j.engine.Explanation.Code.LEFT;
import static org.sla4j.engine.Explanation.Code.MET;
import static org.sla4j.engine.Explanation.Code.MISSED;
import static org.sla4j.engine.Explanation.Code.NEVER;
import static org.sla4j.engine.Explanation.Code.NOT_STARTED;
import static org.sla4j.engine.Explanation.Code.NO_TARGET;
import static org.sla4j.engine.Explanation.Code.OPENED;
import static org.sla4j.engine.Explanation.Code.PAUSED;
import static org.sla4j.engine.Explanation.Code.REOPENED;
import static org.sla4j.engine.Explanation.Code.SEVERITY_CAPPED;
import static org.sla4j.engine.Explanation.Code.SEVERITY_CHANGED;
import static org.sla4j.engine.Explanation.Code.SEVERITY_DEFAULT;
import static org.sla4j.engine.Explanation.Code.SEVERITY_MISSING;
import static org.sla4j.engine.Explanation.Code.SEVERITY_SET;
import static org.sla4j.engine.Explanation.Code.SEVERITY_STATED;
import static org.sla4j.engine.Explanation.Code.STARTED;
import static org.sla4j.engine.Explanation.Code.TARGET;
import static org.sla4j.engine.Explanation.Code.THRESHOLD;
import static org.sla4j.engine.Explanation.Code.WAITS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.sla4j.policy.LocalizedText;

/** Steps of every kind in every language; no key is missing, and no English is left in the others. */
final class ExplanationTextTest {
    private static final Instant FRI = Brussels.at("Fri 27 Mar 15:30");
    private static final Instant LATER = Brussels.at("Fri 27 Mar 16:00");
    private static final Instant MON = Brussels.at("Mon 30 Mar 09:00");
    private static final Duration TIME = Duration.ofMinutes(150);
    private static final LocalizedText WORDS = LocalizedText.of(ImmutableMap.of(
            "en",
            "Only a test.",
            "de",
            "Nur ein Test.",
            "fr",
            "Un simple test.",
            "sv",
            "Bara ett test.",
            "nl",
            "Slechts een test."));

    private static Step step(Code code) {
        return Step.of(code, "");
    }

    private static Step step(Code code, String subject) {
        return Step.of(code, subject);
    }

    private static final ImmutableList<Step> STEPS = ImmutableList.of(
            step(OPENED).at(FRI),
            step(STARTED, "update").at(FRI),
            step(SEVERITY_STATED, "P2"),
            step(SEVERITY_DEFAULT, "P2").from("/defaultSeverity", Optional.empty()),
            step(SEVERITY_SET, "P2").from("/rules/0", Optional.empty()),
            step(SEVERITY_CAPPED, "P2").from("/rules/1", Optional.of(WORDS)),
            step(SEVERITY_MISSING),
            step(SEVERITY_CHANGED, "P1").at(MON),
            step(TARGET, "PT4H").from("/targets/resolution/P2", Optional.empty()),
            step(NO_TARGET, "none"),
            step(NO_TARGET, "best-effort"),
            step(NO_TARGET, "not-offered"),
            step(NO_TARGET, "excluded"),
            step(NO_TARGET, "none").at(MON),
            step(NOT_STARTED, "update"),
            step(AWAITS, "reported").from("/metrics/update/starts", Optional.empty()),
            step(FIRST_DUE).at(MON),
            step(WAITS).at(FRI).until(MON),
            step(CUT_OFF, "15:00").at(FRI).until(MON),
            step(COUNTED).at(FRI).until(LATER).amount(Duration.ofMinutes(30)),
            step(COUNTED).at(FRI.plusSeconds(1)).until(MON).amount(Duration.ofMillis(3_661_001)),
            step(COUNTED_ON).at(FRI).until(MON).amount(TIME),
            step(HOLIDAY, "Q4").at(Brussels.at("Fri 1 May 00:00")),
            step(CLOCK_CHANGE, "forward").at(Brussels.at("Sun 29 Mar 03:00")).amount(Duration.ofHours(1)),
            step(CLOCK_CHANGE, "back").at(Brussels.at("Sun 25 Oct 03:00")).amount(Duration.ofHours(-1)),
            step(DAY_COUNTED, "2").at(MON),
            step(DAYS_COUNTED_ON, "1").at(FRI).until(MON),
            step(DAYS_COUNTED_ON, "6").at(FRI).until(MON),
            step(DAY_PAUSED).at(MON),
            step(LANDED).at(FRI).until(MON),
            step(PAUSED, "customer").at(FRI).until(MON).amount(TIME),
            step(PAUSED).at(FRI).until(LATER).amount(Duration.ZERO),
            step(HELD, "customer, supplier").at(FRI).until(MON).amount(TIME),
            step(HELD, "customer").at(FRI).until(FRI).amount(Duration.ZERO),
            step(REOPENED).at(FRI).until(MON).amount(TIME),
            step(CHANGED_FROM_START, "PT4H").at(MON),
            step(CHANGED_FROM_CHANGE, "PT4H").at(MON),
            step(CHANGED_SPENT, "PT4H").at(MON),
            step(CHANGED_BOUNDED, "PT4H").at(MON).until(MON.plus(TIME)),
            step(THRESHOLD, "75").at(MON),
            step(LEFT).at(MON).amount(TIME),
            step(BREACH_STAYS).at(MON),
            step(DUE).at(MON),
            step(DUE).at(Brussels.at("Sat 28 Mar 00:00")),
            step(NEVER),
            step(MET).at(MON),
            step(MISSED).at(MON).amount(TIME),
            step(MISSED).at(MON),
            step(BREACHED).at(MON).amount(TIME),
            step(BREACHED).at(MON),
            step(CANCELLED).at(MON));

    @Test
    void steps_areOfEveryCode() {
        assertThat(STEPS).extracting(Step::code).contains(Code.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "sv", "nl"})
    void text_isInTheWordsOfTheLanguage(String language) throws IOException {
        Life life = Life.promised("4 business hours").opened("Fri 27 Mar 15:30");
        Standing standing = life.asOf("Fri 27 Mar 15:30");
        Explanation all = new Explanation(standing, Brussels.ZONE, STEPS);

        assertThat(all.text(Locale.forLanguageTag(language))).isEqualTo(resource("told_" + language + ".txt"));
        assertThat(all.text(Locale.forLanguageTag(language + "-CH")))
                .isEqualTo(all.text(Locale.forLanguageTag(language)));
    }

    @Test
    void text_ofALanguageWithoutMessages_isEnglish() {
        Life life = Life.promised("4 business hours").opened("Fri 27 Mar 15:30");
        Explanation explanation =
                life.engine().explain(life.history(), FRI, "resolution").orElseThrow();

        assertThat(explanation.text(Locale.forLanguageTag("tr"))).isEqualTo(explanation.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "sv", "nl"})
    void messages_areThoseOfEnglish_inOtherWords(String language) throws IOException {
        Properties english = messages("en");
        Properties others = messages(language);

        assertThat(others.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            if (!key.equals("DATE")) {
                assertThat(others.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
            }
        }
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(resource("explanation_" + language + ".properties")));
        return messages;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExplanationTextTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
