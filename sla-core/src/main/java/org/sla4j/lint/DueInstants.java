package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When the tickets are due by which a policy is tried, one after the other; empty where none can be told at the opening.
 * Cells that promise the same share one, so that each two are compared once.
 */
final class DueInstants {
    private final ImmutableList<Optional<Instant>> due;
    private final Map<DueInstants, Boolean> compared = new HashMap<>();

    DueInstants(ImmutableList<Optional<Instant>> due) {
        this.due = due;
    }

    /** Never due earlier than the other, and at times later. */
    boolean isSlowerThan(DueInstants other) {
        return this != other && compared.computeIfAbsent(other, this::compare);
    }

    private boolean compare(DueInstants other) {
        boolean isLater = false;
        for (int i = 0; i < due.size(); i++) {
            if (due.get(i).isEmpty() || other.due.get(i).isEmpty()) {
                return false;
            }
            int order = due.get(i).get().compareTo(other.due.get(i).get());
            if (order < 0) {
                return false;
            }
            isLater |= order > 0;
        }
        return isLater;
    }
}
