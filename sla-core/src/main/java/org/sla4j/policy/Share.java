package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of its promises a vendor says that it keeps: 90 % of first responses within their targets in each month. A
 * ticket is due when it is due all the same.
 *
 * @param when which tickets are counted
 * @param metrics the metrics whose promises are counted, all together; empty means all
 * @param percent how many of 100 are met at least, above 0 and up to 100
 * @param over the calendar period over which they are counted, by when tickets were opened; empty where nothing is said
 * @param text the vendor's words
 */
public record Share(
        Condition when,
        ImmutableSet<String> metrics,
        BigDecimal percent,
        Optional<Limit.Per> over,
        Optional<LocalizedText> text) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Share {
        if (percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("percent must be above 0 and at most 100 but was " + percent);
        }
        percent = Credit.Percent.plain(percent);
    }

    /** Whether the promises of a metric are counted. */
    public boolean isAbout(String metric) {
        return metrics.isEmpty() || metrics.contains(metric);
    }

    /**
     * Whether so many promises that were met are enough.
     *
     * @param met how many were met
     * @param judged how many were met or not met, at least {@code met}
     */
    public boolean isReachedBy(long met, long judged) {
        return isReached(percent, met, judged);
    }

    /** Whether so many promises that were met are so many of 100 of those that were judged, or more. */
    static boolean isReached(BigDecimal percent, long met, long judged) {
        return BigDecimal.valueOf(met).multiply(ALL).compareTo(percent.multiply(BigDecimal.valueOf(judged))) >= 0;
    }
}
