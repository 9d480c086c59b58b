package org.sla4j.policy;

/** What a rule does to a ticket to which it applies. */
public sealed interface Effect {
    /** Cells become an absence: excluded, nothing promised, best effort, not offered. */
    record Replace(Absent absent) implements Effect {}

    /** Cells are replaced by those of another table; cells that it does not have stay. */
    record UseTargets(Targets targets) implements Effect {}

    /** Another calendar is in force than the plan and the policy say; a cell that names its own keeps it. */
    record UseCalendar(String calendar) implements Effect {}

    /** The ticket has this severity, whatever it states. */
    record SetSeverity(String severity) implements Effect {}

    /** A higher severity is lowered to this one. */
    record HighestSeverity(String severity) implements Effect {}

    /** A ticket without a severity has this one. */
    record DefaultSeverity(String severity) implements Effect {}

    /** The ticket's tier has another owner. */
    record Owner(Party owner) implements Effect {}
}
