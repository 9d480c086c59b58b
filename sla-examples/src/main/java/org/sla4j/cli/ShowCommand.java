package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.policy.Policy;
import org.sla4j.show.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sla show}: a policy as the vendor's own page. */
@Command(
        name = "show",
        description = "Prints a policy as the vendor would: its table of targets, hours, severities, special cases, and"
                + " who may do what.")
final class ShowCommand implements Callable<Integer> {
    private static final ImmutableList<String> FORMATS = ImmutableList.of("text", "markdown");

    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "The policy file.")
    private String policyFile = "";

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policy's texts; en if not given.")
    private String language = "en";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or markdown; text if not given.")
    private String format = "text";

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Complaints.require("format", Optional.of(format), FORMATS);
        Policy policy = PolicyFile.read(policyFile);
        Scheme scheme = Scheme.of(policy, language);
        streams.print(format.equals("markdown") ? scheme.markdown() : scheme.text());
        return ExitStatus.GOOD;
    }
}
