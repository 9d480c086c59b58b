package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Amount;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Target;
import org.sla4j.policy.Terms;

/** Readings, cut-offs and landings that have nothing to count, or do not fit the hours. */
final class DayTerms implements Check {
    /** A field that has no effect where no target is in its unit. */
    private enum Field {
        CUT_OFF("cutOff", "days", Code.CUT_OFF_WITHOUT_DAYS),
        BUSINESS_DAY("businessDay", "N business days", Code.READING_WITHOUT_DAYS),
        LANDING("landing", "business hours", Code.LANDING_WITHOUT_HOURS);

        private final String id;
        private final String unit;
        private final Code code;

        Field(String id, String unit, Code code) {
            this.id = id;
            this.unit = unit;
            this.code = code;
        }

        Site in(Site terms) {
            return terms.at(id);
        }

        void idle(Site terms, String what) {
            in(terms)
                    .add(
                            code,
                            what + " has no effect, as no target here is in " + unit,
                            "leave \"" + id + "\" out, or write the targets that it is for in " + unit);
        }
    }

    @Override
    public void look(Subject subject, Remarks remarks) {
        ImmutableList<PlacedCell> cells = subject.cells();
        look(remarks.at(""), subject.policy().terms(), cells, subject);
        for (Plan plan : subject.policy().plans().values()) {
            List<PlacedCell> own = cells.stream()
                    .filter(cell -> cell.plan().filter(plan::equals).isPresent())
                    .toList();
            look(remarks.at("/plans", plan.id()), plan.terms(), own, subject);
        }
        for (PlacedCell cell : cells) {
            if (cell.target().isPresent()) {
                look(remarks.at(cell.pointer()), cell.cell().terms(), List.of(cell), subject);
            }
        }
    }

    private static void look(Site site, Terms terms, List<PlacedCell> cells, Subject subject) {
        Counted counted = new Counted(cells, subject);
        terms.cutOff().ifPresent(cutOff -> cutOff(site, cutOff, counted));
        terms.businessDay().ifPresent(reading -> reading(site, reading, counted));
        boolean isInHours = counted.hasAny(Amount.BusinessTime.class::isInstance)
                || (counted.hasAny(Amount::needsReading)
                        && cells.stream()
                                .anyMatch(cell -> isInHours(cell.terms().businessDay())));
        if (terms.landing().isPresent() && !isInHours) {
            Field.LANDING.idle(site, "the landing");
        }
    }

    private static boolean isInHours(Optional<DayReading> reading) {
        return reading.orElse(null) instanceof DayReading.WorkingHours;
    }

    /** What is counted by some terms: the cells for which they are. */
    private record Counted(List<PlacedCell> cells, Subject subject) {
        boolean hasAny(Predicate<Amount> kind) {
            return cells.stream()
                    .flatMap(cell -> cell.target().stream())
                    .anyMatch(target -> kind.test(target.amount()));
        }

        /** The calendars on which amounts of a kind are counted, where these have hours. */
        Stream<Office> offices(Predicate<Amount> kind) {
            return cells.stream()
                    .filter(cell -> cell.target()
                            .filter(target -> kind.test(target.amount()))
                            .isPresent())
                    .flatMap(cell -> cell.calendar().stream())
                    .flatMap(id -> office(id).stream());
        }

        private Optional<Office> office(String id) {
            return subject.policy()
                    .calendar(id)
                    .flatMap(CalendarDefinition::hours)
                    .map(BusinessCalendar::hours)
                    .filter(hours -> !hours.isClosed())
                    .map(hours -> new Office(id, hours));
        }
    }

    /** A calendar with the hours of its week, which are open at some time. */
    private record Office(String id, WeeklyHours hours) {
        List<TimeWindow> windows() {
            return days().flatMap(day -> day.windows().stream()).toList();
        }

        List<Duration> lengths() {
            return days().map(Office::length).toList();
        }

        private Stream<DayHours> days() {
            return Stream.of(DayOfWeek.values()).map(hours::on).filter(day -> !day.isClosed());
        }

        private static Duration length(DayHours day) {
            return day.windows().stream().map(HoursOfDays::length).reduce(Duration.ZERO, Duration::plus);
        }

        boolean hasNights() {
            return windows().stream().anyMatch(TimeWindow::crossesMidnight);
        }

        boolean opensBefore(LocalTime time) {
            return windows().stream().anyMatch(window -> window.opens().isBefore(time));
        }

        boolean closesAfter(LocalTime time) {
            return windows().stream()
                    .anyMatch(window -> window.closes().equals(LocalTime.MIDNIGHT)
                            || window.closes().isAfter(time));
        }
    }

    private static void cutOff(Site site, LocalTime cutOff, Counted counted) {
        if (!counted.hasAny(Amount::needsBusinessDays)) {
            Field.CUT_OFF.idle(site, "the cut-off " + cutOff);
        }
        boolean hasNext = counted.hasAny(Amount.NthBusinessDay.class::isInstance);
        counted.offices(Amount::needsBusinessDays)
                .filter(office -> !office.hasNights())
                .filter(office -> !office.opensBefore(cutOff) || (!hasNext && !office.closesAfter(cutOff)))
                .findFirst()
                .ifPresent(office -> outside(Field.CUT_OFF.in(site), cutOff, office));
        counted.cells().stream()
                .filter(cell -> cell.target().isPresent()
                        && cell.terms().cutOff().filter(cutOff::equals).isPresent())
                .forEach(cell -> nextDay(Field.CUT_OFF.in(site), cutOff, cell, counted));
    }

    private static void nextDay(Site site, LocalTime cutOff, PlacedCell cell, Counted counted) {
        Target target = cell.target().orElseThrow();
        if (target.amount() instanceof Amount.NthBusinessDay nth) {
            cell.calendar()
                    .flatMap(counted::office)
                    .filter(office -> !office.hasNights() && office.opensBefore(cutOff))
                    .map(office -> new NextDays(cutOff, target.text(), nth, office.hours()))
                    .ifPresent(days -> days.look(site));
        }
    }

    private static void outside(Site site, LocalTime cutOff, Office office) {
        boolean isLate = office.opensBefore(cutOff);
        site.add(
                Code.CUT_OFF_OUTSIDE_HOURS,
                "the cut-off " + cutOff + " lies " + (isLate ? "after the closing" : "before the opening") + " of "
                        + quoted(office.id()) + " (" + office.hours() + ")"
                        + (isLate ? ": it has no effect" : ": all that comes in counts for the next day"),
                "write a time within the hours, or leave \"cutOff\" out");
    }

    private static void reading(Site site, DayReading reading, Counted counted) {
        if (!counted.hasAny(Amount::needsReading)) {
            Field.BUSINESS_DAY.idle(site, "the reading " + quoted(reading));
        } else if (reading instanceof DayReading.WorkingHours hours) {
            counted.offices(Amount::needsReading)
                    .filter(office -> !office.lengths().contains(hours.length()))
                    .findFirst()
                    .ifPresent(office -> otherLength(Field.BUSINESS_DAY.in(site), hours.length(), office));
        }
    }

    private static void otherLength(Site site, Duration length, Office office) {
        Duration day = office.lengths().get(0);
        site.add(
                Code.WORKING_DAY_OF_OTHER_LENGTH,
                "a business day is read as " + Wording.duration(length) + ", and no day of " + quoted(office.id())
                        + " has that many (" + office.hours() + ")",
                "write " + quoted(Wording.duration(day).replace(" ", " working "))
                        + " for a day of the calendar, or \"same-time\" or \"close-of-day\"");
    }
}
