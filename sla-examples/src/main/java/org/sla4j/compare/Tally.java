package org.sla4j.compare;

/** {@link Totals} while they are counted. */
final class Tally {
    long tickets;
    long earlier;
    long later;
    long same;
    long undated;
    long onlyBefore;
    long onlyAfter;
    long newlyBreached;
    long saved;

    Totals totals() {
        return new Totals(tickets, earlier, later, same, undated, onlyBefore, onlyAfter, newlyBreached, saved);
    }
}
