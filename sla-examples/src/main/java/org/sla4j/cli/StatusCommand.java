package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.engine.Report;
import org.sla4j.json.ReportDocument;
import org.sla4j.json.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sla status}: where every promise of a ticket stands. */
@Command(
        name = "status",
        description = "Says where every promise of a ticket stands, from its history, and when to look again.")
final class StatusCommand implements Callable<Integer> {
    private static final ImmutableList<String> FORMATS = ImmutableList.of("text", "json");

    private final Streams streams;

    @Mixin
    private HistoryOptions options = new HistoryOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text if not given.")
    private String format = "text";

    StatusCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Complaints.require("format", Optional.of(format), FORMATS);
        HistoryOptions.Case given = options.read(streams);
        Report report = given.engine().report(given.ticket().history(), given.asOf());
        given.engine().requireZones(report);
        streams.print(
                format.equals("json")
                        ? ReportWriter.pretty(
                                ReportDocument.of(report, options.language()).about(given.ticket()))
                        : new StatusReport(given.ticket(), report, options.language()).toString());
        return ExitStatus.GOOD;
    }
}
