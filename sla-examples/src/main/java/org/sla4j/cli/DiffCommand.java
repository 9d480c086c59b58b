package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.compare.PolicyDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sla diff}: what changed for whom. */
@Command(
        name = "diff",
        description = "Says in words what changed for whom from one policy to another.",
        exitCodeList = {
            "0:The policies were compared.",
            "1:Something could not be read or written, or the program itself has a fault.",
            "2:A policy or the call is bad; nothing is written on standard output.",
            "4:The policies differ, and --exit-code was given.",
        })
final class DiffCommand implements Callable<Integer> {
    private static final ImmutableList<String> FORMATS = ImmutableList.of("text", "json");

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older policy file.")
    private String oldFile = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer policy file.")
    private String newFile = "";

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policies' texts; en if not given.")
    private String language = "en";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text if not given.")
    private String format = "text";

    @Option(names = "--exit-code", description = "End with status 4 where the policies differ.")
    private boolean exitCode;

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Complaints.require("format", Optional.of(format), FORMATS);
        PolicyDiff diff = PolicyDiff.of(PolicyFile.read(oldFile), PolicyFile.read(newFile), language);
        streams.print(format.equals("json") ? DiffJson.of(diff) : new DiffReport(diff).toString());
        return exitCode && !diff.isEmpty() ? ExitStatus.DIFFERENT : ExitStatus.GOOD;
    }
}
