package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * When a rule, right, duty, credit or attainment applies: every test must hold. A condition without tests always holds.
 *
 * @param tests by subject: an attribute's id, or {@link #PLAN}, {@link #SEVERITY}, {@link #TIER}, {@link #OPENED}
 */
public record Condition(ImmutableMap<String, Test> tests) {
    /** The subject that is the ticket's plan. */
    public static final String PLAN = "plan";

    /** The subject that is the ticket's severity. */
    public static final String SEVERITY = "severity";

    /** The subject that is the support tier on which the ticket is. */
    public static final String TIER = "tier";

    /** The subject that is the instant of opening; only {@link During} tests it. */
    public static final String OPENED = "opened";

    /** Subjects that are no attributes; no attribute may have such an id. */
    public static final ImmutableSet<String> RESERVED = ImmutableSet.of(PLAN, SEVERITY, TIER, OPENED);

    /** The condition that always holds. */
    public static final Condition ALWAYS = new Condition(ImmutableMap.of());

    /** What is asked of one subject. Of a subject that the ticket does not have, only {@link Missing} is true. */
    public sealed interface Test {}

    /** The value is one of these. */
    public record OneOf(ImmutableSet<String> values) implements Test {}

    /** There is a value, and it is none of these. */
    public record NoneOf(ImmutableSet<String> values) implements Test {}

    /** There is no value. */
    public record Missing() implements Test {}

    /** The instant lies in the open time of a calendar, or outside of it. */
    public record During(String calendar, boolean outside) implements Test {}
}
