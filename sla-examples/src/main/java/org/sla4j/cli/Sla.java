package org.sla4j.cli;

import picocli.CommandLine.IVersionProvider;

/** The command without a sub-command: it has only its help. */
final class Sla implements Subcommand {
    private final Usage usage = Usage.of(
                    this, "sla", "Says what a support policy promises: what is due, when, and why.")
            .subcommands("COMMAND", "Commands");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        throw new Refusal("a command must be given: " + usage.subcommandNames() + "; see sla --help");
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
