package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.json.ExampleResults;
import org.sla4j.json.ExampleResultsWriter;
import org.sla4j.json.InvalidDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sla test}: whether the examples of policy files hold. */
@Command(
        name = "test",
        description = {
            "Runs the examples of policy files, and says what differs and why.",
            "With --format json there is one line for each file.",
        },
        exitCodeList = {
            "0:All examples hold.",
            "1:Something could not be read or written, or the program itself has a fault.",
            "2:A file is bad, or the call is.",
            "4:Some examples do not hold, and all files are good.",
        })
final class TestCommand implements Callable<Integer> {
    private static final ImmutableList<String> FORMATS = ImmutableList.of("text", "json");

    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The policy files.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of texts; en if not given.")
    private String language = "en";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text if not given.")
    private String format = "text";

    TestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Complaints.require("format", Optional.of(format), FORMATS);
        boolean isRefused = false;
        boolean isDifferent = false;
        for (String file : files) {
            try {
                ExampleResults results = ExampleResults.of(PolicyFile.document(file));
                isDifferent |= !results.different().isEmpty();
                streams.print(
                        format.equals("json")
                                ? ExampleResultsWriter.line(results, language) + "\n"
                                : new TestReport(results, language).toString());
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
