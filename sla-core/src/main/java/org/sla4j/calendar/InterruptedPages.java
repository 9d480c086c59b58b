package org.sla4j.calendar;

import static org.sla4j.calendar.InstantLine.SECOND;
import static org.sla4j.calendar.InstantLine.SHIFT;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/** Interrupted open time with pages of its own, for open time that is made of several. */
final class InterruptedPages extends PagedOpenTime {
    private final Interrupted interrupted;
    private final OpenTime whole;
    private final ImmutableList<Interval> pauses;

    /** @param pauses at least one, in order, apart from each other */
    InterruptedPages(Interrupted interrupted, OpenTime whole, ImmutableList<Interval> pauses) {
        super(grain(whole, pauses), irregular(whole, pauses));
        this.interrupted = interrupted;
        this.whole = whole;
        this.pauses = pauses;
    }

    /** The last instant stands for no end, and no pause ends within its second. */
    private static Grain grain(OpenTime whole, List<Interval> pauses) {
        return pauses.stream()
                        .flatMap(pause -> Stream.of(pause.getStart(), pause.getEnd()))
                        .allMatch(edge -> edge.equals(edge.truncatedTo(ChronoUnit.SECONDS)) || edge.equals(Instant.MAX))
                ? grain(whole)
                : Grain.NANOSECONDS;
    }

    /** A pause without a begin or an end is periodic itself: there, nothing is open. */
    private static Span irregular(OpenTime whole, List<Interval> pauses) {
        Interval first = pauses.get(0);
        Interval last = pauses.get(pauses.size() - 1);
        Span span = new Span(
                (first.isUnboundedStart() ? first.getEnd() : first.getStart()).getEpochSecond(),
                (last.isUnboundedEnd() ? last.getStart() : last.getEnd()).getEpochSecond() + 1);
        return whole instanceof PagedOpenTime paged ? span.and(paged.irregular()) : span;
    }

    /** The whole's page, with the pauses cut out. */
    @Override
    void fill(SegmentsBuilder page, long start) {
        PartPage open = pageOf(whole, start >> SHIFT);
        int first = 0;
        for (int i = 0; i < open.size(); i++) {
            long at = open.start(i);
            while (first < pauses.size() && offset(start, pauses.get(first).getEnd()) <= at) {
                first++;
            }
            for (int pause = first;
                    pause < pauses.size() && offset(start, pauses.get(pause).getStart()) < open.end(i);
                    pause++) {
                page.add(at, offset(start, pauses.get(pause).getStart()));
                at = offset(start, pauses.get(pause).getEnd());
            }
            page.add(at, open.end(i));
        }
    }

    /** An instant's offset in the page that starts at a second, or the page's nearer end. */
    private long offset(long start, Instant instant) {
        long second = instant.getEpochSecond() - start;
        if (second < 0 || instant.equals(Instant.MIN)) {
            return 0;
        }
        boolean beyond = second >= 1L << SHIFT || instant.equals(Instant.MAX);
        return beyond
                ? (long) perSecond() << SHIFT
                : second * perSecond() + (perSecond() == SECOND ? instant.getNano() : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InterruptedPages pages && interrupted.equals(pages.interrupted);
    }

    @Override
    public int hashCode() {
        return interrupted.hashCode();
    }

    @Override
    public String toString() {
        return interrupted.toString();
    }
}
