package org.sla4j.cli;

/** A line of a stream, as bytes in UTF-8 without the line break. */
interface InputLine {
    /** The bytes that hold the line, and others; they change when a source moves on. */
    byte[] bytes();

    /** Where the line begins in them. */
    int offset();

    /** How many bytes the line has. */
    int length();

    /** The number of the line, from 1. */
    long number();

    /** Whether the line was passed over, for having too many bytes. */
    boolean isTooLong();
}
