/**
 * What in a policy that loads is probably not what its author meant? {@link org.sla4j.lint.Linter} reads a policy and
 * answers with remarks: each with a code, its place, what is wrong, why it matters, and what to write instead. All types
 * are immutable and safe to share between threads; nothing reads the system clock.
 */
@NullMarked
package org.sla4j.lint;

import org.jspecify.annotations.NullMarked;
