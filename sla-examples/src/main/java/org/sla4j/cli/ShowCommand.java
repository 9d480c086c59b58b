package org.sla4j.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.sla4j.policy.Policy;
import org.sla4j.show.Scheme;

/** {@code sla show}: a policy as the vendor's own page. */
final class ShowCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "show",
            "Prints a policy as the vendor would: its table of targets, hours, severities, special cases, and"
                    + " who may do what.");

    private final Supplier<String> policyFile = usage.parameter("FILE", "The policy file.");

    private final Supplier<String> language = usage.language("the policy's texts");

    private final Format format = new Format(usage, "text", "markdown");

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        String form = format.checked();
        Policy policy = PolicyFile.read(policyFile.get());
        Scheme scheme = Scheme.of(policy, language.get());
        streams.print(form.equals("markdown") ? scheme.markdown() : scheme.text());
        return ExitStatus.GOOD;
    }
}
