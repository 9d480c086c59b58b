/** The command {@code sla}: deadlines, batches, and what a policy's author looks at before trusting a file. */
@NullMarked
package org.sla4j.cli;

import org.jspecify.annotations.NullMarked;
