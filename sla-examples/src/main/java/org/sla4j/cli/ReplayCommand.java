package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.compare.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sla replay}: what past tickets would have met under another policy. */
@Command(
        name = "replay",
        description = {
            "Reads past tickets and histories from standard input, one JSON object in each line, and says what would be"
                    + " due earlier or later under another policy, and how many promises would be met.",
            "A history is looked at from its \"asOf\", else from --as-of, else from its last event. Of a ticket without"
                    + " \"events\" only the due instants are compared; whether it was answered in time is not known.",
        },
        exitCodeList = {
            "0:All lines are good.",
            "1:Something could not be read or written, or the program itself has a fault.",
            "2:A policy or the call is bad; nothing is written on standard output.",
            "3:Some lines are bad; the others are counted.",
        })
final class ReplayCommand implements Callable<Integer> {
    private static final ImmutableList<String> FORMATS = ImmutableList.of("text", "csv", "json");

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older policy file.")
    private String oldFile = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer policy file.")
    private String newFile = "";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description =
                    "The instant to look from, for histories that do not name one; their last event if not given.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policies' texts; en if not given.")
    private String language = "en";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, csv or json; text if not given.")
    private String format = "text";

    ReplayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Complaints.require("format", Optional.of(format), FORMATS);
        Optional<Instant> from = asOf.map(text -> Arguments.instant("--as-of", text));
        Replay replay = new Replay(PolicyFile.read(oldFile), PolicyFile.read(newFile));
        boolean good = new ReplayBatch(replay, from, streams).run();
        streams.print(
                switch (format) {
                    case "csv" -> ReplayCsv.of(replay);
                    case "json" -> ReplayJson.of(replay);
                    default -> new ReplayReport(replay, language).toString();
                });
        return good ? ExitStatus.GOOD : ExitStatus.SOME_BAD;
    }
}
