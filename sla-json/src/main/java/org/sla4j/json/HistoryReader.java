package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the histories of tickets: files of the format {@code sla-history/1}, and lines of a batch.
 *
 * <p>A history is an object that says when the ticket was opened, and {@code events}, a list in any order:
 *
 * <pre>{@code {"format": "sla-history/1", "id": "T-1", "plan": "gold", "severity": "2", "opened": "2026-03-27T15:30:00Z",
 *  "events": [
 *    {"at": "2026-03-27T16:00:00Z", "kind": "response"},
 *    {"at": "2026-03-27T16:10:00Z", "kind": "paused", "reason": "waiting-for-customer"}
 *  ]}}</pre>
 *
 * <p>The opening is stated either so or by an event of kind {@code opened} that has the same fields, and never by both.
 * Stated so, it is the customer's, with sequence number 0. An event has {@code at} and {@code kind}, the fields of its
 * kind, and where there is something to say {@code by}, {@code sequence}, {@code id} and {@code recorded}. What is done
 * {@code by} nobody is the customer's where it is {@code opened}, {@code customer-message}, {@code reopened} or {@code
 * cancelled}, and else the vendor's. An event without a {@code sequence} has 0, so that of one instant the kinds decide.
 *
 * <p>Nothing is held against a policy here: what it does not know becomes a warning in the report.
 *
 * <p>Safe to share between threads.
 */
public final class HistoryReader {
    private static final int MOST_NAMED = 5;

    private HistoryReader() {}

    /**
     * Reads the history of a ticket from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidDocumentException if anything is wrong in it; the exception has all problems
     */
    public static TicketHistory read(Path file) throws IOException {
        return read(file.toString(), JsonDocument.bytes(file));
    }

    /**
     * Reads the history of a ticket from the text of a file.
     *
     * @param fileName what messages call the file
     * @throws InvalidDocumentException if anything is wrong in it; the exception has all problems
     */
    public static TicketHistory read(String fileName, String text) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    private static TicketHistory read(String fileName, byte[] bytes) {
        return JsonDocument.parse(fileName, bytes).as(HistoryFields.ofFile()::read);
    }

    /**
     * Reads the history of a ticket from a line of a batch, with or without a line break at its end.
     *
     * <p>A line need not name the format. A bare ticket, as {@link TicketReader} reads it, is the history of a ticket
     * that has just been opened. As there, a field that neither has is a fault where it is near to one of theirs, and a
     * warning where it is not; in an event it is always a fault.
     */
    public static HistoryLine readLine(String line) {
        return readLine(line.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the history of a ticket from a line in UTF-8.
     *
     * @param bytes holds the line
     * @param offset where it begins
     * @param length how many bytes it has; more than 16 MiB are refused
     */
    public static HistoryLine readLine(byte[] bytes, int offset, int length) {
        return readLine(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    private static HistoryLine readLine(byte[] line) {
        JsonDocument document = JsonDocument.parse("", line);
        HistoryFields fields = HistoryFields.ofLine();
        Optional<TicketHistory> ticket = document.root().flatMap(fields::read);
        return ticket.isPresent() && document.problems().isEmpty()
                ? new HistoryLine.Read(ticket.get())
                : new HistoryLine.Refused(
                        fields.id(), reason(document.problems().sorted()));
    }

    private static String reason(ImmutableList<Problem> problems) {
        String named =
                problems.stream().limit(MOST_NAMED).map(HistoryReader::words).collect(Collectors.joining("; "));
        int others = problems.size() - MOST_NAMED;
        return others > 0 ? named + "; and " + others + " more" : named;
    }

    private static String words(Problem problem) {
        // The words were made for files of many lines; here the file is one line, whose number the caller knows.
        String message = problem.message().replace("the file", "the line").replace(" of line 1", "");
        String at = problem.pointer().isEmpty() ? "" : " (at " + Shown.printable(problem.pointer()) + ")";
        return "column " + problem.column() + ": " + message + at;
    }
}
