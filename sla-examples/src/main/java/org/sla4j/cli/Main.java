package org.sla4j.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sla4j.cli.Streams.OutputException;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.json.InvalidDocumentException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The entry to the command {@code sla}. */
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        // For what the parser of the command line formats; all else names its locale.
        Locale.setDefault(Locale.ENGLISH);
        System.exit(run(Streams.ofProcess(), args));
    }

    /** Runs one command and returns its exit status. */
    static int run(Streams streams, String... args) {
        return commands(streams)
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, unused) -> refuse(streams, Complaints.words(e)))
                .setExecutionExceptionHandler((e, command, parsed) -> explain(e, streams))
                .execute(args);
    }

    /** The commands in the order of their help. */
    private static CommandLine commands(Streams streams) {
        return new CommandLine(new Sla())
                .addSubcommand(new DeadlineCommand(streams))
                .addSubcommand(new BatchCommand(streams))
                .addSubcommand(new StatusCommand(streams))
                .addSubcommand(new WhyCommand(streams))
                .addSubcommand(new TimelineCommand(streams))
                .addSubcommand(new YearCommand(streams))
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new TestCommand(streams))
                .addSubcommand(new LintCommand(streams))
                .addSubcommand(new ShowCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new ReplayCommand(streams))
                .addSubcommand(new CalendarCommand(streams))
                .addSubcommand(new HolidaysCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new InitCommand(streams))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportZendeskCommand(streams))
                        .addSubcommand(new ImportICalendarCommand(streams)))
                .addSubcommand(new CommandLine.HelpCommand());
    }

    private static int explain(Exception exception, Streams streams) {
        if (exception instanceof Refusal || exception instanceof InvalidTicketException) {
            return refuse(streams, Complaints.message(exception));
        }
        if (exception instanceof InvalidDocumentException invalid) {
            PolicyFile.tellProblems(invalid, streams);
            return ExitStatus.REFUSED;
        }
        if (exception instanceof OutputException output) {
            return output.isReaderGone() ? ExitStatus.GOOD : fail(streams, "the answer could not be written", output);
        }
        return exception instanceof IOException io
                ? fail(streams, "the input could not be read", io)
                : fail(streams, "this is a fault of the program, please report it", exception);
    }

    private static int refuse(Streams streams, String message) {
        streams.tell("sla: " + message);
        return ExitStatus.REFUSED;
    }

    private static int fail(Streams streams, String message, Exception cause) {
        streams.tell("sla: " + message + ": " + Complaints.message(cause));
        return ExitStatus.FAILED;
    }
}
