package org.sla4j.engine;

/**
 * Something odd that did not keep the engine from answering.
 *
 * @param code a stable name for this kind of oddity: {@code holidays-unknown}
 * @param message what is odd, and what it means for the answer
 */
public record Warning(String code, String message) {
    @Override
    public String toString() {
        return code + ": " + message;
    }
}
