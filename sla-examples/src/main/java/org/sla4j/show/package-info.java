/** A support scheme as the vendor would print it: tables, hours, levels, and who may do what. */
@NullMarked
package org.sla4j.show;

import org.jspecify.annotations.NullMarked;
