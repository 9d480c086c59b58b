package org.sla4j.lint;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sla4j.engine.Difference;
import org.sla4j.engine.Example;
import org.sla4j.engine.SlaEngine;

/** Examples that expect something else than what the engine says. */
final class Examples {
    private Examples() {}

    static ImmutableList<Remark> look(SlaEngine engine, List<Example> examples) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        for (int i = 0; i < examples.size(); i++) {
            for (Difference difference : examples.get(i).differences(engine)) {
                remarks.add(remark("/examples/" + i + "/expect/" + escaped(difference.subject()), difference));
            }
        }
        return remarks.build();
    }

    private static Remark remark(String pointer, Difference difference) {
        String aspect = difference
                .aspect()
                .map(what -> " " + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, what.name()))
                .orElse("");
        return new Remark(
                Code.EXAMPLE_FAILS,
                pointer,
                difference.subject() + aspect + " is expected to be " + difference.expected() + " but is "
                        + difference.found(),
                "work it out by hand once more, and mend the example or the policy; sla test shows the steps");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
