/** Holidays read from iCalendar files (RFC 5545). */
@NullMarked
package org.sla4j.icalendar;

import org.jspecify.annotations.NullMarked;
