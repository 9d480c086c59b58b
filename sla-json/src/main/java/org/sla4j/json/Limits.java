package org.sla4j.json;

/**
 * The sizes beyond which a file is refused.
 *
 * <p>No policy comes near them. They keep a broken or hostile file from using up memory or time.
 */
final class Limits {
    /** Bytes in a file: 16 MiB. */
    static final int FILE_BYTES = 16 << 20;

    /** Objects and lists inside one another, the outermost counted as one. */
    static final int NESTING = 64;

    /** Characters in a text. */
    static final int TEXT_CHARACTERS = 1 << 20;

    /** Characters in a name, which every problem inside its value repeats. */
    static final int NAME_CHARACTERS = 1_000;

    /** Characters in a number. */
    static final int NUMBER_CHARACTERS = 100;

    /** Digits in the exponent of a number: {@code 1e999} is allowed. */
    static final int EXPONENT_DIGITS = 3;

    /** Names, values and brackets in a file. */
    static final int TOKENS = 2_000_000;

    /** Entries in one list or object of a policy; histories may have more events. */
    static final int ENTRIES = 20_000;

    private Limits() {}
}
