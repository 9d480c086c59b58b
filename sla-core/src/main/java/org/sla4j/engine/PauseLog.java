package org.sla4j.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.threeten.extra.Interval;

/** The pauses of a ticket by reason, gathered while its history is read. Time is paused while any reason is on. */
final class PauseLog {
    private final ImmutableMap<String, PauseReason> reasons;
    private final Map<String, Instant> on = new LinkedHashMap<>();
    private final List<Entry> ended = new ArrayList<>();
    private final Map<String, Pauses> byMetric = new HashMap<>();

    private record Entry(String reason, Interval interval) {}

    PauseLog(ImmutableMap<String, PauseReason> reasons) {
        this.reasons = reasons;
    }

    /** Notes a pause; false if that reason is on already. */
    boolean pause(Instant at, String reason) {
        return on.putIfAbsent(reason, at) == null;
    }

    /** Ends the pause of a reason, or all; false if there was none. */
    boolean resume(Instant at, Optional<String> reason) {
        if (reason.isPresent()) {
            Instant since = on.remove(reason.get());
            if (since != null) {
                ended.add(new Entry(reason.get(), Interval.of(since, at)));
            }
            return since != null;
        }
        boolean any = !on.isEmpty();
        on.forEach((name, since) -> ended.add(new Entry(name, Interval.of(since, at))));
        on.clear();
        return any;
    }

    /** The pauses that a metric heeds; to be asked when the whole history has been read. */
    Pauses of(String metric) {
        // Most policies do not tell metrics apart, and then all share one list.
        boolean shared =
                reasons.values().stream().allMatch(reason -> reason.metrics().isEmpty());
        return byMetric.computeIfAbsent(shared ? "" : metric, this::gather);
    }

    private Pauses gather(String metric) {
        List<Interval> intervals = new ArrayList<>();
        for (Entry entry : ended) {
            if (stops(entry.reason, metric)) {
                intervals.add(entry.interval);
            }
        }
        on.forEach((reason, since) -> {
            if (stops(reason, metric)) {
                intervals.add(Interval.of(since, Instant.MAX));
            }
        });
        return Pauses.of(intervals);
    }

    /** The reasons for which a metric's clock stood still at some time of an interval, in the order of their pauses. */
    ImmutableSet<String> reasons(String metric, Interval during) {
        List<Entry> all = new ArrayList<>(ended);
        on.forEach((reason, since) -> all.add(new Entry(reason, Interval.of(since, Instant.MAX))));
        all.sort(Comparator.comparing(entry -> entry.interval.getStart()));
        return all.stream()
                .filter(entry -> stops(entry.reason, metric) && entry.interval.overlaps(during))
                .map(Entry::reason)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What the policy says of a reason. */
    Optional<PauseReason> known(String reason) {
        return Optional.ofNullable(reasons.get(reason));
    }

    private boolean stops(String reason, String metric) {
        PauseReason known = reasons.get(reason);
        return known == null || known.metrics().isEmpty() || known.metrics().contains(metric);
    }
}
