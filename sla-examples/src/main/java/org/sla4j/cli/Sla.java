package org.sla4j.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a sub-command: it has only its help. What is said here holds for all of them. */
@Command(
        name = "sla",
        description = "Says what a support policy promises: what is due, when, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Sla.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All is good.",
            "1:Something could not be read or written, or the program itself has a fault.",
            "2:The policy or the call is bad; nothing is written on standard output.",
        })
final class Sla implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        throw new Refusal("a command must be given: "
                + String.join(", ", requireNonNull(command).subcommands().keySet()) + "; see sla --help");
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Sla.class.getPackage().getImplementationVersion();
            return new String[] {"sla " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
