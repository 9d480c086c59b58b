package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sla4j.engine.Explanation;
import org.sla4j.engine.Move;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;
import org.sla4j.words.Page;
import org.sla4j.words.Wording;

/** {@code sla why}: what led to where a promise stands, and what moved its due instant. */
final class WhyCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "why",
            "Says step by step why a promise stands where it does; with --from, why its due instant moved.");

    private final HistoryOptions options = new HistoryOptions(usage);

    private final Supplier<String> metric = usage.required(
            "--metric",
            "ID",
            "The metric to explain, by the customer's latest promise; or one promise by its key, such as"
                    + " update#2 or ownership@L2#1.");

    private final Supplier<Optional<String>> from =
            usage.optional("--from", "INSTANT", "Tell what moved the due instant after this one.");

    private final Supplier<Optional<String>> to =
            usage.optional("--to", "INSTANT", "Up to this one; the instant of --as-of if not given.");

    WhyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        HistoryOptions.Case given = options.read(streams);
        SlaEngine engine = given.engine();
        History history = given.ticket().history();
        Report report = engine.report(history, given.asOf());
        if (report.ticket().isEmpty()) {
            throw new Refusal("the ticket was not opened by " + given.asOf());
        }
        engine.requireZones(report);
        Explanation explanation = engine.explain(history, given.asOf(), metric.get())
                .orElseThrow(() -> new Refusal(Complaints.unknown("metric", metric.get(), promises(report))));
        if (from.get().isEmpty() && to.get().isPresent()) {
            throw new Refusal("--to goes with --from, which was not given");
        }
        if (from.get().isPresent()) {
            Instant first = Arguments.instant("--from", from.get().get());
            Instant last = to.get().map(text -> Arguments.instant("--to", text)).orElse(given.asOf());
            streams.print(moves(engine.moves(history, metric.get(), first, last), explanation.zone()));
        } else {
            streams.print(explanation.text(Locale.forLanguageTag(options.language())));
        }
        return ExitStatus.GOOD;
    }

    /** What can be asked for: the metrics of the customer's promises, and each promise that is not the only one. */
    private static Set<String> promises(Report report) {
        Set<String> names = new LinkedHashSet<>();
        report.standings().stream()
                .filter(standing -> standing.tier().isEmpty())
                .forEach(standing -> names.add(standing.metric()));
        report.standings().stream()
                .filter(standing -> standing.tier().isPresent() || standing.cycle() > 1)
                .forEach(standing -> names.add(standing.key()));
        return names;
    }

    private String moves(ImmutableList<Move> moves, ZoneId zone) {
        Page page = new Page();
        if (moves.isEmpty()) {
            return page.line("Nothing moved the due instant of " + metric.get() + ".")
                    .toString();
        }
        for (Move move : moves) {
            page.line(Wording.moment(move.event().at(), zone) + ": "
                    + what(move.event().what()) + " by the "
                    + Wording.word(move.event().by())
                    + move.by().map(WhyCommand::moved).orElse(""));
            move.event()
                    .recorded()
                    .ifPresent(recorded -> page.line("    ", "recorded    " + Wording.moment(recorded, zone)));
            page.line("    ", "due before  " + due(move.before(), zone));
            page.line("    ", "due after   " + due(move.after(), zone));
            move.because()
                    .text(Locale.forLanguageTag(options.language()))
                    .lines()
                    .forEach(line -> page.line("    ", line));
        }
        return page.toString();
    }

    private static String what(What what) {
        return what instanceof What.StatusChanged changed ? "status " + changed.status() : Wording.kind(what);
    }

    private static String due(Optional<Instant> due, ZoneId zone) {
        return due.map(instant -> Wording.moment(instant, zone)).orElse("none");
    }

    private static String moved(Duration by) {
        return by.isZero() ? "" : ", " + Wording.inWords(by.abs()) + (by.isNegative() ? " earlier" : " later");
    }
}
