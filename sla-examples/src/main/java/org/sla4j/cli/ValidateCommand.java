package org.sla4j.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sla4j.json.InvalidDocumentException;
import org.sla4j.json.PolicyDocument;
import org.sla4j.policy.Policy;
import org.sla4j.words.Wording;

/** {@code sla validate}: every problem of policy files, or what each one holds. */
final class ValidateCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
                    this,
                    "validate",
                    "Names every problem of policy files, with its place, or says in a line what each holds.")
            .statuses(ImmutableMap.of(
                    ExitStatus.GOOD, "All files are good.",
                    ExitStatus.REFUSED, "A file is bad, or the call is."));

    private final Supplier<List<String>> files = usage.parameters("FILE", "The policy files.");

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        int status = ExitStatus.GOOD;
        for (String file : files.get()) {
            try {
                streams.print(summary(PolicyFile.document(file)) + "\n");
            } catch (InvalidDocumentException e) {
                PolicyFile.tellProblems(e, streams);
                status = ExitStatus.REFUSED;
            } catch (Refusal e) {
                streams.tell("sla: " + Complaints.message(e));
                status = ExitStatus.REFUSED;
            }
        }
        return status;
    }

    private static String summary(PolicyDocument document) {
        Policy policy = document.policy();
        List<String> counts = new ArrayList<>();
        add(policy.plans().size(), "plan", counts);
        add(policy.severities().size(), "severity", counts);
        add(policy.tiers().size(), "tier", counts);
        add(policy.metrics().size(), "metric", counts);
        add(policy.calendars().size(), "calendar", counts);
        add(policy.rules().size(), "rule", counts);
        add(document.examples().size(), "example", counts);
        return policy.id() + " " + policy.version() + ": " + Joiner.on(", ").join(counts);
    }

    private static void add(int count, String what, List<String> counts) {
        if (count > 0) {
            counts.add(Wording.count(count, what));
        }
    }
}
