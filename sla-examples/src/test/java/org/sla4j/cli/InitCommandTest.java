package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.json.PolicyReader;
import org.sla4j.picture.Ink;
import org.sla4j.policy.Policy;

final class InitCommandTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("acme.json");
    }

    /** A call with all options, of which one is said in another way. */
    private String[] call(String option, String value) {
        List<String> args = new ArrayList<>(List.of("init", "--out=" + file()));
        String[][] usual = {
            {"--id", "acme"},
            {"--title", "Acme support"},
            {"--zone", "Europe/Berlin"},
            {"--hours", "mon-fri 09:00-17:00"},
            {"--country", "DE"},
            {"--plans", "silver,gold"},
            {"--severities", "1,2,3"}
        };
        for (String[] said : usual) {
            args.add(said[0] + "=" + (said[0].equals(option) ? value : said[1]));
        }
        return args.toArray(String[]::new);
    }

    @Test
    void init_writesAPolicyThatIsGood() throws IOException {
        String answer = Call.answer(call("", ""));
        Policy policy = PolicyReader.standard().read(file());

        assertThat(answer)
                .startsWith(file() + " is written.")
                .contains("opened          Fri 12 Jun 2026 16:30 +02:00, Europe/Berlin\n")
                // Half an hour on Friday, one and a half on Monday.
                .contains("first-response  Mon 15 Jun 2026 10:30 +02:00, Europe/Berlin  within 2 business hours\n")
                .contains("resolution      Mon 15 Jun 2026 17:00 +02:00, Europe/Berlin  within 1 business day\n")
                .contains("sla validate " + file());
        assertThat(policy.plans().keySet()).containsExactly("silver", "gold");
        assertThat(policy.defaultSeverity()).contains("3");
        assertThat(Call.of("test", file().toString()).status()).isZero();
        assertThat(Call.answer("validate", file().toString())).startsWith("acme 1: 2 plans, 3 severities");
    }

    @ParameterizedTest
    @CsvSource({
        "mon-fri 09:00-17:00, Fri 12 Jun 2026 16:30, Half an hour before the weekend",
        "sun-thu 09:00-17:00, Thu 18 Jun 2026 16:30, Half an hour before the weekend",
        "mon-sat 09:00-17:00, Sat 13 Jun 2026 16:30, Half an hour before the weekend",
        "daily 09:00-17:00, Sun 14 Jun 2026 16:30, Half an hour before a week ends",
        "daily 00:00-24:00, Sun 14 Jun 2026 23:30, Half an hour before a week ends",
    })
    void init_writesAnExampleOfTheLastOpenDay(String hours, String opened, String title) throws IOException {
        assertThat(Call.answer(call("--hours", hours))).contains("opened          " + opened);
        assertThat(file()).content().contains("\"" + title + "\"");
    }

    @Test
    void init_leavesAFileThatExists() throws IOException {
        Files.writeString(file(), "mine");
        Call call = Call.of(call("", ""));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("sla: " + file() + " exists and is left as it is; name another file with --out\n");
        assertThat(file()).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--country|none|\"The desk keeps no holidays.\"",
                "--country|de-by|{\"country\": \"DE\", \"region\": \"BY\"}",
                "--hours|mon-thu 09:00-12:00, 13:00-17:00; sat 10:00-14:00|\"sat\": \"10:00-14:00\"",
                "--country|none|\"holidays\": [],",
                "--hours|daily 00:00-24:00|\"hours\": {\"daily\": \"00:00-24:00\"}",
                "--hours|daily 00:00-24:00|\"resolution\": {\"1\": \"8 business hours\"",
                "--hours|mon-fri 22:00-06:00|\"22:00-06:00\"",
                "--severities|P1|\"defaultSeverity\": \"P1\"",
                "--plans|all|\"all\": {",
                "--title|Ä \"B\"|\"title\": \"Ä \\\"B\\\"\"",
            })
    void init_takesOtherAnswers(String option, String value, String part) throws IOException {
        Call call = Call.of(call(option, value));

        assertThat(call.err()).isEmpty();
        assertThat(file()).content().contains(part);
        assertThat(Call.of("validate", file().toString()).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--id|a b|--id must be made of letters, digits, \"-\", \"_\" and \".\" but was \"a b\"",
                "--title||--title must be a few words but was \"\"",
                "--zone|Europe/Brelin|--zone must be a zone such as Europe/Berlin but was \"Europe/Brelin\"; did you mean"
                        + " Europe/Berlin?",
                "--zone|Riyadh|--zone must be a zone such as Europe/Berlin but was \"Riyadh\"; did you mean Asia/Riyadh?",
                "--zone|IST|--zone must be a zone such as Europe/Berlin but was \"IST\"; did you mean Asia/Kolkata,"
                        + " Asia/Jerusalem or Europe/Dublin?",
                "--zone|MEZ|--zone must be a zone such as Europe/Berlin but was \"MEZ\"; did you mean Europe/Berlin?",
                "--hours|9-5|--hours must be written like \"mon-thu 09:00-17:00; fri 09:00-15:00\" but was \"9-5\":"
                        + " \"9-5\" has no days before its hours, or no hours",
                "--hours|;|--hours must be written like \"mon-thu 09:00-17:00; fri 09:00-15:00\" but was \";\": no day"
                        + " is open",
                "--country|XX|--country must be a country such as DE, a part of one such as DE-BY, or none: unknown"
                        + " country \"XX\"",
                "--country|DE-QQ|--country must be a country such as DE, a part of one such as DE-BY, or none: unknown"
                        + " region of DE \"QQ\"",
                "--plans|a, a|--plans must be different names, with commas between them, of letters, digits, \"-\","
                        + " \"_\" and \".\" but was \"a, a\"",
            })
    void init_refuses(String option, String value, String message) {
        Call call = Call.of(call(option, value == null ? "" : value));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("sla: " + message);
        assertThat(file()).doesNotExist();
    }

    @Test
    void init_namesWhatIsMissingWhereNobodyCanBeAsked() {
        Call call = Call.of("init", "--id=acme", "--zone=Europe/Berlin");

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo(
                        "sla: --title, --hours, --country, --plans, --severities must be given, since no person is at"
                                + " a terminal to be asked; see sla init --help\n");
    }

    private static Call asked(String answers, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)), out, err)
                .with(new Streams.Person(true, true, Ink.PLAIN));
        return new Call(
                Main.run(streams, args), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void init_asksForTheRest() throws IOException {
        Call call = asked(
                "Acme support\nBerlin\nEurope/Berlin\nmon-fri 09:00-17:00\nnone\nsilver, gold\n1, 2\n",
                "init",
                "--id=acme",
                "--out=" + file());

        assertThat(call.status()).isZero();
        assertThat(call.err())
                .isEqualTo("What people call it (for example Acme support): "
                        + "In which time zone the desk works (for example Europe/Berlin): "
                        + "The answer must be a zone such as Europe/Berlin but was \"Berlin\"; did you mean Europe/Berlin?\n"
                        + "In which time zone the desk works (for example Europe/Berlin): "
                        + "When the desk is open (for example mon-thu 09:00-17:00; fri 09:00-15:00): "
                        + "Whose public holidays close it, or none (for example DE, or DE-BY for a part of it): "
                        + "The plans, from the smallest to the largest (for example silver, gold): "
                        + "The severities, from the highest to the lowest (for example 1, 2, 3): ");
        assertThat(PolicyReader.standard().read(file()).plans().keySet()).containsExactly("silver", "gold");
    }

    @Test
    void init_writesNothingWhereAnswersEnd() {
        Call call = asked("Acme support\n", "init", "--id=acme", "--out=" + file());

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).endsWith("sla: the questions were not answered to the end; nothing is written\n");
        assertThat(file()).doesNotExist();
    }
}
