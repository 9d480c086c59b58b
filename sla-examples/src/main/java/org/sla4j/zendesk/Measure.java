package org.sla4j.zendesk;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.sla4j.policy.Metric;

/** What Zendesk measures: the metrics of its SLA policies, in the order in which they are written. */
enum Measure {
    FIRST_REPLY_TIME(Metric.FIRST_RESPONSE, "the time from the opening to the first public answer of an agent"),
    NEXT_REPLY_TIME(
            Metric.NEXT_RESPONSE,
            "the time from the oldest unanswered message of the customer to the next public answer of an agent"),
    PERIODIC_UPDATE_TIME(Metric.UPDATE, "the time from one public answer of an agent to the next"),
    PAUSABLE_UPDATE_TIME(
            Metric.UPDATE,
            "the time from one public answer of an agent to the next, without the time in the status pending"),
    TOTAL_RESOLUTION_TIME(Metric.RESOLUTION, "the time from the opening to the solution"),
    REQUESTER_WAIT_TIME(
            Metric.RESOLUTION, "the time from the opening to the solution, without the time in the status pending"),
    AGENT_WORK_TIME(
            Metric.RESOLUTION,
            "the time from the opening to the solution, without the time in the statuses pending and on-hold");

    /** What a policy calls it, unless another measure of the account has that name. */
    final String metric;

    private final String time;

    Measure(String metric, String time) {
        this.metric = metric;
        this.time = time;
    }

    static Optional<Measure> of(String name) {
        for (Measure measure : values()) {
            if (measure.inZendesk().equals(name)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /** The name in an export. */
    String inZendesk() {
        return Ascii.toLowerCase(name());
    }

    /** The name in a policy where another measure has the usual one. */
    String own() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
    }

    /** The name for people. */
    String title() {
        return name().charAt(0) + own().substring(1).replace('-', ' ');
    }

    /** What is measured, in words. */
    String meaning() {
        return inZendesk() + ": " + time;
    }

    boolean isUpdate() {
        return metric.equals(Metric.UPDATE);
    }

    boolean isResolution() {
        return metric.equals(Metric.RESOLUTION);
    }

    boolean pausesWhenPending() {
        return this == PAUSABLE_UPDATE_TIME || this == REQUESTER_WAIT_TIME || this == AGENT_WORK_TIME;
    }

    boolean pausesOnHold() {
        return this == AGENT_WORK_TIME;
    }
}
