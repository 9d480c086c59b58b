/**
 * What is due, and why? {@link org.sla4j.engine.SlaEngine} reads a policy and a ticket and answers for every metric. All
 * types are immutable and safe to share between threads; nothing reads the system clock.
 */
@NullMarked
package org.sla4j.engine;

import org.jspecify.annotations.NullMarked;
