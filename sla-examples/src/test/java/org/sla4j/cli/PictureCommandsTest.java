package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sla4j.picture.Ink;

/** {@code sla timeline} and {@code sla year}. */
final class PictureCommandsTest {
    private static final String[] WEEKEND = {
        "timeline",
        "--policy",
        Call.CLOUDTALK,
        "--plan",
        "professional",
        "--severity",
        "P1",
        "--opened",
        "2026-03-27T14:30:00Z"
    };

    @TempDir
    private Path folder;

    private static String[] weekend(String... more) {
        return java.util.stream.Stream.of(WEEKEND, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    @Test
    void timeline_withoutFile_isText() {
        assertThat(Call.answer(WEEKEND))
                .contains("due Mon 30 Mar 10:30 +02:00", "░░░███", "Sat 28 Mar    closed")
                .doesNotContain("\u001b");
    }

    @Test
    void timeline_onATerminal_isColoured() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream())
                .with(new Streams.Person(true, false, Ink.COLOUR));
        assertThat(Main.run(streams, WEEKEND)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001b[34m███\u001b[0m");
    }

    @Test
    void timeline_withFile_isSvg() throws IOException {
        Path file = folder.resolve("due.svg");
        assertThat(Call.of(weekend("--out", file.toString()))).isEqualTo(new Call(0, "", ""));
        assertThat(file).content().startsWith("<svg ").contains("<title id=\"title\">CloudTalk: ");
        assertThat(Call.of(weekend("--lang", "sv", "--out", file.toString())).status())
                .isZero();
        assertThat(file).content().contains("Garanterade svarstider");
        assertThat(Call.of(weekend("--overview", "--out", file.toString())).status())
                .isZero();
        assertThat(file).content().contains("Mon 30 Mar");
    }

    @Test
    void timeline_ofAHistory_isOfItsInstant() throws IOException {
        Path history = Files.writeString(folder.resolve("history.json"), """
                {"format": "sla-history/1", "plan": "professional", "severity": "P1", "opened": "2026-03-27T14:30:00Z"}
                """);
        assertThat(Call.answer(
                        "timeline",
                        "--policy",
                        Call.CLOUDTALK,
                        "--history",
                        history.toString(),
                        "--as-of",
                        "2026-03-27T15:30:00Z"))
                .contains("As of Fri 27 Mar 2026 16:30 +01:00", "running, due Mon 30 Mar 10:30 +02:00", "██▒·");
    }

    @Test
    void timeline_ofABadCall_saysWhatIsWrong() {
        assertThat(Call.of("timeline", "--policy", Call.CLOUDTALK))
                .isEqualTo(new Call(2, "", "sla: --history FILE or --opened INSTANT must be given\n"));
        assertThat(Call.of(weekend("--history", "x.json")))
                .isEqualTo(new Call(
                        2,
                        "",
                        "sla: --history says all of the ticket; --opened, --plan, --severity, --tier and --set may not be"
                                + " given beside it\n"));
        assertThat(Call.of(weekend("--as-of", "2026-03-27T15:30:00Z")).err())
                .isEqualTo("sla: --as-of needs --history; without one the ticket is drawn as it is at its opening\n");
        assertThat(Call.of(weekend("--out", "due.png")).err())
                .isEqualTo("sla: --out must name a file that ends with .svg but was \"due.png\"\n");
        assertThat(Call.of(weekend("--out", folder.resolve("no/where.svg").toString()))
                        .err())
                .endsWith("could not be written: its folder does not exist\n");
        assertThat(Call.of(weekend("--metric", "first-respons")).err()).contains("did you mean \"first-response\"?");
        assertThat(Call.of(weekend("--overview")).err())
                .isEqualTo("sla: --overview needs --out FILE; there is no such picture in text\n");
    }

    @Test
    void year_isTextOrSvg() {
        assertThat(Call.answer("year", "--policy", Call.CLOUDTALK, "--year", "2027"))
                .startsWith("CloudTalk 2027\noffice (Opening hours), ");
        Path file = folder.resolve("year.svg");
        assertThat(Call.of(
                        "year",
                        "--policy",
                        Call.CLOUDTALK,
                        "--year",
                        "2027",
                        "--columns",
                        "2",
                        "--out",
                        file.toString()))
                .isEqualTo(new Call(0, "", ""));
        assertThat(file).content().contains("viewBox=\"0 0 392 ");
    }

    @Test
    void year_isInTheZoneOfTheTicket() {
        assertThat(Call.answer(
                        "year",
                        "--policy",
                        Call.ACME,
                        "--calendar",
                        "theirs",
                        "--year",
                        "2026",
                        "--set",
                        "customer-zone=Europe/Paris"))
                .contains("theirs, mon-fri 09:00-17:00, Europe/Paris\n");
        assertThat(Call.answer("year", "--policy", Call.ACME, "--calendar", "theirs", "--year", "2026"))
                .contains("theirs, mon-fri 09:00-17:00, Asia/Tokyo\n");
    }

    @Test
    void year_ofABadCall_saysWhatIsWrong() throws IOException {
        assertThat(Call.of("year", "--policy", Call.CLOUDTALK, "--year", "0").err())
                .isEqualTo("sla: --year must be from 1 to 9999 but was 0\n");
        assertThat(Call.of("year", "--policy", Call.CLOUDTALK, "--year", "2027", "--columns", "7")
                        .err())
                .isEqualTo("sla: --columns must be from 1 to 6 but was 7\n");
        assertThat(Call.of("year", "--policy", Call.CLOUDTALK, "--year", "2027", "--calendar", "ofice")
                        .err())
                .isEqualTo("sla: unknown calendar \"ofice\"; did you mean \"office\"? Known: office\n");
        assertThat(Call.of("year", "--policy", "policies/cadents.json", "--year", "2027")
                        .err())
                .endsWith("defines no calendars, so there is no year to draw\n");
        Path several = Files.writeString(folder.resolve("several.json"), """
                {"format": "sla-policy/1", "id": "several", "version": "1",
                 "calendars": {"day": {"zone": "UTC", "hours": {"daily": "08:00-20:00"}},
                               "night": {"zone": "UTC", "hours": {"daily": "20:00-08:00"}}},
                 "targets": {"first-response": {"within": "2 business hours", "calendar": "day"}}}
                """);
        assertThat(Call.of("year", "--policy", several.toString(), "--year", "2027")
                        .err())
                .isEqualTo("sla: --calendar must be given, since the policy has several: day, night\n");
    }
}
