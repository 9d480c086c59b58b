package org.sla4j.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is given in steps: by how late a promise is, or by how many promises of a period were not kept. The last step that
 * is reached holds, alone.
 *
 * @param steps at least one, all of one kind, each beyond the one before
 * @param over the calendar period whose promises are counted together, by when tickets were opened; empty where the
 *     steps go by the delay of a breach, and where nothing is said, which counts all promises together
 * @param of what percentages are a share of; empty where there are none
 * @param atMost what the credits come to at most
 */
public record CreditSteps(
        ImmutableList<Step> steps, Optional<Limit.Per> over, Optional<LocalizedText> of, Optional<Credit.Cap> atMost) {

    public CreditSteps {
        checkArgument(!steps.isEmpty(), "steps must have at least one but was []");
        for (int i = 1; i < steps.size(); i++) {
            checkArgument(
                    steps.get(i).bound().isBeyond(steps.get(i - 1).bound()),
                    "steps must each be beyond the one before but was %s",
                    steps);
        }
        checkArgument(
                over.isEmpty() || !(steps.get(0).bound() instanceof Delay),
                "over must be empty for steps of a delay but was %s",
                over);
    }

    /**
     * A step.
     *
     * @param bound from where on it holds
     * @param worth what is given
     */
    public record Step(Bound bound, Credit.Worth worth) {}

    /** From where on a step holds. */
    public sealed interface Bound {
        /** Whether it is of the same kind as another bound, and reached later. */
        boolean isBeyond(Bound other);
    }

    /**
     * A breach that is late by more than some time; zero for every breach.
     *
     * @param moreThan not negative
     * @param business whether the time is that of the promise's own clock, and not day and night
     */
    public record Delay(Duration moreThan, boolean business) implements Bound {
        /** Every breach. */
        public static final Delay ANY = new Delay(Duration.ZERO, false);

        /** The greatest number that is read. */
        private static final int MOST = 999_999;

        private static final Duration MINUTE = Duration.ofMinutes(1);
        private static final Duration HOUR = Duration.ofHours(1);
        private static final Pattern WRITTEN = Pattern.compile(
                "([1-9][0-9]{0,5}) business (minute|hour)s?|([1-9][0-9]{0,5}) (minute|hour|day)s? \\(24/7\\)");

        public Delay {
            checkArgument(!moreThan.isNegative(), "moreThan must not be negative but was %s", moreThan);
        }

        /**
         * Parses a time as policy files have it: {@code 4 hours (24/7)}, {@code 4 business hours}.
         *
         * @throws IllegalArgumentException if the text is no such time; the message is written for authors of policies
         */
        public static Delay parse(String text) {
            Matcher written = WRITTEN.matcher(text);
            if (!written.matches()) {
                throw new IllegalArgumentException("expected a time such as \"4 hours (24/7)\", which counts day and"
                        + " night, or \"4 business hours\", on the promise's own clock, found \"" + text + "\"");
            }
            boolean isBusiness = written.group(2) != null;
            long number = Long.parseLong(written.group(isBusiness ? 1 : 3));
            String unit = written.group(isBusiness ? 2 : 4);
            Duration one = unit.equals("day") ? Duration.ofDays(1) : unit.equals("hour") ? HOUR : MINUTE;
            return new Delay(one.multipliedBy(number), isBusiness);
        }

        /** The text that {@link #parse} reads, save for {@link #ANY}, which has none. */
        @Override
        public String toString() {
            if (business) {
                return Amounts.words(moreThan, "business hour", "business minute");
            }
            boolean isMany = moreThan.toHours() > MOST && moreThan.toHours() % 24 == 0;
            String words = isMany ? moreThan.toDays() + " days" : Amounts.words(moreThan, "hour", "minute");
            return words + " (24/7)";
        }

        @Override
        public boolean isBeyond(Bound other) {
            return other instanceof Delay before
                    && (before.moreThan.isZero() || before.business == business)
                    && before.moreThan.compareTo(moreThan) < 0;
        }
    }

    /**
     * A period in which a lower share of the promises was met.
     *
     * @param percent above 0 and at most 100
     */
    public record Below(BigDecimal percent) implements Bound {
        public Below {
            checkArgument(
                    percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                    "percent must be above 0 and at most 100 but was %s",
                    percent);
            percent = Credit.Percent.plain(percent);
        }

        @Override
        public boolean isBeyond(Bound other) {
            return other instanceof Below before && percent.compareTo(before.percent) < 0;
        }
    }

    /**
     * A period in which so many promises were not met.
     *
     * @param atLeast at least 1
     */
    public record Breaches(int atLeast) implements Bound {
        public Breaches {
            checkArgument(atLeast >= 1, "atLeast must be at least 1 but was %s", atLeast);
        }

        @Override
        public boolean isBeyond(Bound other) {
            return other instanceof Breaches before && before.atLeast < atLeast;
        }
    }

    /** Whether each breach has its own step, and not a period. */
    public boolean isForEachBreach() {
        return steps.get(0).bound() instanceof Delay;
    }

    /**
     * What a breach is worth; empty where no step is reached, or a period decides.
     *
     * @param delay how late it is, day and night
     * @param business how late it is on the promise's own clock
     */
    public Optional<Credit.Worth> ofBreach(Duration delay, Duration business) {
        return last(bound -> bound instanceof Delay step
                && (step.moreThan.isZero() || (step.business ? business : delay).compareTo(step.moreThan) > 0));
    }

    /**
     * What a period is worth; empty where no step is reached, or each breach decides.
     *
     * @param met how many promises were met
     * @param judged how many were met or not met, at least {@code met}
     */
    public Optional<Credit.Worth> ofPeriod(long met, long judged) {
        return last(bound -> (bound instanceof Below step && !Share.isReached(step.percent, met, judged))
                || (bound instanceof Breaches breaches && judged - met >= breaches.atLeast));
    }

    private Optional<Credit.Worth> last(Predicate<Bound> isReached) {
        return steps.reverse().stream()
                .filter(step -> isReached.test(step.bound()))
                .map(Step::worth)
                .findFirst()
                .map(worth -> atMost.map(cap -> worth.atMost(cap.most())).orElse(worth));
    }
}
