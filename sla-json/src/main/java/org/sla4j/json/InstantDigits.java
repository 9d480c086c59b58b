package org.sla4j.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Instants read from and written to characters digit by digit, several times as fast as the formatters of java.time.
 *
 * <p>Only the usual forms are read; of all others {@link IsoTimes} decides whether they are right, and what to say.
 */
final class InstantDigits {
    /** Room enough for any instant with its zone. */
    static final int MOST_BYTES = 128;

    private static final int TO_SECONDS = "2026-03-27T15:30:00".length();
    private static final int OFFSET = "+01:00".length();
    private static final int FRACTION = 9;

    // The first seconds of these years; LocalDateTime does not reach as far as Instant does.
    private static final long YEAR_0 = -62_167_219_200L;
    private static final long YEAR_10000 = 253_402_300_800L;

    private InstantDigits() {}

    /** Reads {@code 2026-03-27T15:30:00Z}, with a fraction or an offset where there is one; any other form is null. */
    static @Nullable Instant read(char[] text, int start, int length) {
        if (length <= TO_SECONDS || !hasShape(text, start)) {
            return null;
        }
        int year = number(text, start, 4);
        int month = number(text, start + 5, 2);
        int day = number(text, start + 8, 2);
        int hour = number(text, start + 11, 2);
        int minute = number(text, start + 14, 2);
        int second = number(text, start + 17, 2);
        int fractionEnd = fractionEnd(text, start + TO_SECONDS, start + length);
        int offset = fractionEnd < 0 ? Integer.MIN_VALUE : offset(text, fractionEnd, start + length);
        if ((year | month | day | hour | minute | second) < 0
                || offset == Integer.MIN_VALUE
                || !isDay(year, month, day)
                || hour > 23
                || minute > 59
                || second > 59) {
            return null;
        }
        long seconds = LocalDate.of(year, month, day).toEpochDay() * 86_400 + hour * 3600L + minute * 60L + second;
        Instant instant = Instant.ofEpochSecond(seconds - offset, nanos(text, start + TO_SECONDS, fractionEnd));
        return hasFourDigitYear(instant) ? instant : null;
    }

    /** Returns whether an instant lies in the years 0000 to 9999 of UTC, so that it can be written as others read it. */
    static boolean hasFourDigitYear(Instant instant) {
        return instant.getEpochSecond() >= YEAR_0 && instant.getEpochSecond() < YEAR_10000;
    }

    private static boolean hasShape(char[] text, int start) {
        return text[start + 4] == '-'
                && text[start + 7] == '-'
                && text[start + 10] == 'T'
                && text[start + 13] == ':'
                && text[start + 16] == ':';
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** Returns a number of so many digits, or -1 where there is something else. */
    private static int number(char[] text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Returns where a fraction ends that may start here, or -1 where it is not one of 1 to 9 digits. */
    private static int fractionEnd(char[] text, int start, int end) {
        if (text[start] != '.') {
            return start;
        }
        int at = start + 1;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        int digits = at - start - 1;
        return digits >= 1 && digits <= FRACTION ? at : -1;
    }

    private static int nanos(char[] text, int start, int end) {
        int digits = Math.max(0, end - start - 1);
        int nanos = number(text, start + 1, digits);
        for (int i = digits; i < FRACTION; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** Returns the seconds east of Greenwich that the rest of the text names, or the least int where it names none. */
    private static int offset(char[] text, int start, int end) {
        if (end - start == 1 && text[start] == 'Z') {
            return 0;
        }
        if (end - start != OFFSET || text[start + 3] != ':' || (text[start] != '+' && text[start] != '-')) {
            return Integer.MIN_VALUE;
        }
        int hours = number(text, start + 1, 2);
        int minutes = number(text, start + 4, 2);
        int seconds = hours * 3600 + minutes * 60;
        boolean isOffset = hours >= 0 && minutes >= 0 && minutes <= 59 && seconds <= 18 * 3600;
        return isOffset ? (text[start] == '-' ? -seconds : seconds) : Integer.MIN_VALUE;
    }

    /** Writes an instant as {@link Instant#toString} does, and returns where it ends. */
    static int write(Instant instant, byte[] out) {
        if (!hasFourDigitYear(instant)) {
            return ascii(instant.toString(), out, 0);
        }
        int end = writeLocal(
                LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC), out);
        out[end] = 'Z';
        return end + 1;
    }

    /** Writes an instant with its offset and zone, {@code 2026-03-30T11:30:00+02:00[Europe/Stockholm]}. */
    static int write(Instant instant, ZoneId zone, byte[] out) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        int end = writeLocal(LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset), out);
        end = ascii(offset.getId(), out, end);
        return zone instanceof ZoneOffset ? end : ascii("[" + zone.getId() + "]", out, end);
    }

    private static int writeLocal(LocalDateTime time, byte[] out) {
        int at = 0;
        if (time.getYear() < 0 || time.getYear() > 9999) {
            // A sign and more digits, as java.time writes them.
            at = ascii(time.toLocalDate().toString(), out, at);
        } else {
            at = digits(time.getYear(), 4, out, at);
            out[at++] = '-';
            at = digits(time.getMonthValue(), 2, out, at);
            out[at++] = '-';
            at = digits(time.getDayOfMonth(), 2, out, at);
        }
        out[at++] = 'T';
        at = digits(time.getHour(), 2, out, at);
        out[at++] = ':';
        at = digits(time.getMinute(), 2, out, at);
        out[at++] = ':';
        at = digits(time.getSecond(), 2, out, at);
        return time.getNano() == 0 ? at : fraction(time.getNano(), out, at);
    }

    /** Three digits, six or nine. */
    private static int fraction(int nanos, byte[] out, int start) {
        out[start] = '.';
        if (nanos % 1_000_000 == 0) {
            return digits(nanos / 1_000_000, 3, out, start + 1);
        }
        return nanos % 1_000 == 0 ? digits(nanos / 1_000, 6, out, start + 1) : digits(nanos, FRACTION, out, start + 1);
    }

    private static int digits(int number, int count, byte[] out, int start) {
        int rest = number;
        for (int at = start + count - 1; at >= start; at--) {
            out[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return start + count;
    }

    private static int ascii(String text, byte[] out, int start) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, out, start, bytes.length);
        return start + bytes.length;
    }
}
