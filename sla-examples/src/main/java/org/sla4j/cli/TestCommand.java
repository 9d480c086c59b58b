package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.sla4j.json.ExampleResults;
import org.sla4j.json.ExampleResultsWriter;
import org.sla4j.json.InvalidDocumentException;

/** {@code sla test}: whether the examples of policy files hold. */
final class TestCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
                    this,
                    "test",
                    "Runs the examples of policy files, and says what differs and why.",
                    "With --format json there is one line for each file.")
            .statuses(ImmutableMap.of(
                    ExitStatus.GOOD, "All examples hold.",
                    ExitStatus.REFUSED, "A file is bad, or the call is.",
                    ExitStatus.DIFFERENT, "Some examples do not hold, and all files are good."));

    private final Supplier<List<String>> files = usage.parameters("FILE", "The policy files.");

    private final Supplier<String> language = usage.language("texts");

    private final Format format = new Format(usage, "text", "json");

    TestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        String form = format.checked();
        boolean isRefused = false;
        boolean isDifferent = false;
        for (String file : files.get()) {
            try {
                ExampleResults results = ExampleResults.of(PolicyFile.document(file));
                isDifferent |= !results.different().isEmpty();
                streams.print(
                        form.equals("json")
                                ? ExampleResultsWriter.line(results, language.get()) + "\n"
                                : new TestReport(results, language.get()).toString());
            } catch (InvalidDocumentException e) {
                PolicyFile.tellProblems(e, streams);
                isRefused = true;
            } catch (Refusal e) {
                streams.tell("sla: " + Complaints.message(e));
                isRefused = true;
            }
        }
        if (isRefused) {
            return ExitStatus.REFUSED;
        }
        return isDifferent ? ExitStatus.DIFFERENT : ExitStatus.GOOD;
    }
}
