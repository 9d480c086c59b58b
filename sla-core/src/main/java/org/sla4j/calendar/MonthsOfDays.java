package org.sla4j.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of dates with a bit for each day of a month. A date some days off is found in it as year, month and day, without
 * the way to the number of a day and back, which would take longer than all the rest.
 *
 * <p>Months come in pages, each computed when it is first touched and kept, as on a {@link Line}.
 */
final class MonthsOfDays {
    /** How many months a walk looks at: beyond, numbers of days are quicker. */
    private static final int NEAR = 14;

    /** A date so many days of the set away is never near. */
    private static final long FAR = NEAR * 31L + 1;

    private static final int MONTHS_PER_YEAR = 12;
    private static final int SHIFT = 7;
    private static final int SLOTS = 16;
    private static final long FIRST = month(LocalDate.MIN);
    private static final long LAST = month(LocalDate.MAX);

    private final LongPredicate days;

    // Plain slots, as in a Line: two threads may both compute a page, with equal results.
    private final @Nullable Page[] slots = new @Nullable Page[SLOTS];

    private static final class Page {
        private final long number;
        private final int[] months = new int[1 << SHIFT];

        Page(long number) {
            this.number = number;
        }
    }

    /** @param days whether the day of an epoch day is in the set */
    MonthsOfDays(LongPredicate days) {
        this.days = days;
    }

    /** The nth day of the set after a date, or null if it is not near. */
    @Nullable
    LocalDate after(LocalDate date, long n) {
        if (n >= FAR) {
            return null;
        }
        long month = month(date);
        int bits = bits(month) & (-1 << date.getDayOfMonth());
        long left = n;
        for (int walked = 1; left > Integer.bitCount(bits); walked++) {
            if (walked == NEAR) {
                return null;
            }
            left -= Integer.bitCount(bits);
            bits = bits(++month);
        }
        for (; left > 1; left--) {
            bits &= bits - 1;
        }
        return date(month, Integer.numberOfTrailingZeros(bits));
    }

    /** The nth day of the set before a date, or null if it is not near. */
    @Nullable
    LocalDate before(LocalDate date, long n) {
        if (n >= FAR) {
            return null;
        }
        long month = month(date);
        int bits = bits(month) & ((1 << (date.getDayOfMonth() - 1)) - 1);
        long left = n;
        for (int walked = 1; left > Integer.bitCount(bits); walked++) {
            if (walked == NEAR) {
                return null;
            }
            left -= Integer.bitCount(bits);
            bits = bits(--month);
        }
        for (; left > 1; left--) {
            bits ^= Integer.MIN_VALUE >>> Integer.numberOfLeadingZeros(bits);
        }
        return date(month, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits));
    }

    private static long month(LocalDate date) {
        return (long) date.getYear() * MONTHS_PER_YEAR + date.getMonthValue() - 1;
    }

    private static LocalDate date(long month, int bit) {
        return LocalDate.of(
                (int) Math.floorDiv(month, MONTHS_PER_YEAR), Math.floorMod(month, MONTHS_PER_YEAR) + 1, bit + 1);
    }

    private int bits(long month) {
        long number = month >> SHIFT;
        Page page = slots[(int) number & (SLOTS - 1)];
        if (page == null || page.number != number) {
            page = page(number);
        }
        return page.months[(int) month & ((1 << SHIFT) - 1)];
    }

    private Page page(long number) {
        Page page = new Page(number);
        for (int i = 0; i < page.months.length; i++) {
            long month = (number << SHIFT) + i;
            page.months[i] = month < FIRST || month > LAST ? 0 : computed(date(month, 0));
        }
        slots[(int) number & (SLOTS - 1)] = page;
        return page;
    }

    private int computed(LocalDate first) {
        int bits = 0;
        for (int day = YearMonth.from(first).lengthOfMonth() - 1; day >= 0; day--) {
            bits = bits << 1 | (days.test(first.toEpochDay() + day) ? 1 : 0);
        }
        return bits;
    }
}
