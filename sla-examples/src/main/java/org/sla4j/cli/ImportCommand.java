package org.sla4j.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sla import}: what others say, in the words of a policy. It has only its help. */
@Command(
        name = "import",
        description = "Turns what another system exports into the policy format.",
        synopsisSubcommandLabel = "SYSTEM",
        commandListHeading = "%nSystems:%n")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        throw new Refusal("a system must be given: "
                + String.join(", ", requireNonNull(command).subcommands().keySet()) + "; see sla import --help");
    }
}
