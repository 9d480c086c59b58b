package org.sla4j.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.sla4j.engine.Report;
import org.sla4j.engine.Standing;
import org.sla4j.engine.Transition;
import org.sla4j.engine.Warning;
import org.sla4j.json.ReportDocument.DutyNow;
import org.sla4j.json.ReportDocument.Edition;
import org.sla4j.json.ReportDocument.PromiseNow;
import org.sla4j.json.ReportDocument.Promised;
import org.sla4j.json.ReportDocument.RightNow;
import org.sla4j.json.ReportDocument.TicketNow;
import org.threeten.extra.Interval;

/**
 * Writes reports as JSON, in the format {@code sla-report/1}, over several lines for people or on one.
 *
 * <p>What is empty is left out. Instants end in {@code Z}; {@code dueLocal} has the offset and the zone of the desk as
 * well. Durations are in ISO 8601 and without days, since a day of open time has no agreed length. {@link ReportReader}
 * reads back an equal document.
 */
public final class ReportWriter {
    static final String FORMAT = "sla-report/1";

    private ReportWriter() {}

    /** A report for a person to read, indented, with LF between lines and at the end, in English where it can be. */
    public static String pretty(Report report) {
        return pretty(ReportDocument.of(report));
    }

    /** A document for a person to read, indented, with LF between lines and at the end. */
    public static String pretty(ReportDocument document) {
        return JsonLayout.pretty(json(document));
    }

    /** A report as one line, without a line break, in English where it can be. */
    public static String line(Report report) {
        return line(ReportDocument.of(report));
    }

    /** A document as one line, without a line break. */
    public static String line(ReportDocument document) {
        return JsonLayout.line(json(document));
    }

    private static Json json(ReportDocument report) {
        Json.ObjectBuilder json = Json.object()
                .put("format", FORMAT)
                .put("id", HistoryWriter.id(report.id()))
                .put("asOf", report.asOf().toString())
                .put("policy", edition(report.policy()));
        ticket(report.ticket(), json);
        json.put(
                        "promises",
                        Json.list(report.promises().stream()
                                .map(ReportWriter::promise)
                                .toList()))
                .putUnlessEmpty("rights", TextJson.ofList(report.rights(), ReportWriter::right))
                .putUnlessEmpty("duties", TextJson.ofList(report.duties(), ReportWriter::duty))
                .putUnlessEmpty("credits", TextJson.ofList(report.credits(), CreditJson::due));
        report.nextLook().ifPresent(transition -> json.put("nextLook", transition(transition)));
        return json.putUnlessEmpty("warnings", TextJson.ofList(report.warnings(), ReportWriter::warning))
                .putUnlessEmpty("assumptions", Json.texts(report.assumptions()))
                .build();
    }

    static Json edition(Edition edition) {
        return Json.object()
                .put("id", edition.id())
                .put("version", edition.version())
                .putText("digest", edition.digest())
                .build();
    }

    private static void ticket(TicketNow ticket, Json.ObjectBuilder json) {
        json.putText("opened", ticket.opened().map(Instant::toString))
                .putText("plan", ticket.plan())
                .putText("severity", ticket.severity())
                .put("severitySource", EnumWords.word(ticket.severitySource()))
                .putText("severityBefore", ticket.severityBefore())
                .putUnlessEmpty("severityReasons", Json.texts(ticket.severityReasons()))
                .putText("tier", ticket.tier())
                .put("owner", TextJson.ofEnum(ticket.owner()));
    }

    private static Json promise(PromiseNow now) {
        Promised promised = now.promised();
        Json.ObjectBuilder json = Json.object()
                .put("key", now.key())
                .put("metric", now.metric())
                .put("cycle", now.cycle())
                .putText("tier", now.tier())
                .put("commitment", promised.commitment())
                .put("promise", TextJson.ofEnum(promised.strength()))
                .putText("within", promised.within())
                .putText("calendar", promised.calendar())
                .put("state", EnumWords.word(now.state()));
        times(now, json);
        figures(now.figures(), json);
        return json.putUnlessEmpty("pauses", TextJson.ofList(now.pauses(), ReportWriter::pause))
                .putUnlessEmpty("thresholds", TextJson.ofList(now.thresholds(), ReportWriter::threshold))
                .putText("reason", promised.reason())
                .putText("note", promised.note())
                .putText("pointer", promised.pointer())
                .build();
    }

    private static void times(PromiseNow now, Json.ObjectBuilder json) {
        Standing.Times times = now.times();
        json.putText("started", times.started().map(Instant::toString))
                .putText("counts", times.counts().map(Instant::toString))
                .putText("due", times.due().map(Instant::toString))
                .putText("dueLocal", now.dueLocal().map(ReportWriter::local))
                .putText("firstDue", times.firstDue().map(Instant::toString))
                .putText("stopped", times.stopped().map(Instant::toString))
                .putText("breachedAt", times.breachedAt().map(Instant::toString));
    }

    /** As results write it, always with seconds. */
    private static String local(ZonedDateTime time) {
        byte[] digits = new byte[InstantDigits.MOST_BYTES];
        int length = InstantDigits.write(time.toInstant(), time.getZone(), digits);
        return new String(digits, 0, length, StandardCharsets.US_ASCII);
    }

    private static void figures(Standing.Figures figures, Json.ObjectBuilder json) {
        json.putText("elapsed", words(figures.elapsed()))
                .putText("remaining", words(figures.remaining()))
                .putText("overrun", words(figures.overrun()));
        figures.share()
                .ifPresent(share ->
                        json.put("share", Json.of(BigDecimal.valueOf(share).stripTrailingZeros())));
    }

    private static Optional<String> words(Optional<Duration> duration) {
        return duration.map(Duration::toString);
    }

    private static Json pause(Interval pause) {
        Optional<String> end = pause.isUnboundedEnd()
                ? Optional.empty()
                : Optional.of(pause.getEnd().toString());
        return Json.object()
                .put("from", pause.getStart().toString())
                .putText("to", end)
                .build();
    }

    private static Json threshold(Standing.Passed passed) {
        return ThresholdJson.put(passed.threshold(), Json.object())
                .put("at", passed.at().toString())
                .build();
    }

    private static Json right(RightNow right) {
        return Json.object()
                .put("who", EnumWords.word(right.who()))
                .put("may", right.may())
                .put("granted", right.granted())
                .putUnlessEmpty("if", Json.texts(right.circumstances()))
                .put("consent", TextJson.ofEnum(right.consent()))
                .putText("text", right.text())
                .build();
    }

    private static Json duty(DutyNow duty) {
        return Json.object()
                .put("who", EnumWords.word(duty.who()))
                .put("id", duty.id())
                .put("met", duty.met())
                .putText("text", duty.text())
                .putUnlessEmpty("otherwise", Json.texts(duty.otherwise()))
                .build();
    }

    private static Json transition(Transition transition) {
        Json.ObjectBuilder json = Json.object()
                .put("at", transition.at().toString())
                .put("promise", transition.promise())
                .put("kind", EnumWords.word(transition.kind()));
        transition.threshold().ifPresent(threshold -> ThresholdJson.put(threshold, json));
        return json.put("key", transition.key()).build();
    }

    static Json warning(Warning warning) {
        return Json.object()
                .put("code", warning.code())
                .put("message", warning.message())
                .build();
    }
}
