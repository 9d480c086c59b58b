package org.sla4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;

/** The policy of the benchmarks. */
final class Desk {
    private static final String FILE = "desk.json";

    private Desk() {}

    static Policy policy() {
        return PolicyReader.standard().read(FILE, text());
    }

    static String text() {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy with so many holidays more that its file has a size, in bytes. */
    static byte[] ofSize(int size) {
        StringBuilder text = new StringBuilder(text());
        int place = text.indexOf("{\"yearly\"");
        StringBuilder holidays = new StringBuilder();
        for (int i = 0; text.length() + holidays.length() < size; i++) {
            holidays.append("{\"date\": \"")
                    .append(LocalDate.of(2026, 1, 1).plusDays(i))
                    .append("\", \"name\": \"A day on which the whole desk is out of the house\"},\n        ");
        }
        return text.insert(place, holidays).toString().getBytes(StandardCharsets.UTF_8);
    }
}
