package org.sla4j.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.json.PolicyWriter;
import org.sla4j.zendesk.Choices;
import org.sla4j.zendesk.Imported;
import org.sla4j.zendesk.InvalidExportException;
import org.sla4j.zendesk.ZendeskImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sla import zendesk}: a policy made of the answers of Zendesk's API. */
@Command(
        name = "zendesk",
        description = "Turns SLA policies, schedules and holidays of Zendesk into a policy, and lists what could not be"
                + " carried over. The files are the answers of its API: /api/v2/slas/policies,"
                + " /api/v2/business_hours/schedules and /api/v2/business_hours/schedules/ID/holidays.")
final class ImportZendeskCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The answers, one to a file.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "The policy to write; it must not exist yet.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--schedule",
            paramLabel = "NAME",
            description = "The schedule on which business hours are counted, where there are several.")
    private Optional<String> schedule = Optional.empty();

    @Option(names = "--id", paramLabel = "ID", description = "The id of the policy; zendesk if nothing is said.")
    private String id = "zendesk";

    @Option(names = "--title", paramLabel = "TEXT", description = "What people call the policy.")
    private Optional<String> title = Optional.empty();

    ImportZendeskCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        NewFile file = NewFile.of(out, streams);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : files) {
            contents.put(shortest(name, contents), Source.bytes(name));
        }
        Choices choices = new Choices(PolicyId.checked("--id", id), title, schedule);
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

    /** The policy repeats the names of files; where they lie is of no interest there. */
    private static String shortest(String file, Map<String, byte[]> taken) {
        String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        return taken.containsKey(name) ? file : name;
    }
}
