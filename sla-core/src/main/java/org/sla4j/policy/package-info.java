/**
 * What is promised?
 *
 * <p>A {@link org.sla4j.policy.Policy} holds a vendor's support scheme as data: severities, plans, targets, calendars,
 * rules, rights and duties. It refers to its parts by id, as the vendor's text does, and is checked as a whole when it is
 * built. All types are immutable values.
 */
@NullMarked
package org.sla4j.policy;

import org.jspecify.annotations.NullMarked;
