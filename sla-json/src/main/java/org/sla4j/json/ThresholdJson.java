package org.sla4j.json;

import org.sla4j.policy.Threshold;

/** Thresholds, as policy files and reports say them. */
final class ThresholdJson {
    private ThresholdJson() {}

    /** As a policy file has it. */
    static Json of(Threshold threshold) {
        return threshold instanceof Threshold.Used used ? Json.of(used.percent()) : Json.of(threshold.toString());
    }

    /** Puts what a report says of it. */
    static Json.ObjectBuilder put(Threshold threshold, Json.ObjectBuilder json) {
        return threshold instanceof Threshold.Used used
                ? json.put("percent", used.percent())
                : json.put("left", threshold.key());
    }
}
