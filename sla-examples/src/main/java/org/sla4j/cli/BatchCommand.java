package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.engine.PolicyVersions;

/** {@code sla batch}: a result for each ticket of a stream. */
final class BatchCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
                    this,
                    "batch",
                    "Reads tickets from standard input, one JSON object in each line, and writes a JSON result for each, in"
                            + " order. A bad line gives {\"line\": ..., \"id\": ..., \"error\": ...} in its place; blank lines"
                            + " give nothing.",
                    "A ticket: {\"id\": \"T-1\", \"plan\": \"gold\", \"severity\": \"1\", \"opened\": \"2026-03-27T15:30:00Z\","
                            + " \"attributes\": {\"environment\": \"production\"}}; \"tier\" is possible too.",
                    "A ticket with \"events\" is a history, and gives a report of where its promises stand.")
            .statuses(ImmutableMap.of(
                    ExitStatus.GOOD, "All lines are good.",
                    ExitStatus.REFUSED, "The policy or the call is bad; nothing is written on standard output.",
                    ExitStatus.SOME_BAD, "Some lines are bad."));

    private final Supplier<PolicyVersions> policies = usage.policies();

    private final Supplier<String> language = usage.language("the policy's texts");

    private final Supplier<Optional<String>> asOf = usage.optional(
            "--as-of", "INSTANT", "The instant to look from, for histories that do not name one; now if not given.");

    BatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        PolicyVersions versions = policies.get();
        Instant now = asOf.get()
                .map(text -> Arguments.instant("--as-of", text))
                .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        int cores = Runtime.getRuntime().availableProcessors();
        return new Batch(versions, language.get(), now, streams).run(cores) ? ExitStatus.GOOD : ExitStatus.SOME_BAD;
    }
}
