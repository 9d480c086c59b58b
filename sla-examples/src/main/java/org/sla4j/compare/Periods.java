package org.sla4j.compare;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sla4j.engine.Report;
import org.sla4j.engine.Standing;
import org.sla4j.policy.Limit;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;
import org.sla4j.policy.Target;
import org.sla4j.ticket.Ticket;

/** How many promises were met of those for which a policy promises a share, by the period in which tickets were opened. */
final class Periods {
    private final ZoneId zone;
    private final Map<Share, Map<String, Attainment>> reached = new LinkedHashMap<>();

    Periods(Policy policy) {
        this.zone = policy.header().zone().orElse(ZoneOffset.UTC);
        policy.attainment().forEach(share -> reached.put(promised(share), new TreeMap<>()));
    }

    /** The promise without its words: two editions that word it differently promise the same. */
    private static Share promised(Share share) {
        return new Share(share.when(), share.metrics(), share.percent(), share.over(), Optional.empty());
    }

    void add(Report report) {
        Optional<Instant> opened = report.ticket().map(Ticket::opened);
        if (opened.isEmpty()) {
            return;
        }
        LocalDate date = opened.get().atZone(zone).toLocalDate();
        for (Share share : report.attainment()) {
            for (Standing standing : report.standings()) {
                boolean isCounted = standing.promise().commitment() instanceof Target
                        && standing.tier().isEmpty()
                        && share.isAbout(standing.metric());
                if (isCounted) {
                    add(share, period(share.over(), date), Fate.verdict(standing));
                }
            }
        }
    }

    private void add(Share share, String period, Fate.Verdict verdict) {
        reached.getOrDefault(promised(share), new TreeMap<>())
                .merge(period, Attainment.NONE.with(verdict), (one, other) -> one.with(verdict));
    }

    /** For each share that is promised, what was reached in each period, in order. */
    ImmutableMap<Share, Kept> all() {
        ImmutableMap.Builder<Share, Kept> all = ImmutableMap.builder();
        reached.forEach((share, periods) -> all.put(share, new Kept(share, ImmutableMap.copyOf(periods))));
        return all.buildOrThrow();
    }

    private static String period(Optional<Limit.Per> over, LocalDate date) {
        return switch (over.orElse(Limit.Per.CONTRACT)) {
            case DAY -> date.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", date.getYear(), date.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%d-Q%d", date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> Integer.toString(date.getYear());
            case CONTRACT -> Kept.WHOLE;
        };
    }
}
