package org.sla4j.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sla4j.json.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sla schema}: what an editor needs to complete and explain a file as one types. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a format, by which an editor completes, explains and checks a file as"
                + " one types.")
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FORMAT",
            arity = "0..1",
            defaultValue = "policy",
            description = "policy or history; policy if nothing is said.")
    private String format = "";

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.print(
                switch (format) {
                    case "policy" -> JsonSchemas.policy();
                    case "history" -> JsonSchemas.history();
                    default -> throw new Refusal("FORMAT must be policy or history but was \"" + format + "\"");
                });
        return ExitStatus.GOOD;
    }
}
