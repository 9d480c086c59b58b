package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param isAllLoaded whether none of them is invalid
 */
record LintFindings(ImmutableList<LintFinding> all, int files, boolean isAllLoaded) {
    private static final Comparator<LintFinding> BY_PLACE = Comparator.comparingInt(
                    (LintFinding finding) -> finding.at().line())
            .thenComparingInt(finding -> finding.at().column())
            .thenComparing(LintFinding::code);

    /**
     * Looks at files; those of one id are looked at beside each other too.
     *
     * @throws Refusal if one cannot be read
     */
    static LintFindings in(List<String> files, LocalDate asOf, Set<Code> ignored) {
        Linter linter = Linter.asOf(asOf);
        Map<String, List<LintFinding>> byFile = new LinkedHashMap<>();
        Map<String, PolicyDocument> documents = new LinkedHashMap<>();
        for (String file : files) {
            List<LintFinding> found = new ArrayList<>();
            byFile.put(file, found);
            try {
                PolicyDocument document = PolicyFile.document(file);
                documents.put(file, document);
                add(document, linter.check(document.policy()), found);
            } catch (InvalidDocumentException invalid) {
                invalid.problems().forEach(problem -> found.add(LintFinding.of(problem)));
            }
        }
        ImmutableListMultimap<String, String> byId =
                Multimaps.index(documents.keySet(), file -> documents.get(file).policy().id());
        byId.asMap().values().forEach(same -> versions(List.copyOf(same), documents, byFile, linter));
        return new LintFindings(
                byFile.values().stream()
                        .flatMap(found -> found.stream().sorted(BY_PLACE))
                        .filter(finding -> !ignored.contains(finding.code()))
                        .collect(ImmutableList.toImmutableList()),
                byFile.size(),
                documents.size() == byFile.size());
    }

    private static void versions(
            List<String> files,
            Map<String, PolicyDocument> documents,
            Map<String, List<LintFinding>> byFile,
            Linter linter) {
        ImmutableList<ImmutableList<Remark>> remarks = linter.checkVersions(
                files.stream().map(file -> documents.get(file).policy()).toList());
        for (int i = 0; i < files.size(); i++) {
            add(documents.get(files.get(i)), remarks.get(i), byFile.get(files.get(i)));
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
