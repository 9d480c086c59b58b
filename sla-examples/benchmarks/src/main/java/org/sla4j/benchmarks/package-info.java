/** What sla4j costs, measured beside what others cost for the same work. */
@NullMarked
package org.sla4j.benchmarks;

import org.jspecify.annotations.NullMarked;
