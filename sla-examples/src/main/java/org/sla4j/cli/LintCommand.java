package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sla4j.lint.Code;
import org.sla4j.lint.Level;

/** {@code sla lint}: what in policy files is probably not meant. */
final class LintCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
                    this,
                    "lint",
                    "Looks in policy files for what their authors hardly meant, and says why it matters and what to"
                            + " write. Files of one id are also looked at as versions of one policy.")
            .statuses(ImmutableMap.of(
                    ExitStatus.GOOD, "No findings, or only such that --fail-on lets pass.",
                    ExitStatus.REFUSED, "A file is not loaded, or the call is bad.",
                    ExitStatus.FINDINGS, "There are findings."));

    private final Supplier<List<String>> files = usage.parameters("FILE", "The policy files.");

    private final Format format = new Format(usage, "text", "json", "sarif");

    private final Supplier<Optional<String>> asOf =
            usage.optional("--as-of", "DATE", "The date to look from, such as 2026-03-27; today in UTC if not given.");

    private final Supplier<List<String>> ignored = usage.listed("--ignore", "CODE", "Codes to leave out.");

    private final Supplier<String> failOn = usage.option(
            "--fail-on",
            "LEVEL",
            "warning",
            "The least level with which the exit status is 5: error, warning or note; warning if not given.");

    LintCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        String form = format.checked();
        Level least = constant("level", failOn.get(), Level.values());
        ImmutableSet<Code> codes = ignored.get().stream()
                .map(code -> constant("code", code, Code.values()))
                .collect(ImmutableSet.toImmutableSet());
        LocalDate date =
                asOf.get().map(text -> Arguments.date("--as-of", text)).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        LintFindings findings = LintFindings.in(files.get(), date, codes);
        findings.unread().forEach(why -> streams.tell("sla: " + why));
        if (findings.files() == 0) {
            return ExitStatus.REFUSED;
        }
        switch (form) {
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
