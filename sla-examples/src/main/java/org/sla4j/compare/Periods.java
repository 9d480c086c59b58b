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
import org.jspecify.annotations.Nullable;
import org.sla4j.engine.Report;
import org.sla4j.engine.Standing;
import org.sla4j.policy.Credit;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.Limit;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;
import org.sla4j.policy.Target;
import org.sla4j.ticket.Ticket;

/**
 * How many promises were met of those for which a policy promises a share or a credit of a period, by the period in which
 * tickets were opened.
 */
final class Periods {
    private final ZoneId zone;
    private final Optional<Credit.Total> total;
    private final Map<Share, Map<String, Attainment>> reached = new LinkedHashMap<>();
    private final Map<Credit, Map<String, Attainment>> owed = new LinkedHashMap<>();

    Periods(Policy policy) {
        this.total = policy.creditsAtMost();
        this.zone = policy.header().zone().orElse(ZoneOffset.UTC);
        policy.attainment().forEach(share -> reached.put(promised(share), new TreeMap<>()));
        policy.credits().stream()
                .filter(Credit::isOfPeriod)
                .forEach(credit -> owed.put(given(credit), new TreeMap<>()));
    }

    private static Credit given(Credit credit) {
        return new Credit(credit.when(), credit.metrics(), credit.rate(), credit.steps(), Optional.empty());
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
        for (Standing standing : report.standings()) {
            if (!(standing.promise().commitment() instanceof Target)
                    || standing.tier().isPresent()) {
                continue;
            }
            Fate.Verdict verdict = Fate.verdict(standing);
            report.attainment().stream()
                    .filter(share -> share.isAbout(standing.metric()))
                    .forEach(share -> add(reached.get(promised(share)), period(share.over(), date), verdict));
            report.shared().stream()
                    .filter(credit -> credit.isAbout(standing.metric()))
                    .forEach(credit -> add(
                            owed.get(given(credit)), period(credit.steps().flatMap(CreditSteps::over), date), verdict));
        }
    }

    private static void add(@Nullable Map<String, Attainment> periods, String period, Fate.Verdict verdict) {
        if (periods != null) {
            periods.merge(period, Attainment.NONE.with(verdict), (one, other) -> one.with(verdict));
        }
    }

    /** For each credit that goes by a period, what would be given in each period in which anything is, in order. */
    ImmutableMap<Credit, ImmutableMap<String, Credit.Worth>> credits() {
        ImmutableMap.Builder<Credit, ImmutableMap<String, Credit.Worth>> all = ImmutableMap.builder();
        owed.forEach((credit, periods) -> {
            ImmutableMap.Builder<String, Credit.Worth> given = ImmutableMap.builder();
            periods.forEach((period, attainment) -> credit.steps()
                    .flatMap(steps -> steps.ofPeriod(attainment.met(), attainment.judged()))
                    .map(worth ->
                            total.map(limit -> limit.limit(worth, credit.of())).orElse(worth))
                    .ifPresent(worth -> given.put(period, worth)));
            all.put(credit, given.buildOrThrow());
        });
        return all.buildOrThrow();
    }

    /** For each share that is promised, what was reached in each period, in order. */
    ImmutableMap<Share, Kept> shares() {
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
