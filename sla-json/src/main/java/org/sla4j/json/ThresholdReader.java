package org.sla4j.json;

import java.time.Duration;
import java.util.Optional;
import org.sla4j.policy.Threshold;

/** Reads thresholds, of policies and of reports. */
final class ThresholdReader {
    private static final int MOST_PERCENT = 99;

    private ThresholdReader() {}

    /** A share in percent is a number, and time left is text. */
    static Optional<Threshold> read(Value value) {
        return value.located() instanceof LocatedText
                ? value.parsed(Sought.NUMBER, "time left such as \"30 minutes left\"", Threshold::parse)
                : value.integer(1, MOST_PERCENT).map(Threshold::used);
    }

    /** One of the two fields that a report has for them. */
    static Optional<Threshold> passed(Fields fields) {
        Value left = fields.optional("left");
        return left.isPresent()
                ? left.textAs("a duration such as \"PT30M\"", text -> Threshold.left(Duration.parse(text)))
                : fields.required("percent").integer(1, MOST_PERCENT).map(Threshold::used);
    }
}
