package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sla4j.json.InvalidDocumentException;
import org.sla4j.json.PolicyDocument;
import org.sla4j.lint.Code;
import org.sla4j.lint.Linter;
import org.sla4j.lint.Remark;

/**
 * What is found in files.
 *
 * @param all the findings, by file and place
 * @param files how many files were looked at
 * @param isAllLoaded whether none of them is invalid, and all could be read
 * @param unread why others could not be read
 */
record LintFindings(ImmutableList<LintFinding> all, int files, boolean isAllLoaded, ImmutableList<String> unread) {
    private static final Comparator<LintFinding> BY_PLACE = Comparator.comparingInt(
                    (LintFinding finding) -> finding.at().line())
            .thenComparingInt(finding -> finding.at().column())
            .thenComparing(LintFinding::code);

    /** A file that was read, and what is found in it so far. */
    private record Looked(Optional<PolicyDocument> document, List<LintFinding> found) {
        static Looked at(String file, Linter linter) {
            List<LintFinding> found = new ArrayList<>();
            try {
                PolicyDocument document = PolicyFile.document(file);
                add(document, linter.check(document.policy()), found);
                add(document, linter.checkExamples(document.policy(), document.examples()), found);
                return new Looked(Optional.of(document), found);
            } catch (InvalidDocumentException invalid) {
                invalid.problems().forEach(problem -> found.add(LintFinding.of(problem)));
                return new Looked(Optional.empty(), found);
            }
        }

        PolicyDocument loaded() {
            return document.orElseThrow();
        }
    }

    /** Looks at files; those of one id are looked at beside each other too. */
    static LintFindings in(List<String> files, LocalDate asOf, Set<Code> ignored) {
        Linter linter = Linter.asOf(asOf);
        List<Looked> all = new ArrayList<>();
        ImmutableList.Builder<String> unread = ImmutableList.builder();
        for (String file : ImmutableSet.copyOf(files)) {
            try {
                all.add(Looked.at(file, linter));
            } catch (Refusal refused) {
                unread.add(Complaints.message(refused));
            }
        }
        return of(all, linter, ignored, unread.build());
    }

    private static LintFindings of(List<Looked> all, Linter linter, Set<Code> ignored, ImmutableList<String> unread) {
        List<Looked> loaded =
                all.stream().filter(looked -> looked.document.isPresent()).toList();
        Multimaps.index(loaded, looked -> looked.loaded().policy().id())
                .asMap()
                .values()
                .forEach(same -> versions(List.copyOf(same), linter));
        return new LintFindings(
                all.stream()
                        .flatMap(looked -> looked.found.stream().sorted(BY_PLACE))
                        .filter(finding -> !ignored.contains(finding.code()))
                        .collect(ImmutableList.toImmutableList()),
                all.size(),
                loaded.size() == all.size() && unread.isEmpty(),
                unread);
    }

    private static void versions(List<Looked> same, Linter linter) {
        ImmutableList<ImmutableList<Remark>> remarks = linter.checkVersions(
                same.stream().map(looked -> looked.loaded().policy()).toList());
        for (int i = 0; i < same.size(); i++) {
            add(same.get(i).loaded(), remarks.get(i), same.get(i).found);
        }
    }

    private static void add(PolicyDocument document, List<Remark> remarks, List<LintFinding> found) {
        for (Remark remark : remarks) {
            LintFinding finding = LintFinding.of(document, remark);
            // The model has hours by day; the days of "mon-fri" stand at one place and are one mistake.
            if (found.stream().noneMatch(finding::isAsGoodAs)) {
                found.add(finding);
            }
        }
    }
}
