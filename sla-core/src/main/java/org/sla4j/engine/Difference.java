package org.sla4j.engine;

import java.util.Optional;

/**
 * What an example expects and a report does not say.
 *
 * @param subject the metric or promise key that the example names, or {@code severity}, {@code owner}, {@code rights},
 *     {@code credits}
 * @param aspect what of a promise; empty where it is about the promise as a whole, or about no promise
 * @param expected what the example expects
 * @param found what the report says
 */
public record Difference(String subject, Optional<Aspect> aspect, Answer expected, Answer found) {
    /** The subject with its aspect: {@code first-response due}. */
    public String what() {
        return subject + aspect.map(one -> " " + one.word()).orElse("");
    }
}
