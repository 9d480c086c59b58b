package org.sla4j.json;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sla4j.engine.Answer;
import org.sla4j.engine.CreditDue;
import org.sla4j.engine.Difference;
import org.sla4j.engine.Example;
import org.sla4j.engine.Explanation;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Warning;

/**
 * What came of running the examples of a policy file.
 *
 * @param document the file
 * @param different the examples that do not hold, in the order of the file
 */
public record ExampleResults(PolicyDocument document, ImmutableList<Different> different) {

    /**
     * An example that does not hold.
     *
     * @param index its place in the list of examples, from 0
     * @param example the example
     * @param differences what the report does not say as expected; never empty
     * @param why for each promise that differs, by the name that the example gives it, what led to where it stands; where
     *     credits differ, by the key of the promise
     * @param credits what is given for the promises whose credits differ
     * @param warnings what the report finds odd in the history
     */
    public record Different(
            int index,
            Example example,
            ImmutableList<Difference> differences,
            ImmutableMap<String, Explanation> why,
            ImmutableList<CreditDue> credits,
            ImmutableList<Warning> warnings) {
        /** The place of the example in the file. */
        public String pointer() {
            return "/examples/" + index;
        }
    }

    /**
     * Runs all examples of a file.
     *
     * @throws InvalidDocumentException if an example lacks a zone that its ticket should name
     */
    public static ExampleResults of(PolicyDocument document) {
        SlaEngine engine = SlaEngine.of(document.policy());
        ImmutableList.Builder<Different> different = ImmutableList.builder();
        List<Problem> refused = new ArrayList<>();
        for (int i = 0; i < document.examples().size(); i++) {
            Example example = document.examples().get(i);
            ImmutableList<Difference> differences;
            try {
                differences = example.differences(engine);
            } catch (InvalidTicketException e) {
                refused.add(document.at("/examples/" + i, Strings.nullToEmpty(e.getMessage())));
                continue;
            }
            if (!differences.isEmpty()) {
                different.add(different(i, example, differences, engine));
            }
        }
        if (!refused.isEmpty()) {
            throw new InvalidDocumentException(ImmutableList.copyOf(refused));
        }
        return new ExampleResults(document, different.build());
    }

    private static Different different(
            int index, Example example, ImmutableList<Difference> differences, SlaEngine engine) {
        Report report = example.report(engine);
        ImmutableSet<String> credited = differences.stream()
                .filter(difference -> difference.subject().equals("credits"))
                .flatMap(ExampleResults::credited)
                .collect(ImmutableSet.toImmutableSet());
        Map<String, Explanation> why = new LinkedHashMap<>();
        Stream.concat(differences.stream().map(Difference::subject), credited.stream())
                .forEach(promise -> example.explain(engine, promise)
                        .ifPresent(explanation -> why.putIfAbsent(promise, explanation)));
        ImmutableList<CreditDue> credits = report.credits().stream()
                .filter(due -> credited.contains(due.promise()))
                .collect(ImmutableList.toImmutableList());
        return new Different(index, example, differences, ImmutableMap.copyOf(why), credits, report.warnings());
    }

    /** The promises whose credits differ: each answer is a key and what is given, {@code repair#1 20 EUR}. */
    private static Stream<String> credited(Difference difference) {
        return difference.expected() instanceof Answer.Words expected
                        && difference.found() instanceof Answer.Words found
                ? Sets.symmetricDifference(expected.words(), found.words()).stream()
                        .map(words -> words.substring(0, words.indexOf(' ')))
                        .distinct()
                : Stream.empty();
    }

    /** How many examples hold. */
    public int held() {
        return document.examples().size() - different.size();
    }
}
