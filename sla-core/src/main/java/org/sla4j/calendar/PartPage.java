package org.sla4j.calendar;

/**
 * A page of a part in the units of the whole, which may be finer.
 *
 * @param scale how many units of the whole make one of the part
 */
record PartPage(Segments segments, long scale) {
    int size() {
        return segments.size();
    }

    long start(int segment) {
        return segments.start(segment) * scale;
    }

    long end(int segment) {
        return segments.end(segment) * scale;
    }
}
