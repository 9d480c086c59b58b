package org.sla4j.json;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sla4j.engine.Difference;
import org.sla4j.engine.Example;
import org.sla4j.engine.Explanation;
import org.sla4j.engine.InvalidTicketException;
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
     * @param why for each promise that differs, by the name that the example gives it, what led to where it stands
     * @param warnings what the report finds odd in the history
     */
    public record Different(
            int index,
            Example example,
            ImmutableList<Difference> differences,
            ImmutableMap<String, Explanation> why,
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
                different.add(new Different(
                        i,
                        example,
                        differences,
                        why(example, differences, engine),
                        example.report(engine).warnings()));
            }
        }
        if (!refused.isEmpty()) {
            throw new InvalidDocumentException(ImmutableList.copyOf(refused));
        }
        return new ExampleResults(document, different.build());
    }

    private static ImmutableMap<String, Explanation> why(
            Example example, ImmutableList<Difference> differences, SlaEngine engine) {
        Map<String, Explanation> why = new LinkedHashMap<>();
        for (Difference difference : differences) {
            example.explain(engine, difference.subject())
                    .ifPresent(explanation -> why.putIfAbsent(difference.subject(), explanation));
        }
        return ImmutableMap.copyOf(why);
    }

    /** How many examples hold. */
    public int held() {
        return document.examples().size() - different.size();
    }
}
