package org.sla4j.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sla batch}: a result for each ticket of a stream. */
@Command(
        name = "batch",
        description = {
            "Reads tickets from standard input, one JSON object in each line, and writes a JSON result for each, in"
                    + " order. A bad line gives {\"line\": ..., \"id\": ..., \"error\": ...} in its place; blank lines"
                    + " give nothing.",
            "A ticket: {\"id\": \"T-1\", \"plan\": \"gold\", \"severity\": \"1\", \"opened\": \"2026-03-27T15:30:00Z\","
                    + " \"attributes\": {\"environment\": \"production\"}}; \"tier\" is possible too.",
            "A ticket with \"events\" is a history, and gives a report of where its promises stand.",
        },
        exitCodeList = {
            "0:All lines are good.",
            "1:Something could not be read or written, or the program itself has a fault.",
            "2:The policy or the call is bad; nothing is written on standard output.",
            "3:Some lines are bad.",
        })
final class BatchCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--policy", paramLabel = "FILE", required = true, description = "The policy file.")
    private String policyFile = "";

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policy's texts; en if not given.")
    private String language = "en";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "The instant to look from, for histories that do not name one; now if not given.")
    private Optional<String> asOf = Optional.empty();

    BatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Policy policy = PolicyFile.read(policyFile);
        Instant now = asOf.map(text -> Arguments.instant("--as-of", text))
                .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        int cores = Runtime.getRuntime().availableProcessors();
        return new Batch(policy, language, now, streams).run(cores) ? ExitStatus.GOOD : ExitStatus.SOME_BAD;
    }
}
