package org.sla4j.engine;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sla4j.engine.Explanation.Step;

/**
 * Steps of an explanation in one line each, by the wall clock of Brussels: {@code COUNTED at Fri 6 Mar 15:00 to Fri 6
 * Mar 17:00 of PT2H}, {@code TARGET 4 business hours [/targets/resolution/*]}.
 */
final class Told {
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private Told() {}

    static List<String> steps(Explanation explanation) {
        return explanation.steps().stream().map(Told::step).toList();
    }

    private static String step(Step step) {
        List<String> words = new ArrayList<>();
        words.add(step.code().name());
        if (!step.subject().isEmpty()) {
            words.add(step.subject());
        }
        step.at().ifPresent(at -> words.add("at " + SAID.format(at.atZone(Brussels.ZONE))));
        step.until().ifPresent(until -> words.add("to " + SAID.format(until.atZone(Brussels.ZONE))));
        step.amount().ifPresent(amount -> words.add("of " + amount));
        if (!step.pointer().isEmpty()) {
            words.add("[" + step.pointer() + "]");
        }
        return String.join(" ", words);
    }
}
