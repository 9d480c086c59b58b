package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.policy.Amount;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Terms;

/** Readings, cut-offs and landings that have nothing to count, or do not fit the hours. */
final class DayTerms implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        ImmutableList<PlacedCell> cells = subject.cells();
        look("", subject.policy().terms(), cells, subject, remarks);
        for (Plan plan : subject.policy().plans().values()) {
            List<PlacedCell> own = cells.stream()
                    .filter(cell -> cell.plan().filter(plan::equals).isPresent())
                    .toList();
            look(at("/plans", plan.id()), plan.terms(), own, subject, remarks);
        }
        for (PlacedCell cell : cells) {
            if (cell.target().isPresent()) {
                look(cell.pointer(), cell.cell().terms(), List.of(cell), subject, remarks);
            }
        }
    }

    private static void look(String pointer, Terms terms, List<PlacedCell> cells, Subject subject, Remarks remarks) {
        List<Amount> amounts = cells.stream()
                .flatMap(cell -> cell.target().stream())
                .map(target -> target.amount())
                .toList();
        boolean hasDays = amounts.stream().anyMatch(Amount::needsBusinessDays);
        boolean hasCounted = amounts.stream().anyMatch(Amount::needsReading);
        boolean hasHours = amounts.stream().anyMatch(Amount.BusinessTime.class::isInstance);
        if (terms.cutOff().isPresent() && !hasDays) {
            idle(
                    Code.CUT_OFF_WITHOUT_DAYS,
                    pointer,
                    "cutOff",
                    "the cut-off " + terms.cutOff().get(),
                    "days",
                    remarks);
        } else if (terms.cutOff().isPresent()) {
            cutOff(at(pointer, "cutOff"), terms.cutOff().get(), cells, subject, remarks);
        }
        if (terms.businessDay().isPresent() && !hasCounted) {
            String what = "the reading " + quoted(terms.businessDay().get());
            idle(Code.READING_WITHOUT_DAYS, pointer, "businessDay", what, "N business days", remarks);
        } else if (terms.businessDay().orElse(null) instanceof DayReading.WorkingHours hours) {
            length(at(pointer, "businessDay"), hours.length(), cells, subject, remarks);
        }
        boolean inHours = hasCounted
                && cells.stream()
                        .anyMatch(cell -> cell.terms().businessDay().orElse(null) instanceof DayReading.WorkingHours);
        if (terms.landing().isPresent() && !hasHours && !inHours) {
            idle(Code.LANDING_WITHOUT_HOURS, pointer, "landing", "the landing", "business hours", remarks);
        }
    }

    private static void idle(Code code, String pointer, String field, String what, String unit, Remarks remarks) {
        remarks.add(
                code,
                at(pointer, field),
                what + " has no effect, as no target here is in " + unit,
                "leave \"" + field + "\" out, or write the targets that it is for in " + unit);
    }

    private static void cutOff(
            String pointer, LocalTime cutOff, List<PlacedCell> cells, Subject subject, Remarks remarks) {
        boolean hasNext = cells.stream()
                .flatMap(cell -> cell.target().stream())
                .anyMatch(target -> target.amount() instanceof Amount.NextBusinessDay);
        for (PlacedCell cell : cells) {
            Optional<BusinessCalendar> desk = cell.target()
                    .filter(target -> target.amount().needsBusinessDays())
                    .flatMap(target -> desk(cell, subject));
            if (desk.isEmpty() || desk.get().hours().isClosed()) {
                continue;
            }
            List<TimeWindow> windows =
                    days(desk.get()).flatMap(day -> day.windows().stream()).toList();
            if (windows.stream().anyMatch(TimeWindow::crossesMidnight)) {
                continue;
            }
            boolean isEarly =
                    windows.stream().noneMatch(window -> window.opens().isBefore(cutOff));
            boolean isLate = !hasNext
                    && windows.stream()
                            .allMatch(window -> !window.closes().equals(LocalTime.MIDNIGHT)
                                    && !window.closes().isAfter(cutOff));
            if (isEarly || isLate) {
                remarks.add(
                        Code.CUT_OFF_OUTSIDE_HOURS,
                        pointer,
                        "the cut-off " + cutOff + " lies " + (isEarly ? "before the opening" : "after the closing")
                                + " of " + quoted(cell.calendar().orElse("")) + " ("
                                + desk.get().hours() + ")"
                                + (isEarly ? ": all that comes in counts for the next day" : ": it has no effect"),
                        "write a time within the hours, or leave \"cutOff\" out");
                return;
            }
        }
    }

    private static void length(
            String pointer, Duration length, List<PlacedCell> cells, Subject subject, Remarks remarks) {
        for (PlacedCell cell : cells) {
            Optional<BusinessCalendar> desk = cell.target()
                    .filter(target -> target.amount().needsReading())
                    .flatMap(target -> desk(cell, subject));
            if (desk.isEmpty() || desk.get().hours().isClosed()) {
                continue;
            }
            ImmutableSet<Duration> lengths =
                    days(desk.get()).map(DayTerms::length).collect(ImmutableSet.toImmutableSet());
            if (!lengths.contains(length)) {
                Duration day = lengths.iterator().next();
                remarks.add(
                        Code.WORKING_DAY_OF_OTHER_LENGTH,
                        pointer,
                        "a business day is read as " + Wording.duration(length) + ", and no day of "
                                + quoted(cell.calendar().orElse("")) + " has that many ("
                                + desk.get().hours() + ")",
                        "write " + quoted(Wording.duration(day).replace(" ", " working "))
                                + " for a day of the calendar, or \"same-time\" or \"close-of-day\"");
                return;
            }
        }
    }

    private static Optional<BusinessCalendar> desk(PlacedCell cell, Subject subject) {
        return cell.calendar().flatMap(subject.policy()::calendar).flatMap(CalendarDefinition::hours);
    }

    private static Stream<DayHours> days(BusinessCalendar desk) {
        return Stream.of(DayOfWeek.values()).map(desk.hours()::on).filter(day -> !day.isClosed());
    }

    private static Duration length(DayHours day) {
        Duration sum = Duration.ZERO;
        for (TimeWindow window : day.windows()) {
            sum = sum.plus(HoursOfDays.length(window));
        }
        return sum;
    }
}
