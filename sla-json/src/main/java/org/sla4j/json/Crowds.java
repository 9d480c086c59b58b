package org.sla4j.json;

import java.util.Locale;

/** Lists and objects with more entries than a policy may have: much in a policy is held against all the rest. */
final class Crowds {
    private Crowds() {}

    /** Reports each of them, and returns whether there is one. */
    static boolean refuse(Located located, Problems problems) {
        boolean isCrowd = false;
        if (located instanceof LocatedObject object) {
            isCrowd = isCrowd(object.place(), object.members().size(), problems);
            for (LocatedObject.Member member : object.members().values()) {
                isCrowd |= refuse(member.value(), problems);
            }
        } else if (located instanceof LocatedArray array) {
            isCrowd = isCrowd(array.place(), array.elements().size(), problems);
            for (Located element : array.elements()) {
                isCrowd |= refuse(element, problems);
            }
        }
        return isCrowd;
    }

    private static boolean isCrowd(Place place, int entries, Problems problems) {
        if (entries > Limits.ENTRIES) {
            problems.add(
                    place,
                    String.format(
                            Locale.ROOT,
                            "too many entries, found %,d; at most %,d are allowed",
                            entries,
                            Limits.ENTRIES));
        }
        return entries > Limits.ENTRIES;
    }
}
