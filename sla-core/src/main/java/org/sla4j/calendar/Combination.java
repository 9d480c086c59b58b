package org.sla4j.calendar;

import static org.sla4j.calendar.InstantLine.SHIFT;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Open time made of other open time, page by page. */
final class Combination extends PagedOpenTime {
    /** How the parts are put together. */
    enum Kind {
        EITHER(" or ") {
            @Override
            boolean isOpen(int openParts, boolean firstIsOpen, int parts) {
                return openParts > 0;
            }
        },
        BOTH(" and ") {
            @Override
            boolean isOpen(int openParts, boolean firstIsOpen, int parts) {
                return openParts == parts;
            }
        },
        EXCEPT(" except ") {
            @Override
            boolean isOpen(int openParts, boolean firstIsOpen, int parts) {
                return firstIsOpen && openParts == 1;
            }
        };

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        abstract boolean isOpen(int openParts, boolean firstIsOpen, int parts);
    }

    private final Kind kind;
    private final ImmutableList<OpenTime> parts;

    private Combination(Kind kind, ImmutableList<OpenTime> parts) {
        super(
                parts.stream().map(PagedOpenTime::grain).reduce(Grain.SECONDS, Grain::finer),
                parts.stream()
                        .filter(PagedOpenTime.class::isInstance)
                        .map(part -> ((PagedOpenTime) part).irregular())
                        .reduce(new Span(0, 0), Span::and));
        this.kind = kind;
        this.parts = parts;
    }

    static OpenTime of(Kind kind, List<OpenTime> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty but was []");
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Combination(
                        kind, parts.stream().map(Combination::paged).collect(ImmutableList.toImmutableList()));
    }

    private static OpenTime paged(OpenTime part) {
        return part instanceof Interrupted interrupted ? interrupted.paged() : part;
    }

    /** Sweeps over the edges of all parts; between two edges nothing changes. */
    @Override
    void fill(SegmentsBuilder page, long start) {
        Edges[] edges = new Edges[parts.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = new Edges(pageOf(parts.get(i), start >> SHIFT), page.length());
        }
        for (long at = 0, next; at < page.length(); at = next) {
            next = page.length();
            int open = 0;
            for (Edges part : edges) {
                part.moveTo(at);
                open += part.isOpen() ? 1 : 0;
                next = Math.min(next, part.next());
            }
            if (kind.isOpen(open, edges[0].isOpen(), edges.length)) {
                page.add(at, next);
            }
        }
    }

    /** The openings and closings of one part in one page, walked through in order. */
    private static final class Edges {
        private final PartPage segments;
        private final long length;
        private int segment;
        private long at;

        Edges(PartPage segments, long length) {
            this.segments = segments;
            this.length = length;
        }

        void moveTo(long offset) {
            at = offset;
            while (segment < segments.size() && segments.end(segment) <= offset) {
                segment++;
            }
        }

        boolean isOpen() {
            return segment < segments.size() && segments.start(segment) <= at;
        }

        long next() {
            if (segment == segments.size()) {
                return length;
            }
            return isOpen() ? segments.end(segment) : segments.start(segment);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Combination combination && kind == combination.kind && parts.equals(combination.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), parts);
    }

    @Override
    public String toString() {
        return parts.stream().map(OpenTime::toString).collect(Collectors.joining(kind.word, "(", ")"));
    }
}
