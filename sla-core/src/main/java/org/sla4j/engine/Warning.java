package org.sla4j.engine;

import com.google.common.base.CaseFormat;
import org.sla4j.ticket.Event;

/**
 * Something odd that did not keep the engine from answering.
 *
 * @param code a stable name for this kind of oddity: {@code holidays-unknown}
 * @param message what is odd, and what it means for the answer
 */
public record Warning(String code, String message) {
    /** Something odd about an event, in words that go on from "paused of 2026-03-27T15:30:00Z". */
    static Warning of(String code, Event event, String words) {
        String kind = CaseFormat.UPPER_CAMEL.to(
                CaseFormat.LOWER_HYPHEN, event.what().getClass().getSimpleName());
        return new Warning(code, kind + " of " + event.at() + " " + words);
    }

    @Override
    public String toString() {
        return code + ": " + message;
    }
}
