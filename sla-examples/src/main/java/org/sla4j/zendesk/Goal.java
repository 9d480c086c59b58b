package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;

/**
 * One target of an SLA policy.
 *
 * @param node where it stands
 * @param measure what is measured
 * @param priority for which priority
 * @param time within which time
 * @param inBusinessHours whether only the time of the schedule counts
 */
record Goal(Node node, Measure measure, String priority, Duration time, boolean inBusinessHours) {
    /** From the highest to the lowest. */
    static final ImmutableList<String> PRIORITIES = ImmutableList.of("urgent", "high", "normal", "low");

    private static final int LONGEST_SECONDS = 1_000_000_000;

    /** Reads a target; empty where Zendesk knows something that is not known here, which is then noted. */
    static Optional<Goal> of(Node node, Omissions omissions) {
        Node metric = node.required("metric");
        Optional<Measure> measure = Measure.of(metric.text());
        Node priority = node.required("priority");
        if (measure.isEmpty()) {
            omissions.add(node, "the metric " + metric.shown() + " is not known");
            return Optional.empty();
        }
        if (!PRIORITIES.contains(priority.text())) {
            omissions.add(node, "the priority " + priority.shown() + " is not known");
            return Optional.empty();
        }
        boolean inBusinessHours =
                node.member("business_hours").map(Node::isTrue).orElse(false);
        return Optional.of(new Goal(node, measure.get(), priority.text(), time(node), inBusinessHours));
    }

    /** Seconds where they are given, since minutes are rounded then. */
    private static Duration time(Node node) {
        return node.member("target_in_seconds")
                .map(seconds -> Duration.ofSeconds(seconds.whole(1, LONGEST_SECONDS)))
                .orElseGet(() -> Duration.ofMinutes(node.required("target").whole(1, LONGEST_SECONDS / 60)));
    }

    /** The target as a policy has it; business hours are those of the calendar. */
    String words(String calendar) {
        String every = measure.isUpdate() ? "every " : "";
        if (time.toSecondsPart() != 0) {
            return every + time + " (" + (inBusinessHours ? calendar : "24/7") + ")";
        }
        boolean isHours = time.toMinutesPart() == 0;
        long count = isHours ? time.toHours() : time.toMinutes();
        String unit = (isHours ? "hour" : "minute") + (count == 1 ? "" : "s");
        return every + count + " " + (inBusinessHours ? "business " + unit : unit + " (24/7)");
    }
}
