package org.sla4j.icalendar;

import biweekly.util.ByDay;
import biweekly.util.Recurrence;
import java.util.List;
import java.util.Objects;

/** Whether the numbers of a rule name months and days that there are; the library fails where they do not. */
final class RuleNumbers {
    private static final int MONTHS = 12;
    private static final int DAYS_OF_MONTH = 31;
    private static final int WEEKS = 53;
    private static final int DAYS = 366;

    private RuleNumbers() {}

    static boolean exist(Recurrence rule) {
        List<Integer> weekdays = rule.getByDay().stream()
                .map(ByDay::getNum)
                .filter(Objects::nonNull)
                .toList();
        return (rule.getInterval() == null || rule.getInterval() > 0)
                && rule.getByMonth().stream().allMatch(month -> month > 0)
                && areWithin(rule.getByMonth(), MONTHS)
                && areWithin(rule.getByMonthDay(), DAYS_OF_MONTH)
                && areWithin(rule.getByYearDay(), DAYS)
                && areWithin(rule.getByWeekNo(), WEEKS)
                && areWithin(rule.getBySetPos(), DAYS)
                && areWithin(weekdays, WEEKS);
    }

    /** Counted from the start, or from the end where negative. */
    private static boolean areWithin(List<Integer> numbers, int most) {
        return numbers.stream().allMatch(number -> number != 0 && Math.abs(number) <= most);
    }
}
