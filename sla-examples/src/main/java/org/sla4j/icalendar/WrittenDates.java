package org.sla4j.icalendar;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.ValuedProperty;
import biweekly.util.ICalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every date that an event names. */
final class WrittenDates {
    private WrittenDates() {}

    static List<ICalDate> of(VEvent event) {
        List<ICalDate> dates = new ArrayList<>();
        add(event.getDateStart(), dates);
        add(event.getDateEnd(), dates);
        add(event.getRecurrenceId(), dates);
        Optional.ofNullable(event.getRecurrenceRule())
                .map(rule -> rule.getValue().getUntil())
                .ifPresent(dates::add);
        event.getExceptionDates().stream().map(ExceptionDates::getValues).forEach(dates::addAll);
        event.getRecurrenceDates().stream().map(RecurrenceDates::getDates).forEach(dates::addAll);
        return dates.stream().filter(Objects::nonNull).toList();
    }

    private static void add(@Nullable ValuedProperty<ICalDate> property, List<ICalDate> dates) {
        if (property != null) {
            dates.add(property.getValue());
        }
    }
}
