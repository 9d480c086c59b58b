package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    private static final String COMMANDS =
            "deadline, batch, status, why, timeline, year, validate, test, lint, show, diff, replay, calendar, holidays,"
                    + " schema, init, import, help";

    @Test
    void help_listsCommandsAndStatuses() {
        assertThat(Call.answer("--help"))
                .startsWith("Usage: sla [-hV] COMMAND\n")
                .contains("  deadline  Says what a policy promises to a ticket: what is due, when, and why.\n")
                .endsWith("""

                        Exit status:
                          0   All is good.
                          1   Something could not be read or written, or the program itself has a fault.
                          2   The policy or the call is bad; nothing is written on standard output.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadline",
                "batch",
                "validate",
                "test",
                "lint",
                "show",
                "diff",
                "replay",
                "calendar",
                "holidays",
                "schema",
                "init"
            })
    void help_isThereForEachCommand(String command) {
        String help = Call.answer(command, "--help");

        assertThat(help).startsWith("Usage: sla " + command + " [-hV] ").contains("\nExit status:\n");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(Call.answer("help", command)).isEqualTo(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadline",
                "batch",
                "validate",
                "test",
                "lint",
                "show",
                "diff",
                "replay",
                "calendar",
                "holidays",
                "schema",
                "init"
            })
    void version_isThereForEachCommand(String command) {
        assertThat(Call.answer(command, "--version"))
                .isEqualTo(Call.answer("-V"))
                .startsWith("sla ");
    }

    @Test
    void call_withoutCommand() {
        refuses("sla: a command must be given: " + COMMANDS + "; see sla --help\n");
    }

    @Test
    void call_withUnknownCommand() {
        refuses(
                "sla: unknown command \"deadlin\"; did you mean \"deadline\"? Known: " + COMMANDS
                        + "; see sla --help\n",
                "deadlin");
    }

    @Test
    void call_withUnknownOption() {
        refuses(
                "sla: unknown option \"--polcy\"; did you mean \"--policy\"? Known: --policy, --lang, --as-of, -h, --help,"
                        + " -V, --version; see sla batch --help\n",
                "batch",
                "--polcy=x");
    }

    @Test
    void call_withoutWhatMustBeGiven() {
        refuses("sla: --opened INSTANT and --policy FILE must be given; see sla deadline --help\n", "deadline");
        refuses("sla: --policy FILE must be given; see sla batch --help\n", "batch", "--policy");
        refuses("sla: FILE must be given; see sla validate --help\n", "validate");
    }

    @Test
    void call_withTooMuch() {
        refuses("sla: \"x\" is one word too many; see sla batch --help\n", "batch", "--policy=p", "--lang=de", "x");
        refuses(
                "sla: --lang TAG must be given once only; see sla batch --help\n",
                "batch",
                "--policy=a",
                "--lang=de",
                "--lang=fr");
    }

    @Test
    void call_withAPolicyThatIsNoOption() {
        refuses(
                "sla: \"acme.json\" is one word too many; for the policy write --policy acme.json; see sla deadline"
                        + " --help\n",
                "deadline",
                "acme.json",
                "--opened=2026-03-02T09:00:00Z");
    }

    @Test
    void call_inTheWordsOfOthers() {
        refuses(
                "sla: unknown command \"report\"; did you mean \"status\"? Known: " + COMMANDS + "; see sla --help\n",
                "report");
        assertThat(Call.of("deadline", "--policy=p", "--opened=x", "--attribute", "x=y")
                        .err())
                .startsWith("sla: unknown option \"--attribute\"; did you mean \"--set\"? Known: ");
        assertThat(Call.of("validate", "--attribute", "x=y").err())
                .startsWith("sla: unknown option \"--attribute\"; known: ");
    }

    private static void refuses(String message, String... args) {
        assertThat(Call.of(args)).isEqualTo(new Call(2, "", message));
    }

    @Test
    void output_endsQuietlyWhenItsReaderIsGone() {
        assertThat(writingTo(failing("Broken pipe"))).isEqualTo("0 ");
    }

    @Test
    void output_thatFailsIsTold() {
        assertThat(writingTo(failing("No space left on device")))
                .isEqualTo("1 sla: the answer could not be written: No space left on device\n");
    }

    @Test
    void readme_namesEveryCommand() throws IOException {
        assertThat(Splitter.on(", ").splitToStream(COMMANDS).filter(name -> !name.equals("help")))
                .allSatisfy(name ->
                        assertThat(Files.readString(Path.of("..", "README.md"))).contains("`sla " + name + "`"));
    }

    private static String writingTo(OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(Streams.of(InputStream.nullInputStream(), out, err), "validate", Call.ACME);
        return status + " " + err.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
