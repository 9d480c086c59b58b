package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the checks of a policy look up and where they put their findings. */
final class Scope {
    final Parts parts;
    final ImmutableSet<String> calendars;
    final ImmutableSet<String> severities;
    final ImmutableSet<String> metrics;
    final ImmutableSet<String> tiers;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Scope(Parts parts) {
        this.parts = parts;
        calendars = ImmutableSet.<String>builder()
                .addAll(parts.calendars().keySet())
                .add(Policy.ALWAYS)
                .build();
        severities = parts.severities().stream().map(Severity::id).collect(ImmutableSet.toImmutableSet());
        metrics = ImmutableSet.<String>builder()
                .addAll(parts.metrics().keySet())
                .addAll(Metric.KNOWN)
                .build();
        tiers = parts.tiers().stream().map(Tier::id).collect(ImmutableSet.toImmutableSet());
    }

    void add(String pointer, String message) {
        findings.add(Finding.of(pointer, message));
    }

    /** Notes an id that is not among those that exist. */
    void require(String pointer, String kind, String id, Collection<String> allowed) {
        if (!allowed.contains(id)) {
            findings.add(Finding.unknown(pointer, kind, id, allowed));
        }
    }

    ImmutableList<Finding> findings() {
        return ImmutableList.copyOf(findings);
    }

    /** Ids as a message names them: {@code severity "1"}, {@code severities "1", "2"}. */
    static String words(String one, String many, Collection<String> ids) {
        String quoted = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return (ids.size() == 1 ? one : many) + " " + quoted;
    }
}
