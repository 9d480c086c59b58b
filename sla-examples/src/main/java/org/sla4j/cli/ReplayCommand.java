package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.compare.Replay;

/** {@code sla replay}: what past tickets would have met under another policy. */
final class ReplayCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
                    this,
                    "replay",
                    "Reads past tickets and histories from standard input, one JSON object in each line, and says what would be"
                            + " due earlier or later under another policy, and how many promises would be met.",
                    "A history is looked at from its \"asOf\", else from --as-of, else from its last event. Of a ticket without"
                            + " \"events\" only the due instants are compared; whether it was answered in time is not known.")
            .statuses(ImmutableMap.of(
                    ExitStatus.GOOD, "All lines are good.",
                    ExitStatus.REFUSED, "A policy or the call is bad; nothing is written on standard output.",
                    ExitStatus.SOME_BAD, "Some lines are bad; the others are counted."));

    private final Supplier<String> oldFile = usage.parameter("OLD", "The older policy file.");

    private final Supplier<String> newFile = usage.parameter("NEW", "The newer policy file.");

    private final Supplier<Optional<String>> asOf = usage.optional(
            "--as-of",
            "INSTANT",
            "The instant to look from, for histories that do not name one; their last event if not given.");

    private final Supplier<String> language = usage.language("the policies' texts");

    private final Format format = new Format(usage, "text", "csv", "json");

    ReplayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        String form = format.checked();
        Optional<Instant> from = asOf.get().map(text -> Arguments.instant("--as-of", text));
        Replay replay = new Replay(PolicyFile.read(oldFile.get()), PolicyFile.read(newFile.get()));
        boolean good = new ReplayBatch(replay, from, streams).run();
        streams.print(
                switch (form) {
                    case "csv" -> ReplayCsv.of(replay);
                    case "json" -> ReplayJson.of(replay);
                    default -> new ReplayReport(replay, language.get()).toString();
                });
        return good ? ExitStatus.GOOD : ExitStatus.SOME_BAD;
    }
}
