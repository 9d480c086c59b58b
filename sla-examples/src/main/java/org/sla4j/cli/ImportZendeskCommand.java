package org.sla4j.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.json.PolicyWriter;
import org.sla4j.zendesk.Choices;
import org.sla4j.zendesk.Imported;
import org.sla4j.zendesk.InvalidExportException;
import org.sla4j.zendesk.ZendeskImport;

/** {@code sla import zendesk}: a policy made of the answers of Zendesk's API. */
final class ImportZendeskCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "zendesk",
            "Turns SLA policies, schedules and holidays of Zendesk into a policy, and lists what could not be"
                    + " carried over. The files are the answers of its API: /api/v2/slas/policies,"
                    + " /api/v2/business_hours/schedules and /api/v2/business_hours/schedules/ID/holidays.");

    private final Supplier<List<String>> files = usage.parameters("FILE", "The answers, one to a file.");

    private final Supplier<Optional<String>> out =
            usage.optional("--out", "FILE", "The policy to write; it must not exist yet.");

    private final Supplier<Optional<String>> schedule = usage.optional(
            "--schedule", "NAME", "The schedule on which business hours are counted, where there are several.");

    private final Supplier<String> id =
            usage.option("--id", "ID", "zendesk", "The id of the policy; zendesk if nothing is said.");

    private final Supplier<Optional<String>> title = usage.optional("--title", "TEXT", "What people call the policy.");

    ImportZendeskCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        NewFile file = NewFile.of(out.get(), streams);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : files.get()) {
            contents.put(shortest(name, contents), Source.bytes(name));
        }
        Choices choices = new Choices(PolicyId.checked("--id", id.get()), title.get(), schedule.get());
        Imported imported;
        try {
            imported = ZendeskImport.read(contents, choices);
        } catch (InvalidExportException e) {
            throw new Refusal(Complaints.message(e));
        }
        file.write(PolicyWriter.write(imported.policy()));
        imported.omissions().forEach(omission -> streams.tell("not carried over: " + omission));
        file.tell("Read the notes in it, then run sla validate " + file.name() + ".");
        return ExitStatus.GOOD;
    }

    /** The policy repeats the names of files.get(); where they lie is of no interest there. */
    private static String shortest(String file, Map<String, byte[]> taken) {
        String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        return taken.containsKey(name) ? file : name;
    }
}
