package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.desk.Wording;
import org.sla4j.engine.Explanation;
import org.sla4j.engine.Move;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sla why}: what led to where a promise stands, and what moved its due instant. */
@Command(
        name = "why",
        description = "Says step by step why a promise stands where it does; with --from, why its due instant moved.")
final class WhyCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private HistoryOptions options = new HistoryOptions();

    @Option(names = "--metric", paramLabel = "ID", required = true, description = "The metric to explain.")
    private String metric = "";

    @Option(names = "--from", paramLabel = "INSTANT", description = "Tell what moved the due instant after this one.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "INSTANT",
            description = "Up to this one; the instant of --as-of if not given.")
    private Optional<String> to = Optional.empty();

    WhyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        HistoryOptions.Case given = options.read(streams);
        SlaEngine engine = given.engine();
        History history = given.ticket().history();
        Complaints.require(
                "metric", Optional.of(metric), engine.policy().metrics().asList());
        Explanation explanation = engine.explain(history, given.asOf(), metric)
                .orElseThrow(() -> new Refusal("the ticket was not opened by " + given.asOf()));
        if (from.isEmpty() && to.isPresent()) {
            throw new Refusal("--to goes with --from, which was not given");
        }
        if (from.isPresent()) {
            Instant first = Arguments.instant("--from", from.get());
            Instant last = to.map(text -> Arguments.instant("--to", text)).orElse(given.asOf());
            streams.print(moves(engine.moves(history, metric, first, last), explanation.zone()));
        } else {
            streams.print(explanation.text(Locale.forLanguageTag(options.language())));
        }
        return ExitStatus.GOOD;
    }

    private String moves(ImmutableList<Move> moves, ZoneId zone) {
        Page page = new Page();
        if (moves.isEmpty()) {
            return page.line("Nothing moved the due instant of " + metric + ".").toString();
        }
        for (Move move : moves) {
            page.line(Wording.moment(move.event().at(), zone) + ": "
                    + Wording.kind(move.event().what()) + " by the "
                    + Wording.word(move.event().by())
                    + move.by().map(WhyCommand::moved).orElse(""));
            page.line(
                    "    ",
                    "due before  "
                            + move.before()
                                    .map(due -> Wording.moment(due, zone))
                                    .orElse("none"));
            page.line(
                    "    ",
                    "due after   "
                            + move.after().map(due -> Wording.moment(due, zone)).orElse("none"));
        }
        return page.toString();
    }

    private static String moved(Duration by) {
        return ", " + Wording.inWords(by.abs()) + (by.isNegative() ? " earlier" : " later");
    }
}
