package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.policy.CreditSteps;

/** Reckons what breaches are worth, by the credits that apply to a ticket. */
final class Crediting {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final ImmutableList<Credit> credits;
    private final Optional<Credit.Total> total;
    private final PauseLog pauses;
    private final Instant asOf;

    /**
     * Reckons for a ticket.
     *
     * @param credits those that apply to it
     * @param total the limit of all credits together
     * @param pauses when its clocks stood still
     * @param asOf the instant of the report
     */
    Crediting(ImmutableList<Credit> credits, Optional<Credit.Total> total, PauseLog pauses, Instant asOf) {
        this.credits = credits;
        this.total = total;
        this.pauses = pauses;
        this.asOf = asOf;
    }

    /** The credits for one promise; none if it is not breached, or if it is that of a tier. */
    ImmutableList<CreditDue> of(Track track, Standing standing) {
        if (standing.times().breachedAt().isEmpty() || standing.tier().isPresent()) {
            return ImmutableList.of();
        }
        return credits.stream()
                .filter(credit -> credit.isAbout(standing.metric()))
                .flatMap(credit -> due(credit, track, standing).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Empty where no step is reached, or a period decides. */
    private Optional<CreditDue> due(Credit credit, Track track, Standing standing) {
        if (credit.steps().isPresent()) {
            CreditSteps steps = credit.steps().get();
            return steps.ofBreach(delay(track, standing), businessDelay(standing))
                    .map(worth -> new CreditDue(
                            credit,
                            standing.key(),
                            1,
                            delay(steps, track, standing),
                            Optional.of(limited(worth, credit))));
        }
        Optional<Duration> delay = credit.rate().flatMap(rate -> delay(rate.per(), track, standing));
        long times = credit.rate()
                .flatMap(rate -> delay.map(late -> begun(late, rate.per() == Credit.Per.STARTED_DAY ? DAY : HOUR)))
                .orElse(1L);
        Optional<Worth> worth = credit.rate().map(rate -> limited(worth(rate, times), credit));
        return Optional.of(new CreditDue(credit, standing.key(), times, delay, worth));
    }

    private Worth limited(Worth worth, Credit credit) {
        return total.map(all -> all.limit(worth, credit.of())).orElse(worth);
    }

    private static Worth worth(Credit.Rate rate, long times) {
        Worth sum = rate.each().times(times);
        return rate.atMost().map(cap -> sum.atMost(cap.most())).orElse(sum);
    }

    /** The delay that decides how often a credit is given; empty where it is given once. */
    private Optional<Duration> delay(Credit.Per per, Track track, Standing standing) {
        return switch (per) {
            case BREACH -> Optional.empty();
            case STARTED_BUSINESS_HOUR -> Optional.of(businessDelay(standing));
            case STARTED_HOUR, STARTED_DAY -> Optional.of(delay(track, standing));
        };
    }

    /** The delay that decides which step is reached; empty where there is but one for every breach. */
    private Optional<Duration> delay(CreditSteps steps, Track track, Standing standing) {
        return Iterables.getLast(steps.steps()).bound() instanceof CreditSteps.Delay bound
                        && !bound.moreThan().isZero()
                ? Optional.of(bound.business() ? businessDelay(standing) : delay(track, standing))
                : Optional.empty();
    }

    /** Time on the promise's own clock since the due instant. */
    private static Duration businessDelay(Standing standing) {
        return standing.figures().overrun().orElse(Duration.ZERO);
    }

    /** Time on the clock since the due instant, day and night, without pauses. */
    private Duration delay(Track track, Standing standing) {
        Optional<Instant> due = standing.times().due().or(standing.times()::breachedAt);
        Instant end = standing.times().stopped().orElse(asOf);
        return due.filter(end::isAfter)
                .map(from -> pauses.of(track.metric)
                        .within(from, end)
                        .and(track.gaps())
                        .except(OpenTime.always())
                        .counted(from, end))
                .orElse(Duration.ZERO);
    }

    /** How many parts of a delay have begun; of what is late at all, the first has. */
    private static long begun(Duration delay, Duration part) {
        long whole = delay.dividedBy(part);
        return Math.max(1, delay.equals(part.multipliedBy(whole)) ? whole : whole + 1);
    }
}
