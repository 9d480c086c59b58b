package org.sla4j.picture;

/** Whether text may be coloured. What is said in colour is said in characters too. */
public enum Ink {
    /** Characters only: for files and for people who want no colour. */
    PLAIN,
    /** With the colours of a terminal, by ANSI escape sequences. */
    COLOUR
}
