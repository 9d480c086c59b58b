/**
 * Policies and results as JSON.
 *
 * <p>What an author wrote is read strictly and as a whole: every problem of a file is reported at once, each with its
 * place and with what to write instead, and a file with a problem is not loaded at all.
 */
@NullMarked
package org.sla4j.json;

import org.jspecify.annotations.NullMarked;
