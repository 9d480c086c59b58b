package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.Weekdays;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The patterns of the schema refuse no text that the reader takes, however oddly it is written. */
final class SchemaPatternPropertyTest {
    private static final JsonNode DEFINITIONS =
            JsonMapper.shared().readTree(JsonSchemas.policy()).path("$defs");
    private static final String ODD = "0123456789 \t,:.-+/()\u2013aAdDhHmMpPsStTwWyYzZx";

    /** A form of text: its pattern, the parser that has the last word, and texts from which others are made. */
    record Form(String name, Pattern pattern, Consumer<String> parser, List<String> seeds) {
        static Form of(String name, JsonNode schema, Consumer<String> parser, String... seeds) {
            return new Form(name, Pattern.compile(schema.path("pattern").asString()), parser, List.of(seeds));
        }

        boolean isTaken(String text) {
            try {
                parser.accept(text);
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "amount",
                    DEFINITIONS.path("commitment").path("anyOf").path(1),
                    Target::parse,
                    "within 3 business hours",
                    "1 hour (24/7)",
                    "90 mins (apac)",
                    "1.5 hrs",
                    "2 business days",
                    "an hour",
                    "one working day",
                    "next business day by 9:30",
                    "same business day",
                    "03rd Working day by 9:30",
                    "3 days (24/7)",
                    "3 calendar days",
                    "2 calendar weeks",
                    "1 calendar month",
                    "every 2 hours",
                    "PT2H30M",
                    "PT1.5S",
                    "P1W2D (24/7)",
                    "P1DT2H (24/7)"),
            Form.of(
                    "reading",
                    DEFINITIONS.path("businessDay"),
                    DayReading::parse,
                    "same-time",
                    "close-of-day",
                    "8 working hours",
                    "450 working minutes",
                    "7.5 working hrs"),
            Form.of(
                    "day",
                    DEFINITIONS.path("day-hours").path("anyOf").path(0),
                    DayHours::parse,
                    "09:00-12:00, 13:00-17:00",
                    "22:00-6:00",
                    "00:00-24:00",
                    "9:00:30-17:00:00.5",
                    "closed"),
            Form.of("window", DEFINITIONS.path("window"), TimeWindow::parse, "09:00-17:00", "0:00 - 24:00:00.0"),
            Form.of(
                    "weekdays",
                    DEFINITIONS
                            .path("hours")
                            .path("propertyNames")
                            .path("anyOf")
                            .path(0),
                    Weekdays::parse,
                    "mon-fri",
                    "sat, sun",
                    "daily",
                    "tues",
                    "Thursday \u2013 saturday",
                    "wed"),
            Form.of("date", DEFINITIONS.path("date"), IsoTimes::date, "2026-12-24", "2028-02-29", "2026-04-30"),
            Form.of("day of the year", DEFINITIONS.path("day"), IsoTimes::dayOfYear, "12-24", "02-29", "11-30"),
            Form.of("time", DEFINITIONS.path("time"), IsoTimes::timeOfDay, "15:00", "9:30", "23:59:59.999"),
            Form.of(
                    "instant",
                    DEFINITIONS.path("instant"),
                    IsoTimes::instant,
                    "2026-03-27T15:30:00Z",
                    "2026-03-27t15:30z",
                    "2026-03-27T15:30:00.123456789+01:00",
                    "2026-03-27T15:30+01",
                    "2026-03-27T15:30:00.-01:30:15"));

    @Provide
    Arbitrary<Form> forms() {
        return Arbitraries.of(FORMS);
    }

    @Property
    void pattern_takesWhatTheParserTakes(@ForAll("forms") Form form, @ForAll long seed) {
        String text = oddly(form, new Random(seed));

        if (form.isTaken(text)) {
            assertThat(text).matches(odd -> form.pattern.matcher(odd).find(), "as the schema's pattern");
        }
    }

    /** A text that is nearly one of the form. */
    private static String oddly(Form form, Random random) {
        StringBuilder text = new StringBuilder(seed(form, random));
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                case 1 -> text.delete(at, end);
                case 2 -> text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
                default -> text.append(random.nextBoolean() ? ", " : " ").append(seed(form, random));
            }
        }
        return text.toString();
    }

    private static String seed(Form form, Random random) {
        return form.seeds.get(random.nextInt(form.seeds.size()));
    }

    @Test
    void seeds_areTaken() {
        for (Form form : FORMS) {
            assertThat(form.seeds).as(form.name).allMatch(form::isTaken);
            assertThat(form.seeds)
                    .as(form.name)
                    .allMatch(seed -> form.pattern.matcher(seed).find());
        }
    }

    @Test
    void zones_areTaken() {
        Pattern zone = Pattern.compile(DEFINITIONS.path("zone").path("pattern").asString());

        assertThat(ZoneId.getAvailableZoneIds()).allMatch(id -> zone.matcher(id).find());
    }

    @Test
    void languages_areTaken() {
        Pattern language = Pattern.compile(
                DEFINITIONS.path("text").path("anyOf").path(1).path("patternProperties").propertyNames().stream()
                        .filter(pattern -> !pattern.contains("x-"))
                        .findFirst()
                        .orElseThrow());

        for (Locale locale : Locale.getAvailableLocales()) {
            String tag = locale.toLanguageTag();
            Optional<String> fault = LanguageTags.fault(tag);
            assertThat(fault.isPresent() || language.matcher(tag).find())
                    .as(tag)
                    .isTrue();
        }
    }
}
