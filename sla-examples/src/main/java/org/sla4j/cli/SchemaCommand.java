package org.sla4j.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.sla4j.json.JsonSchemas;

/** {@code sla schema}: what an editor needs to complete and explain a file as one types. */
final class SchemaCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "schema",
            "Prints the JSON Schema of a format, by which an editor completes, explains and checks a file as"
                    + " one types.");

    private final Supplier<String> format =
            usage.parameter("FORMAT", "policy", "policy or history; policy if nothing is said.");

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        streams.print(
                switch (format.get()) {
                    case "policy" -> JsonSchemas.policy();
                    case "history" -> JsonSchemas.history();
                    default -> throw new Refusal("FORMAT must be policy or history but was \"" + format.get() + "\"");
                });
        return ExitStatus.GOOD;
    }
}
