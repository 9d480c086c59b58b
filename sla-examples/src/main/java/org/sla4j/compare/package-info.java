/**
 * Two editions of a policy held against each other: what changed for whom, and what past tickets would have met.
 *
 * <p>{@link org.sla4j.compare.PolicyDiff} compares what two policies say, {@link org.sla4j.compare.Replay} what becomes of
 * tickets under each.
 */
@NullMarked
package org.sla4j.compare;

import org.jspecify.annotations.NullMarked;
