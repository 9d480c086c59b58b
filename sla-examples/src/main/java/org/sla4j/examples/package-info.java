/** How a host uses the library. */
@NullMarked
package org.sla4j.examples;

import org.jspecify.annotations.NullMarked;
