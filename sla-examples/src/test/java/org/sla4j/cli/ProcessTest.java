package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The command as a process of its own, as a shell starts it. */
final class ProcessTest {
    private static final String TICKET = "{\"id\":\"Ä\",\"plan\":\"gold\",\"opened\":\"2026-05-04T08:00:00Z\"}\n";

    @Test
    void process_speaksUtf8InEveryLocale() throws IOException, InterruptedException {
        Process process = start("batch", "--policy=" + Call.ACME);
        try (OutputStream in = process.getOutputStream()) {
            in.write(TICKET.getBytes(StandardCharsets.UTF_8));
        }

        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("{\"id\":\"Ä\",");
        }
        assertThat(status(process)).isZero();
    }

    @Test
    void process_answersBeforeTheInputEnds() throws IOException, InterruptedException {
        Process process = start("batch", "--policy=" + Call.ACME);
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            in.write(TICKET.getBytes(StandardCharsets.UTF_8));
            in.flush();

            assertThat(out.readLine()).startsWith("{\"id\":\"Ä\",");
        }
        assertThat(status(process)).isZero();
    }

    @Test
    void process_endsQuietlyWhenItsReaderIsGone() throws IOException, InterruptedException {
        Process process = start("calendar", "--policy=" + Call.ACME, "--from=1930-01-01", "--to=2029-01-01");
        process.getInputStream().close();

        assertThat(process.errorReader(StandardCharsets.UTF_8).lines()).isEmpty();
        assertThat(status(process)).isZero();
    }

    @Test
    void process_tellsWhatIsWrong() throws IOException, InterruptedException {
        Process process = start("validate", "nowhere.json");

        assertThat(process.errorReader(StandardCharsets.UTF_8).lines())
                .containsExactly("sla: nowhere.json does not exist");
        assertThat(status(process)).isEqualTo(2);
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private static int status(Process process) throws InterruptedException {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
