package org.sla4j.compare;

import com.google.common.collect.ImmutableList;

/**
 * One thing that a newer policy says otherwise than an older one.
 *
 * @param effect what it means for customers
 * @param area the part of the policy
 * @param places the cells of the table that it touches; empty where it is no matter of cells
 * @param text the change in words
 */
public record Change(Effect effect, Area area, ImmutableList<Place> places, String text) {
    /** What a change means for customers, as far as that can be told. */
    public enum Effect {
        /** Due earlier for every hour of opening that was tried, or promised for the first time. */
        BETTER,
        /** Due later for every hour of opening that was tried, or no longer promised. */
        WORSE,
        /** Earlier for some hours of opening, later for others. */
        MIXED,
        /** Another change, or one of which it cannot be told. */
        OTHER
    }

    /** A part of a policy. */
    public enum Area {
        HEADER,
        PROMISES,
        CALENDARS,
        SEVERITIES,
        PLANS,
        SERVICES,
        METRICS,
        ATTRIBUTES,
        RULES,
        RIGHTS,
        DUTIES,
        ATTAINMENT,
        CREDITS,
        TIERS,
        LIFECYCLE,
        CONTACTS,
        NOTES
    }

    /**
     * A cell of the table.
     *
     * @param plan the id of the plan; empty where the policies have none
     * @param severity the id of the severity; empty for tickets without one
     * @param metric the id of the metric
     */
    public record Place(String plan, String severity, String metric) {}
}
