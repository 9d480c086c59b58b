package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is found odd while an answer is made, in the order in which it is found. */
final class Warnings {
    private final List<Warning> all = new ArrayList<>();

    /** Those that are told once. A long history may find one at each of its events, so the list is not searched. */
    private final Set<Warning> once = new HashSet<>();

    /** Tells of something each time that it is found. */
    void add(Warning warning) {
        all.add(warning);
    }

    /** Tells of something once, however often it is found. */
    void addOnce(Warning warning) {
        if (once.add(warning)) {
            all.add(warning);
        }
    }

    ImmutableList<Warning> all() {
        return ImmutableList.copyOf(all);
    }
}
