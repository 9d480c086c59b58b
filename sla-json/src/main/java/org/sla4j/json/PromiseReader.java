package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sla4j.engine.Standing;
import org.sla4j.engine.State;
import org.sla4j.json.ReportDocument.PromiseNow;
import org.sla4j.json.ReportDocument.Promised;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Threshold;
import org.threeten.extra.Interval;

/** Reads the promises of a report. */
final class PromiseReader {
    private static final ImmutableMap<String, String> COMMITMENTS = Stream.concat(
                    Stream.of("target"), Arrays.stream(Absent.values()).map(Absent::word))
            .collect(ImmutableMap.toImmutableMap(word -> word, word -> word));

    private static final ImmutableMap<String, Strength> STRENGTHS = EnumWords.of(Strength.class);
    private static final ImmutableMap<String, State> STATES = EnumWords.of(State.class);

    private PromiseReader() {}

    static Optional<PromiseNow> read(Fields fields) {
        Value key = fields.required("key");
        Optional<String> metric = fields.required("metric").text();
        Optional<Integer> cycle = fields.required("cycle").integer(1, Integer.MAX_VALUE);
        Optional<String> tier = fields.optional("tier").text();
        Optional<Promised> promised = promised(fields);
        Optional<State> state = fields.required("state").oneOf("state", STATES);
        Standing.Times times = times(fields);
        Optional<ZonedDateTime> dueLocal = fields.optional("dueLocal")
                .textAs(
                        "a time with its offset and zone, such as \"2026-03-30T09:00:00+02:00[Europe/Paris]\"",
                        ZonedDateTime::parse);
        Standing.Figures figures = figures(fields);
        ImmutableList<Interval> pauses = ReportReader.list(fields.optional("pauses"), PromiseReader::pause);
        ImmutableList<Standing.Passed> thresholds =
                ReportReader.list(fields.optional("thresholds"), PromiseReader::threshold);
        Optional<PromiseNow> now =
                metric.flatMap(id -> cycle.flatMap(number -> promised.flatMap(what -> state.map(where ->
                        new PromiseNow(id, number, tier, what, where, times, dueLocal, figures, pauses, thresholds)))));
        now.ifPresent(promise -> check(promise, key));
        return now;
    }

    private static void check(PromiseNow promise, Value key) {
        key.text()
                .filter(text -> !text.equals(promise.key()))
                .ifPresent(text -> key.problem(
                        "the key of this promise is " + Shown.quoted(promise.key()) + ", found " + Shown.quoted(text)));
    }

    private static Optional<Promised> promised(Fields fields) {
        Optional<String> commitment = fields.required("commitment").oneOf("commitment", COMMITMENTS);
        Optional<Strength> strength = fields.optional("promise").oneOf("promise", STRENGTHS);
        Optional<String> within = fields.optional("within").text();
        Optional<String> calendar = fields.optional("calendar").text();
        Optional<String> reason = fields.optional("reason").text();
        Optional<String> note = fields.optional("note").text();
        Optional<String> pointer = fields.optional("pointer").text();
        return commitment.map(word -> new Promised(word, strength, within, calendar, reason, note, pointer));
    }

    private static Standing.Times times(Fields fields) {
        return new Standing.Times(
                fields.optional("started").anyInstant(),
                fields.optional("counts").anyInstant(),
                fields.optional("due").anyInstant(),
                fields.optional("firstDue").anyInstant(),
                fields.optional("stopped").anyInstant(),
                fields.optional("breachedAt").anyInstant());
    }

    private static Standing.Figures figures(Fields fields) {
        OptionalDouble share = fields.optional("share")
                .number()
                .map(BigDecimal::doubleValue)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        return new Standing.Figures(
                duration(fields.optional("elapsed")),
                duration(fields.optional("remaining")),
                duration(fields.optional("overrun")),
                share);
    }

    private static Optional<Duration> duration(Value value) {
        return value.textAs("a duration such as \"PT3H30M\"", Duration::parse);
    }

    private static Optional<Interval> pause(Fields fields) {
        Optional<Instant> from = fields.required("from").anyInstant();
        Value end = fields.optional("to");
        Optional<Instant> to = end.isPresent() ? end.anyInstant() : Optional.of(Instant.MAX);
        return from.flatMap(start ->
                to.filter(stop -> PeriodReader.isOrdered(from, to, end)).map(stop -> Interval.of(start, stop)));
    }

    private static Optional<Standing.Passed> threshold(Fields fields) {
        Optional<Threshold> threshold = ThresholdReader.passed(fields);
        Optional<Instant> at = fields.required("at").anyInstant();
        return threshold.flatMap(what -> at.map(instant -> new Standing.Passed(what, instant)));
    }
}
