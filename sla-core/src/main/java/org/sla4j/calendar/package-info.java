/**
 * When is the desk open?
 *
 * <p>The heart of the library: {@link org.sla4j.calendar.OpenTime} is a set of instants, measured by one function that
 * never decreases. Deadlines, elapsed time, pauses and follow-the-sun desks are all readings of it. All types are
 * immutable and safe to share between threads; nothing here reads the system clock, the default zone or the default
 * locale.
 */
@NullMarked
package org.sla4j.calendar;

import org.jspecify.annotations.NullMarked;
