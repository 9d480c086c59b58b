/** What happened? Tickets as a policy sees them. All types are immutable values. */
@NullMarked
package org.sla4j.ticket;

import org.jspecify.annotations.NullMarked;
