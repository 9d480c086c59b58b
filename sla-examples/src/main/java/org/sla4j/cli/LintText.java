package org.sla4j.cli;

import java.util.ArrayList;
import java.util.List;
import org.sla4j.json.Problem;
import org.sla4j.lint.Level;
import org.sla4j.words.Page;
import org.sla4j.words.Wording;

/** Findings for a person to read. */
final class LintText {
    private LintText() {}

    static String of(LintFindings findings) {
        StringBuilder text = new StringBuilder();
        for (LintFinding finding : findings.all()) {
            text.append(of(finding)).append('\n');
        }
        return text.append(count(findings)).append('\n').toString();
    }

    private static String of(LintFinding finding) {
        Problem at = finding.at();
        String words = finding.level() + " [" + finding.code() + "] " + at.message();
        String place = new Problem(at.file(), at.line(), at.column(), "", words, at.sourceLine()).render();
        Page page = new Page().line("  why:      ", finding.code().why());
        if (!finding.instead().isEmpty()) {
            page.line("  instead:  ", finding.instead());
        }
        return place + "\n" + page;
    }

    /** {@code 1 error and 2 warnings in 3 files}. */
    private static String count(LintFindings findings) {
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = findings.all().stream()
                    .filter(finding -> finding.level() == level)
                    .count();
            if (count > 0) {
                counts.add(Wording.count(count, level.toString()));
            }
        }
        String all = counts.isEmpty() ? "no findings" : Wording.list(counts, "and");
        return all + " in " + Wording.count(findings.files(), "file");
    }
}
