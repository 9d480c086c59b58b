package org.sla4j.json;

/**
 * Where and why a text stops being JSON.
 *
 * @param offset the index in the text at which the author has to write something else
 * @param pointer the value in which that is
 * @param message what was found and what to write
 */
record SyntaxFault(int offset, Pointer pointer, String message) {}
