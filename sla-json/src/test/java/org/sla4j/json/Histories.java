package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;

/** A policy for tickets' lives, and what is wrong with histories held against it. */
final class Histories {
    static final String CUSTOMER = "waiting-for-customer";
    static final String SUPPLIER = "waiting-for-supplier";

    /** Four open hours to the first response, Monday to Friday from 9 to 17 in Berlin; statuses that are pauses. */
    static final Policy POLICY = Policy.builder("acme", "2026.1")
            .calendar(
                    "office", BusinessCalendar.of(ZoneId.of("Europe/Berlin"), WeeklyHours.of("mon-fri", "09:00-17:00")))
            .terms(Terms.calendar("office").withBusinessDay(DayReading.parse("same-time")))
            .severities("1", "2", "3")
            .targets(Targets.of("first-response", Map.of("*", "4 business hours")))
            .lifecycle(Lifecycle.BY_DEFAULT
                    .withThresholds(Threshold.used(50), Threshold.used(75))
                    .withPauses(ImmutableMap.of(
                            CUSTOMER, pausedBy("Pending", "On hold"),
                            SUPPLIER, pausedBy("With supplier"))))
            .build();

    private Histories() {}

    private static PauseReason pausedBy(String... statuses) {
        return new PauseReason(Optional.<LocalizedText>empty(), ImmutableSet.of(), ImmutableSet.copyOf(statuses));
    }

    static TicketHistory read(String json) {
        return HistoryReader.read("t.json", json);
    }

    /** Returns the problems of a history as {@code line:column pointer: message}. */
    static List<String> problems(String json) {
        return problems(() -> read(json));
    }

    static List<String> problems(Supplier<?> reader) {
        InvalidDocumentException e =
                Assertions.catchThrowableOfType(InvalidDocumentException.class, () -> reader.get());
        return e.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.pointer() + ": " + p.message())
                .toList();
    }
}
