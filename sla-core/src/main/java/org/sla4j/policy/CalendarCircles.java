package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds calendars that are made of themselves, in one walk and without recursion, however long their chains are. */
final class CalendarCircles {
    private final Map<String, CalendarDefinition> calendars;
    private final Set<String> done = new HashSet<>();
    private final List<List<String>> circles = new ArrayList<>();

    private CalendarCircles(Map<String, CalendarDefinition> calendars) {
        this.calendars = calendars;
    }

    /** The circles, each once: the ids of its calendars, of which each is made of the next, and the last of the first. */
    static ImmutableList<List<String>> in(ImmutableMap<String, CalendarDefinition> calendars) {
        CalendarCircles walk = new CalendarCircles(calendars);
        calendars.keySet().forEach(walk::from);
        return ImmutableList.copyOf(walk.circles);
    }

    private void from(String start) {
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        Deque<Iterator<String>> rest = new ArrayDeque<>();
        enter(start, path, onPath, rest);
        while (!rest.isEmpty()) {
            if (!rest.element().hasNext()) {
                rest.remove();
                onPath.remove(path.remove(path.size() - 1));
                continue;
            }
            String part = rest.element().next();
            if (onPath.contains(part)) {
                circles.add(ImmutableList.copyOf(path.subList(path.indexOf(part), path.size())));
            } else {
                enter(part, path, onPath, rest);
            }
        }
    }

    private void enter(String id, List<String> path, Set<String> onPath, Deque<Iterator<String>> rest) {
        CalendarDefinition definition = calendars.get(id);
        if (definition != null && done.add(id)) {
            path.add(id);
            onPath.add(id);
            rest.push(definition.parts().iterator());
        }
    }
}
