package org.sla4j.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

/** Strikes out what later corrections take back, as if it had never been there; a correction may itself be struck. */
final class Strikes {
    private Strikes() {}

    /** The events that stand, in order, without the corrections. */
    static List<Event> apply(List<Event> events, Warnings warnings) {
        if (events.stream().noneMatch(event -> event.what() instanceof What.Corrected)) {
            return events;
        }
        Map<String, Integer> places = places(events, warnings);
        Set<Integer> struck = new HashSet<>();
        List<Event> standing = new ArrayList<>();
        // From the end: a correction that was struck by a later one strikes nothing.
        for (int i = events.size() - 1; i >= 0; i--) {
            if (struck.contains(i)) {
                continue;
            }
            if (events.get(i).what() instanceof What.Corrected corrected) {
                Integer place = places.get(corrected.event());
                if (place == null || place >= i) {
                    warnings.add(new Warning(
                            "nothing-to-correct",
                            "the correction of " + events.get(i).at() + " names the event \"" + corrected.event()
                                    + "\", which is not among those before it"));
                } else {
                    struck.add(place);
                }
            } else {
                standing.add(events.get(i));
            }
        }
        Collections.reverse(standing);
        return standing;
    }

    /** The place of each event that has an id; of one that two have, the first. */
    private static Map<String, Integer> places(List<Event> events, Warnings warnings) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            String id = events.get(i).id();
            if (!id.isEmpty() && places.putIfAbsent(id, i) != null) {
                warnings.add(new Warning("duplicate-event", "two events have the id \"" + id + "\""));
            }
        }
        return places;
    }
}
