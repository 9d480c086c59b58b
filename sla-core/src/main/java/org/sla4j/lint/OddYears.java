package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.policy.Validity;

/** Dates of single days that lie years from all others, or outside of the dates for which the policy is. */
final class OddYears implements Check {
    private static final int FAR_FROM_OTHERS = 5;
    private static final int FAR_FROM_TODAY = 10;

    /** So long after the end of a policy a ticket of its last day may still be counted. */
    private static final int MONTHS_AFTER = 6;

    private record Day(String pointer, String what, LocalDate date, LocalDate last, boolean isSpecial) {
        int yearsFrom(int year) {
            return Math.abs(date.getYear() - year);
        }
    }

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> {
            List<Day> days = days(at("/calendars", id), calendar);
            for (Day day : days) {
                if (isOdd(day, days, subject)) {
                    remarks.add(
                            Code.ODD_YEAR,
                            day.pointer,
                            day.what + " has the date " + day.date + ", years from all other dates",
                            "write the year that is meant, as in " + quoted(day.date.withYear(usual(days, subject))));
                } else {
                    outside(day, days, subject.policy().header().validity(), remarks);
                }
            }
        });
    }

    private static List<Day> days(String pointer, BusinessCalendar calendar) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < calendar.holidays().size(); i++) {
            String place = at(pointer, "holidays", i);
            if (calendar.holidays().get(i) instanceof HolidayRule rule
                    && rule.recurrence() instanceof Recurrence.Once once) {
                days.add(new Day(place, "the holiday " + quoted(rule.name()), once.date(), once.date(), false));
            } else if (calendar.holidays().get(i) instanceof Closure.Dated closure) {
                days.add(new Day(
                        place, "the holiday " + quoted(closure.name()), closure.first(), closure.last(), false));
            }
        }
        for (SpecialDay day : calendar.specialDays()) {
            days.add(
                    new Day(at(pointer, "specialDays", day.dates()), "the special day", day.first(), day.last(), true));
        }
        return days;
    }

    private static boolean isOdd(Day day, List<Day> days, Subject subject) {
        Validity validity = subject.policy().header().validity();
        boolean isMeant = !validity.equals(Validity.ALWAYS) && validity.contains(day.date);
        int fromOthers = days.stream()
                .filter(other -> !other.equals(day))
                .mapToInt(other -> day.yearsFrom(other.date.getYear()))
                .min()
                .orElse(FAR_FROM_TODAY);
        int fromToday = day.yearsFrom(subject.asOf().getYear());
        boolean isFar = days.size() > 1
                ? fromOthers >= FAR_FROM_OTHERS && fromToday >= FAR_FROM_OTHERS
                : fromToday >= FAR_FROM_TODAY;
        return isFar && (!isMeant || validity.to().isEmpty());
    }

    /** The year, of those of the dates near today's, that is the nearest; else today's. What is odd lies far from it. */
    private static int usual(List<Day> days, Subject subject) {
        int today = subject.asOf().getYear();
        return days.stream()
                .filter(day -> day.yearsFrom(today) < FAR_FROM_OTHERS)
                .map(day -> day.date.getYear())
                .min((one, other) -> Math.abs(one - today) - Math.abs(other - today))
                .orElse(today);
    }

    private static void outside(Day day, List<Day> days, Validity validity, Remarks remarks) {
        if (!isBefore(day.last, validity) && !isAfter(day.date, validity)) {
            return;
        }
        if (day.isSpecial || isStray(day, days, validity)) {
            remarks.add(
                    day.isSpecial ? Code.SPECIAL_DAY_OUTSIDE_VALIDITY : Code.HOLIDAY_OUTSIDE_VALIDITY,
                    day.pointer,
                    day.what
                            + (day.isSpecial ? " " : ", ")
                            + Wording.date(day.date)
                            + (day.isSpecial ? " lies " : ", lies ")
                            + outside(day.last, validity),
                    "write the date that is meant, or leave it out");
        }
    }

    /** Whether no year of the policy is its own, and no other holiday of its year is listed. */
    private static boolean isStray(Day day, List<Day> days, Validity validity) {
        boolean isOfPolicy = Stream.of(validity.from(), validity.to())
                .flatMap(Optional::stream)
                .anyMatch(date -> day.yearsFrom(date.getYear()) == 0);
        long ofYear = days.stream()
                .filter(other -> !other.isSpecial && other.yearsFrom(day.date.getYear()) == 0)
                .count();
        return !isOfPolicy && ofYear == 1;
    }

    /** Whether a date lies before a policy begins. */
    static boolean isBefore(LocalDate last, Validity validity) {
        return validity.from().filter(last::isBefore).isPresent();
    }

    /** Whether a date lies so long after a policy ends that no ticket is counted on it. */
    static boolean isAfter(LocalDate first, Validity validity) {
        return validity.to()
                .filter(end -> first.isAfter(end.plusMonths(MONTHS_AFTER)))
                .isPresent();
    }

    /** Where a date outside of a policy's lies. */
    static String outside(LocalDate last, Validity validity) {
        return isBefore(last, validity)
                ? "before " + validity.from().orElseThrow() + ", when the policy begins"
                : "months after " + validity.to().orElseThrow() + ", when the policy ends";
    }
}
