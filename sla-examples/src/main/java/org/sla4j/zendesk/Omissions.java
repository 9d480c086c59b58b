package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** What could not be carried over, with its place. */
final class Omissions {
    private final List<String> all = new ArrayList<>();

    void add(Node node, String what) {
        all.add(node.place() + ": " + what);
    }

    ImmutableList<String> all() {
        return ImmutableList.copyOf(all);
    }
}
