package org.sla4j.json;

/**
 * Where something stands in a file.
 *
 * @param offset the index in the text, in {@code char}s from 0
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in code points
 * @param pointer the value that stands there
 */
record Place(int offset, int line, int column, Pointer pointer) {}
