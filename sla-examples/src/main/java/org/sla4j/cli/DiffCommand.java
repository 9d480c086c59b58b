package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.sla4j.compare.PolicyDiff;

/** {@code sla diff}: what changed for whom. */
final class DiffCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
                    this, "diff", "Says in words what changed for whom from one policy to another.")
            .statuses(ImmutableMap.of(
                    ExitStatus.GOOD, "The policies were compared.",
                    ExitStatus.REFUSED, "A policy or the call is bad; nothing is written on standard output.",
                    ExitStatus.DIFFERENT, "The policies differ, and --exit-code was given."));

    private final Supplier<String> oldFile = usage.parameter("OLD", "The older policy file.");

    private final Supplier<String> newFile = usage.parameter("NEW", "The newer policy file.");

    private final Supplier<String> language = usage.language("the policies' texts");

    private final Format format = new Format(usage, "text", "json");

    private final BooleanSupplier exitCode = usage.flag("--exit-code", "End with status 4 where the policies differ.");

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        String form = format.checked();
        PolicyDiff diff = PolicyDiff.of(PolicyFile.read(oldFile.get()), PolicyFile.read(newFile.get()), language.get());
        streams.print(form.equals("json") ? DiffJson.of(diff) : new DiffReport(diff).toString());
        return exitCode.getAsBoolean() && !diff.isEmpty() ? ExitStatus.DIFFERENT : ExitStatus.GOOD;
    }
}
