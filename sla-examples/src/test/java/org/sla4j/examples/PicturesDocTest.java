package org.sla4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyReader;
import org.sla4j.ticket.Ticket;

/** The pictures of the documents are what the commands beside them give, and the table of business days is true. */
final class PicturesDocTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path POLICY = ROOT.resolve("docs/pictures/business-day.json");

    @TempDir
    private Path folder;

    /** The commands that stand in the pages, with the file that each writes at the end. */
    static Stream<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String page : List.of("docs/pictures.md", "docs/business-days.md")) {
            for (MarkdownBlocks.Block block : MarkdownBlocks.of(Files.readString(ROOT.resolve(page)))) {
                if (block.language().equals("sh")) {
                    commands.add(block.text().strip());
                }
            }
        }
        return commands.stream();
    }

    @Test
    void everyPicture_hasACommand() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/pictures"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")))
                    .allMatch(name -> written().contains("docs/pictures/" + name));
        }
    }

    private static List<String> written() {
        try (Stream<String> commands = commands()) {
            return commands.map(command -> command.substring(command.lastIndexOf(' ') + 1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void picture_isWhatItsCommandGives(String command) throws Exception {
        int space = command.lastIndexOf(' ');
        Path given = folder.resolve("given.svg");
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sla4j.cli.Main"));
        call.addAll(List.of(command.substring("sla ".length(), space).split(" ")));
        call.add(given.toString());
        Process process = new ProcessBuilder(call)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(ROOT.resolve(command.substring(space + 1)))).isEqualTo(Files.readString(given));
    }

    /** By hand, from the contract: Friday is 17 April 2026. */
    @ParameterizedTest
    @CsvSource({
        "same-time, 2026-04-20T15:00, 2026-04-21T09:00",
        "close-of-day, 2026-04-20T17:00, 2026-04-21T17:00",
        "working-hours, 2026-04-20T15:00, 2026-04-20T17:00",
        "next-business-day, 2026-04-20T17:00, 2026-04-20T17:00",
        "same-business-day, 2026-04-17T17:00, 2026-04-20T17:00",
        "calendar-day, 2026-04-18T15:00, 2026-04-19T11:00",
        "day-and-night, 2026-04-18T15:00, 2026-04-19T11:00",
    })
    void businessDay_isDueByItsReading(String metric, LocalDateTime ofFriday, LocalDateTime ofSaturday)
            throws IOException {
        assertThat(due(metric, "2026-04-17T13:00:00Z")).isEqualTo(brussels(ofFriday));
        assertThat(due(metric, "2026-04-18T09:00:00Z")).isEqualTo(brussels(ofSaturday));
    }

    @Test
    void dayAndNight_isAnHourLaterThanACalendarDayWhenTheClocksGoForward() throws IOException {
        assertThat(due("calendar-day", "2026-03-28T14:00:00Z"))
                .isEqualTo(brussels(LocalDateTime.parse("2026-03-29T15:00")));
        assertThat(due("day-and-night", "2026-03-28T14:00:00Z"))
                .isEqualTo(brussels(LocalDateTime.parse("2026-03-29T16:00")));
    }

    @Test
    void businessDaysPage_showsThePolicyOfItsPictures() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/business-days.md"));
        assertThat(page).contains("```json\n" + Files.readString(POLICY) + "```");
    }

    private static Instant due(String metric, String opened) throws IOException {
        SlaEngine engine = SlaEngine.of(PolicyReader.standard().read(POLICY));
        return engine.assess(Ticket.opened(Instant.parse(opened)))
                .promise(metric)
                .orElseThrow()
                .due()
                .orElseThrow();
    }

    private static Instant brussels(LocalDateTime time) {
        return time.atZone(ZoneId.of("Europe/Brussels")).toInstant();
    }
}
