package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.calendar.BusinessCalendar;
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

    private record Day(String pointer, String what, LocalDate date, boolean isSpecial) {
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
                            "write the year that is meant, as in "
                                    + quoted(day.date.withYear(usual(day, days, subject))));
                } else if (day.isSpecial) {
                    outside(day, subject.policy().header().validity(), remarks);
                }
            }
        });
    }

    private static List<Day> days(String pointer, BusinessCalendar calendar) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < calendar.holidays().size(); i++) {
            if (calendar.holidays().get(i) instanceof HolidayRule rule
                    && rule.recurrence() instanceof Recurrence.Once once) {
                days.add(new Day(at(pointer, "holidays", i), "the holiday " + quoted(rule.name()), once.date(), false));
            }
        }
        for (SpecialDay day : calendar.specialDays()) {
            days.add(new Day(at(pointer, "specialDays", day.dates()), "the special day", day.first(), true));
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

    /** The year, of those of the other dates, that is nearest to today's; else today's. */
    private static int usual(Day day, List<Day> days, Subject subject) {
        int today = subject.asOf().getYear();
        return days.stream()
                .filter(other -> !other.equals(day) && other.yearsFrom(today) < FAR_FROM_OTHERS)
                .map(other -> other.date.getYear())
                .min((one, other) -> Math.abs(one - today) - Math.abs(other - today))
                .orElse(today);
    }

    private static void outside(Day day, Validity validity, Remarks remarks) {
        boolean isBefore = validity.from().filter(day.date::isBefore).isPresent();
        boolean isAfter = validity.to()
                .filter(last -> day.date.isAfter(last.plusMonths(MONTHS_AFTER)))
                .isPresent();
        if (isBefore || isAfter) {
            remarks.add(
                    Code.SPECIAL_DAY_OUTSIDE_VALIDITY,
                    day.pointer,
                    "the special day " + Wording.date(day.date) + " lies "
                            + (isBefore
                                    ? "before " + validity.from().orElseThrow() + ", when the policy begins"
                                    : "months after " + validity.to().orElseThrow() + ", when the policy ends"),
                    "write the date that is meant, or leave it out");
        }
    }
}
