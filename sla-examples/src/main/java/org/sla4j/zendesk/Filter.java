package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Which tickets an SLA policy holds for, in words. */
final class Filter {
    private Filter() {}

    /** The conditions; empty where it holds for every ticket. */
    static Optional<String> words(Node policy) {
        Optional<Node> filter = policy.member("filter");
        List<Node> all = filter.map(node -> node.elements("all")).orElse(ImmutableList.of());
        List<Node> any = filter.map(node -> node.elements("any")).orElse(ImmutableList.of());
        if (all.isEmpty() && any.isEmpty()) {
            return Optional.empty();
        }
        String must = String.join(" and ", all.stream().map(Filter::condition).toList());
        String may = String.join(" or ", any.stream().map(Filter::condition).toList());
        String both = all.isEmpty() || any.isEmpty() ? "" : ", and ";
        return Optional.of(must + both + may);
    }

    private static String condition(Node condition) {
        String operator = condition.text("operator").orElse("is").replace('_', ' ');
        String value = condition.member("value").map(Node::plain).orElse("");
        return condition.required("field").plain() + " " + operator + (value.isEmpty() ? "" : " \"" + value + "\"");
    }
}
