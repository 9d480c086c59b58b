package org.sla4j.engine;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a report answers, or should answer, to one question. The text of an answer is as files write it. */
public sealed interface Answer {
    /** An instant. */
    record At(Instant instant) implements Answer {
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** An amount of time. */
    record Lasting(Duration duration) implements Answer {
        @Override
        public String toString() {
            return duration.toString();
        }
    }

    /** A word: a state, an id. */
    record Word(String word) implements Answer {
        @Override
        public String toString() {
            return word;
        }
    }

    /** Words in no order. */
    record Words(ImmutableSet<String> words) implements Answer {
        @Override
        public String toString() {
            return words.isEmpty() ? "none" : String.join(", ", words);
        }
    }

    /** There is nothing of the kind. */
    record Nothing() implements Answer {
        @Override
        public String toString() {
            return "nothing";
        }
    }

    /** The word for a constant: {@code outside-hours}. */
    static Answer of(Enum<?> constant) {
        return new Word(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name()));
    }

    /** An instant, if there is one. */
    static Answer of(Optional<Instant> instant) {
        return instant.<Answer>map(At::new).orElseGet(Nothing::new);
    }
}
