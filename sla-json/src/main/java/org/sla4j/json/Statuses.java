package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sla4j.engine.Warning;
import org.sla4j.json.EventReader.Entry;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

/**
 * Turns the statuses of one ticket into pauses, by the names that the policy gives to its pause reasons.
 *
 * <p>A ticket has one status at a time. Entering one that a reason lists is a pause for that reason, and leaving it ends
 * the pause; a status that no reason lists pauses nothing. A solution, a cancellation or a resume ends a pause of a
 * status too, and then leaving the status ends nothing more.
 *
 * <p>What a status means hangs on the status before it, and so on what was struck out. Corrections of statuses are
 * therefore heeded here: neither they nor what they strike out come into the history.
 */
final class Statuses {
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.event().at())
            .thenComparingLong(entry -> entry.event().sequence())
            .thenComparingInt(entry -> entry.event().what().rank());

    private final ImmutableSetMultimap<String, String> reasons;
    private final Set<String> on = new LinkedHashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();
    private final ImmutableList.Builder<Event> events = ImmutableList.builder();

    private Statuses(ImmutableSetMultimap<String, String> reasons) {
        this.reasons = reasons;
    }

    /** The statuses of a policy, to be asked about one ticket. */
    static Statuses of(Policy policy) {
        return of(policy.lifecycle().pauses());
    }

    /** The statuses of pause reasons, to be asked about one ticket. */
    static Statuses of(ImmutableMap<String, PauseReason> pauses) {
        ImmutableSetMultimap.Builder<String, String> reasons = ImmutableSetMultimap.builder();
        pauses.forEach((reason, pause) -> pause.statuses().forEach(status -> reasons.put(status, reason)));
        return new Statuses(reasons.build());
    }

    /** The events of the model that the entries stand for. */
    ImmutableList<Event> events(Collection<Entry> entries) {
        if (entries.stream().noneMatch(Entry::isStatus)) {
            return entries.stream().map(Entry::event).collect(ImmutableList.toImmutableList());
        }
        List<Entry> sorted = ImmutableList.sortedCopyOf(ORDER, entries);
        Map<Integer, Integer> struck = struck(sorted);
        Set<Integer> heeded = new HashSet<>();
        struck.forEach((place, correction) -> {
            if (sorted.get(place).isStatus()) {
                heeded.add(correction);
            }
        });
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            boolean stands = !struck.containsKey(i);
            if (entry.isStatus() && stands) {
                enter(entry.event());
            } else if (!entry.isStatus() && !heeded.contains(i)) {
                pass(entry.event(), stands);
            }
        }
        return events.build();
    }

    /** What was odd about the statuses. */
    ImmutableList<Warning> warnings() {
        return ImmutableList.copyOf(warnings);
    }

    /** The places of what is struck out, with those of the corrections that do it, as the engine finds them. */
    private static Map<Integer, Integer> struck(List<Entry> sorted) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            places.putIfAbsent(sorted.get(i).event().id(), i);
        }
        Map<Integer, Integer> struck = new HashMap<>();
        // From the end: a correction that was struck by a later one strikes nothing.
        for (int i = sorted.size() - 1; i >= 0; i--) {
            if (!struck.containsKey(i) && sorted.get(i).event().what() instanceof What.Corrected corrected) {
                Integer place = places.get(corrected.event());
                if (place != null && place < i) {
                    struck.put(place, i);
                }
            }
        }
        return struck;
    }

    private void pass(Event event, boolean stands) {
        events.add(event);
        What what = event.what();
        if (!stands) {
            return;
        }
        if (what instanceof What.Resumed resumed && resumed.reason().isPresent()) {
            on.remove(resumed.reason().get());
        } else if (what instanceof What.Resumed
                || what instanceof What.Resolved
                || what instanceof What.Closed
                || what instanceof What.Merged
                || what instanceof What.Cancelled) {
            on.clear();
        }
    }

    private void enter(Event event) {
        String status = EventKinds.STATUS.type().cast(event.what()).reason();
        ImmutableSet<String> wanted = reasons.get(status);
        ImmutableList.Builder<What> changes = ImmutableList.builder();
        Sets.difference(on, wanted).forEach(reason -> changes.add(new What.Resumed(Optional.of(reason))));
        Sets.difference(wanted, on).forEach(reason -> changes.add(new What.Paused(reason)));
        String id = event.id();
        for (What what : changes.build()) {
            events.add(new Event(id, event.at(), event.sequence(), event.by(), event.recorded(), what));
            id = ""; // an id names one event
        }
        on.clear();
        on.addAll(wanted);
        if (wanted.isEmpty()) {
            warnOfCase(status);
        }
    }

    private void warnOfCase(String status) {
        reasons.keySet().stream()
                .filter(status::equalsIgnoreCase)
                .findFirst()
                .ifPresent(known -> warnings.add(new Warning(
                        "unknown-status",
                        "the status " + Shown.quoted(status) + " pauses nothing; the policy writes "
                                + Shown.quoted(known))));
    }
}
