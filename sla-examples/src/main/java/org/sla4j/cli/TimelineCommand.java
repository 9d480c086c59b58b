package org.sla4j.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.picture.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sla timeline}: a picture of one ticket's time. */
@Command(
        name = "timeline",
        description = "Draws a ticket: open hours, what counted, pauses, events, thresholds, due instants.")
final class TimelineCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private TicketOptions options = new TicketOptions();

    @Option(names = "--metric", paramLabel = "ID", description = "The metric to draw; all if not given.")
    private Optional<String> metric = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The SVG file to write; if not given, the picture is text for a terminal.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--overview",
            description = "With --out, draws the promises one below the other, with all days in one row.")
    private boolean overview;

    TimelineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        TicketOptions.Drawn drawn = options.read(streams);
        Complaints.require("metric", metric, drawn.engine().policy().metrics().asList());
        Timeline picture = drawn.timeline();
        Timeline chosen = metric.map(picture::only).orElse(picture);
        if (out.isPresent()) {
            Pictures.write(out.get(), overview ? overview(chosen) : chosen.svg());
        } else if (overview) {
            throw new Refusal("--overview needs --out FILE; there is no such picture in text");
        } else {
            streams.paint(chosen.text(streams.person().ink()));
        }
        return ExitStatus.GOOD;
    }

    private static String overview(Timeline picture) {
        return picture.overview()
                .orElseThrow(() -> new Refusal(
                        "--overview is for promises that run for at most 14 days;" + " without it days are folded"));
    }
}
