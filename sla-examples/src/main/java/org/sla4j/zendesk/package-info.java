/** What the public API of Zendesk says of an account's service levels, turned into a policy. */
@NullMarked
package org.sla4j.zendesk;

import org.jspecify.annotations.NullMarked;
