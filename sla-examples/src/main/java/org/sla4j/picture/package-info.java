/** Pictures of a ticket's time and of a calendar's year, as SVG and as text in a terminal. */
@NullMarked
package org.sla4j.picture;

import org.jspecify.annotations.NullMarked;
