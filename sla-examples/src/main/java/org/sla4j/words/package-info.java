/**
 * Policies in plain English: what the parts of a policy say, and pages to say it on.
 *
 * <p>Texts of the policy come in the language that is asked for; the words between them are English.
 */
@NullMarked
package org.sla4j.words;

import org.jspecify.annotations.NullMarked;
