package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.util.List;

/**
 * Knows the public holidays of countries. The library brings no list of its own; {@code sla-json} has a provider on
 * Jollyday.
 *
 * <p>Implementations are immutable in effect and safe to share between threads: the same question always has the same
 * answer.
 */
public interface HolidayProvider {
    /** The years for which this provider can answer; bounded on both sides. */
    Range<Integer> years();

    /**
     * The public holidays of one year.
     *
     * @param country ISO 3166-1 alpha-2 code, such as {@code BE}
     * @param region the part of the country as ISO 3166-2 writes it after the dash, such as {@code BY} for Bavaria; the
     *     empty text for what the whole country keeps
     * @param year one of {@link #years()}
     * @throws IllegalArgumentException if the country or region is not known
     */
    List<Holiday> holidays(String country, String region, int year);
}
