package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sla4j.lint.Code;
import org.sla4j.lint.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sla lint}: what in policy files is probably not meant. */
@Command(
        name = "lint",
        description = "Looks in policy files for what their authors hardly meant, and says why it matters and what to"
                + " write. Files of one id are also looked at as versions of one policy.",
        exitCodeList = {
            "0:No findings, or only such that --fail-on lets pass.",
            "1:Something could not be read or written, or the program itself has a fault.",
            "2:A file is not loaded, or the call is bad.",
            "5:There are findings.",
        })
final class LintCommand implements Callable<Integer> {
    private static final ImmutableList<String> FORMATS = ImmutableList.of("text", "json", "sarif");

    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The policy files.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif; text if not given.")
    private String format = "text";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date to look from, such as 2026-03-27; today in UTC if not given.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--ignore", paramLabel = "CODE", split = ",", description = "Codes to leave out.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "The least level with which the exit status is 5: error, warning or note; warning if not"
                    + " given.")
    private String failOn = "warning";

    LintCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Complaints.require("format", Optional.of(format), FORMATS);
        Level least = constant("level", failOn, Level.values());
        ImmutableSet<Code> codes = ignored.stream()
                .map(code -> constant("code", code, Code.values()))
                .collect(ImmutableSet.toImmutableSet());
        LocalDate date =
                asOf.map(text -> Arguments.date("--as-of", text)).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        LintFindings findings = LintFindings.in(files, date, codes);
        findings.unread().forEach(why -> streams.tell("sla: " + why));
        if (findings.files() == 0) {
            return ExitStatus.REFUSED;
        }
        switch (format) {
            case "json" -> LintJson.write(findings, streams.out());
            case "sarif" -> LintSarif.write(findings, streams.out());
            default -> streams.print(LintText.of(findings));
        }
        if (!findings.isAllLoaded()) {
            return ExitStatus.REFUSED;
        }
        return findings.all().stream().anyMatch(finding -> finding.level().compareTo(least) <= 0)
                ? ExitStatus.FINDINGS
                : ExitStatus.GOOD;
    }

    private static <E extends Enum<E>> E constant(String what, String word, E[] constants) {
        Complaints.require(
                what,
                Optional.of(word),
                Stream.of(constants).map(Enum::toString).toList());
        return Stream.of(constants)
                .filter(constant -> constant.toString().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
