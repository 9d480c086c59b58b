package org.sla4j.cli;

/** {@code sla import}: what others say, in the words of a policy. It has only its help. */
final class ImportCommand implements Subcommand {
    private final Usage usage = Usage.of(this, "import", "Turns what another system exports into the policy format.")
            .subcommands("SYSTEM", "Systems");

    ImportCommand(Streams streams) {
        usage.add(new ImportZendeskCommand(streams)).add(new ImportICalendarCommand(streams));
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        throw new Refusal("a system must be given: " + usage.subcommandNames() + "; see sla import --help");
    }
}
