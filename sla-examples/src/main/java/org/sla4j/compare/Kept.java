package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.sla4j.policy.Share;

/**
 * What was reached of a share of promises that a policy says it keeps.
 *
 * @param share the share
 * @param periods how many promises were met in each period, in order: {@code 2026-03} for a month, {@link #WHOLE} where
 *     there is but one
 */
public record Kept(Share share, ImmutableMap<String, Attainment> periods) {
    /** The period of a share that is promised over no period, or over the whole contract. */
    public static final String WHOLE = "all";

    /** The periods in which a promise was judged. */
    public ImmutableList<String> judged() {
        return periods.entrySet().stream()
                .filter(period -> period.getValue().judged() > 0)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** The periods, of those that were judged, in which too few promises were met. */
    public ImmutableList<String> missed() {
        return periods.entrySet().stream()
                .filter(period -> !share.isReachedBy(
                        period.getValue().met(), period.getValue().judged()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }
}
