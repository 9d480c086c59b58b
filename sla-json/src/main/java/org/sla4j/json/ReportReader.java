package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.sla4j.engine.SeverityDecision.Source;
import org.sla4j.engine.Transition;
import org.sla4j.engine.Warning;
import org.sla4j.json.ReportDocument.CreditNow;
import org.sla4j.json.ReportDocument.DutyNow;
import org.sla4j.json.ReportDocument.Edition;
import org.sla4j.json.ReportDocument.PromiseNow;
import org.sla4j.json.ReportDocument.RightNow;
import org.sla4j.json.ReportDocument.TicketNow;
import org.sla4j.policy.Party;
import org.sla4j.policy.Threshold;

/** Reads reports as {@link ReportWriter} writes them, and nothing else: a field that it does not know is a fault. */
public final class ReportReader {
    private static final ImmutableMap<String, Source> SOURCES = EnumWords.of(Source.class);
    private static final ImmutableMap<String, Transition.Kind> KINDS = EnumWords.of(Transition.Kind.class);

    private ReportReader() {}

    /**
     * Reads a report from a file.
     *
     * @throws InvalidDocumentException with everything that is wrong in the file
     * @throws IOException if the file cannot be read
     */
    public static ReportDocument read(Path file) throws IOException {
        return read(file.toString(), JsonDocument.bytes(file));
    }

    /**
     * Reads a report from the text of a file, or from a line.
     *
     * @param fileName what messages call the file
     * @throws InvalidDocumentException with everything that is wrong in the text
     */
    public static ReportDocument read(String fileName, String text) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReportDocument read(String fileName, byte[] bytes) {
        return JsonDocument.parse(fileName, bytes).as(root -> root.object(ReportReader::report));
    }

    private static Optional<ReportDocument> report(Fields fields) {
        fields.required("format", Shown.quoted(ReportWriter.FORMAT))
                .oneOf("format", ImmutableMap.of(ReportWriter.FORMAT, ReportWriter.FORMAT));
        Optional<TicketId> id = new DeskFields(fields).id();
        Optional<Instant> asOf = fields.required("asOf", EventReader.INSTANT).anyInstant();
        Optional<Edition> policy = fields.required("policy").object(ReportReader::edition);
        Optional<TicketNow> ticket = ticket(fields);
        ImmutableList<PromiseNow> promises = list(fields.required("promises"), PromiseReader::read);
        ImmutableList<RightNow> rights = list(fields.optional("rights"), ReportReader::right);
        ImmutableList<DutyNow> duties = list(fields.optional("duties"), ReportReader::duty);
        ImmutableList<CreditNow> credits = list(fields.optional("credits"), CreditReader::due);
        Optional<Transition> nextLook = fields.optional("nextLook").object(ReportReader::transition);
        ImmutableList<Warning> warnings = list(fields.optional("warnings"), ReportReader::warning);
        ImmutableList<String> assumptions = texts(fields.optional("assumptions"));
        return asOf.flatMap(at -> policy.flatMap(edition -> ticket.map(now -> new ReportDocument(
                id, at, edition, now, promises, rights, duties, credits, nextLook, warnings, assumptions))));
    }

    private static Optional<Edition> edition(Fields fields) {
        Optional<String> id = fields.required("id").text();
        Optional<String> version = fields.required("version").text();
        Optional<String> digest = fields.optional("digest").text();
        return id.flatMap(name -> version.map(edition -> new Edition(name, edition, digest)));
    }

    private static Optional<TicketNow> ticket(Fields fields) {
        Optional<Instant> opened = fields.optional("opened").anyInstant();
        Optional<String> plan = fields.optional("plan").text();
        Optional<String> severity = fields.optional("severity").text();
        Optional<Source> source = fields.required("severitySource").oneOf("source", SOURCES);
        Optional<String> before = fields.optional("severityBefore").text();
        ImmutableList<String> reasons = texts(fields.optional("severityReasons"));
        Optional<String> tier = fields.optional("tier").text();
        Optional<Party> owner = fields.optional("owner").oneOf("side", PeopleReader.PARTIES);
        return source.map(from -> new TicketNow(opened, plan, severity, from, before, reasons, tier, owner));
    }

    private static Optional<RightNow> right(Fields fields) {
        Optional<Party> who = fields.required("who").oneOf("side", PeopleReader.PARTIES);
        Optional<String> may = fields.required("may").text();
        Optional<Boolean> granted = fields.required("granted").bool();
        ImmutableList<String> circumstances = texts(fields.optional("if"));
        Optional<Party> consent = fields.optional("consent").oneOf("side", PeopleReader.PARTIES);
        Optional<String> text = fields.optional("text").text();
        return who.flatMap(side ->
                may.flatMap(what -> granted.map(now -> new RightNow(side, what, now, circumstances, consent, text))));
    }

    private static Optional<DutyNow> duty(Fields fields) {
        Optional<Party> who = fields.required("who").oneOf("side", PeopleReader.PARTIES);
        Optional<String> id = fields.required("id").text();
        Optional<Boolean> met = fields.required("met").bool();
        Optional<String> text = fields.optional("text").text();
        ImmutableList<String> otherwise = texts(fields.optional("otherwise"));
        return who.flatMap(side -> id.flatMap(name -> met.map(now -> new DutyNow(side, name, now, text, otherwise))));
    }

    private static Optional<Transition> transition(Fields fields) {
        Optional<Instant> at = fields.required("at").anyInstant();
        Optional<String> promise = fields.required("promise").text();
        Optional<Transition.Kind> kind = fields.required("kind").oneOf("kind", KINDS);
        Optional<Threshold> threshold =
                kind.filter(what -> what == Transition.Kind.THRESHOLD).flatMap(what -> ThresholdReader.passed(fields));
        Optional<String> key = fields.required("key").text();
        return at.flatMap(instant -> promise.flatMap(name ->
                kind.flatMap(what -> key.map(stable -> new Transition(instant, name, what, threshold, stable)))));
    }

    private static Optional<Warning> warning(Fields fields) {
        Optional<String> code = fields.required("code").text();
        Optional<String> message = fields.required("message").text();
        return code.flatMap(name -> message.map(words -> new Warning(name, words)));
    }

    static <T> ImmutableList<T> list(Value value, Function<Fields, Optional<T>> reader) {
        return value.list().stream()
                .flatMap(element -> element.object(reader).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> texts(Value value) {
        return value.list().stream()
                .flatMap(element -> element.text().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
