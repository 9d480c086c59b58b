package org.sla4j.lint;

import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sla4j.engine.Difference;
import org.sla4j.engine.Example;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.engine.SlaEngine;

/** Examples that expect something else than what the engine says. */
final class Examples {
    private Examples() {}

    static ImmutableList<Remark> look(SlaEngine engine, List<Example> examples) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (int i = 0; i < examples.size(); i++) {
            outside(at("/examples", i), examples.get(i), engine, remarks);
            try {
                for (Difference difference : examples.get(i).differences(engine)) {
                    remarks.add(remark(at("/examples", i, "expect", difference.subject()), difference));
                }
            } catch (InvalidTicketException refused) {
                remarks.add(new Remark(
                        Code.EXAMPLE_FAILS,
                        at("/examples", i),
                        "the engine refuses the ticket of the example: " + refused.getMessage(),
                        "write what is missing under \"attributes\" of the example"));
            }
        }
        return remarks.build();
    }

    private static void outside(
            String pointer, Example example, SlaEngine engine, ImmutableList.Builder<Remark> remarks) {
        example.report(engine).warnings().stream()
                .filter(warning -> warning.code().equals("not-valid"))
                .forEach(warning -> remarks.add(new Remark(
                        Code.EXAMPLE_OUTSIDE_VALIDITY,
                        pointer,
                        warning.message(),
                        "write an opening within these dates, or other dates under \"valid\"")));
    }

    private static Remark remark(String pointer, Difference difference) {
        return new Remark(
                Code.EXAMPLE_FAILS,
                pointer,
                difference.what() + " is expected to be " + difference.expected() + " but is " + difference.found(),
                "work it out by hand once more, and mend the example or the policy; sla test shows the steps");
    }
}
