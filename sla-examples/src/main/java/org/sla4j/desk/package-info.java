/** A policy's calendars as a person looks at them: by dates in a zone, with the names of days, in plain words. */
@NullMarked
package org.sla4j.desk;

import org.jspecify.annotations.NullMarked;
