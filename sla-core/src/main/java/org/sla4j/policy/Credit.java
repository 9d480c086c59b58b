package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a customer gets where a promise is not met: a service credit, or a penalty.
 *
 * @param when to which tickets it applies
 * @param metrics the metrics whose promises it is about; empty means all
 * @param rate what each breach or each part of a delay is worth; empty where there is no such rate
 * @param steps what is given in steps; not beside a rate. Without either the words say all
 * @param text the vendor's words
 */
public record Credit(
        Condition when,
        ImmutableSet<String> metrics,
        Optional<Rate> rate,
        Optional<CreditSteps> steps,
        Optional<LocalizedText> text) {
    public Credit {
        if (rate.isPresent() && steps.isPresent()) {
            throw new IllegalArgumentException("steps must be empty beside a rate but was " + steps);
        }
    }

    /** A credit without steps. */
    public Credit(Condition when, ImmutableSet<String> metrics, Optional<Rate> rate, Optional<LocalizedText> text) {
        this(when, metrics, rate, Optional.empty(), text);
    }

    /** What its percentages are a share of; empty where there are none. */
    public Optional<LocalizedText> of() {
        return rate.flatMap(Rate::of).or(() -> steps.flatMap(CreditSteps::of));
    }

    /** Whether it goes by the promises of a period together, and not by each breach. */
    public boolean isOfPeriod() {
        return steps.filter(given -> !given.isForEachBreach()).isPresent();
    }

    /** Whether the credit is about the promises of a metric. */
    public boolean isAbout(String metric) {
        return metrics.isEmpty() || metrics.contains(metric);
    }

    /**
     * How much for how long a delay.
     *
     * @param each what is given for one breach, or for one part of the delay
     * @param per for what it is given
     * @param of what percentages are a share of; empty where there are none
     * @param atMost what the credits come to at most
     */
    public record Rate(Worth each, Per per, Optional<LocalizedText> of, Optional<Cap> atMost) {}

    /** For what a credit is given once. */
    public enum Per {
        /** A promise that is breached, however late. */
        BREACH,
        /** An hour of the delay that has begun, on the clock, day and night. */
        STARTED_HOUR,
        /** An hour of the delay that has begun, on the promise's own clock. */
        STARTED_BUSINESS_HOUR,
        /** 24 hours of the delay that have begun, on the clock. */
        STARTED_DAY
    }

    /**
     * What credits come to at most.
     *
     * @param most the sum
     * @param per the period for all of whose breaches together it holds; empty where it holds for each breach
     */
    public record Cap(Worth most, Optional<Limit.Per> per) {}

    /**
     * What all credits of a period come to at most together.
     *
     * @param most the sum
     * @param of what a percentage is a share of; empty where it is none
     * @param per the period
     */
    public record Total(Worth most, Optional<LocalizedText> of, Limit.Per per) {
        /** The same worth, or this limit where it is lower and of the same kind: money, or a share of the same thing. */
        public Worth limit(Worth worth, Optional<LocalizedText> ofWorth) {
            return worth instanceof Percent && !of.equals(ofWorth) ? worth : worth.atMost(most);
        }
    }

    /** What is given: a share of something, or money. */
    public sealed interface Worth {
        /** The same so many times. */
        Worth times(long number);

        /** The smaller of two that can be compared: two shares, or sums of one currency; else this one. */
        Worth atMost(Worth other);
    }

    /**
     * A share of a fee.
     *
     * @param percent in percent, more than 0
     */
    public record Percent(BigDecimal percent) implements Worth {
        public Percent {
            if (percent.signum() <= 0) {
                throw new IllegalArgumentException("percent must be more than 0 but was " + percent);
            }
            percent = plain(percent);
        }

        /** The same number without zeros at its end and without an exponent. */
        static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public Percent times(long number) {
            return new Percent(percent.multiply(BigDecimal.valueOf(number)));
        }

        @Override
        public Worth atMost(Worth other) {
            return other instanceof Percent limit && limit.percent.compareTo(percent) < 0 ? limit : this;
        }

        /** {@code 2.5 %}. */
        @Override
        public String toString() {
            return percent.toPlainString() + " %";
        }
    }

    /**
     * Money.
     *
     * @param amount more than 0
     * @param currency a code of three capitals, as in ISO 4217
     */
    public record Money(BigDecimal amount, String currency) implements Worth {
        private static final Pattern WRITTEN = Pattern.compile("[0-9]+(\\.[0-9]{1,3})? [A-Z]{3}");

        public Money {
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("amount must be more than 0 but was " + amount);
            }
        }

        /**
         * Parses money as it is written in policy files: {@code 50 EUR}, {@code 12.50 USD}.
         *
         * @throws IllegalArgumentException if the text is no money; the message is written for authors of policies
         */
        public static Money parse(String text) {
            if (!WRITTEN.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "expected an amount of money such as \"50 EUR\" or \"12.50 USD\", found \"" + text + "\"");
            }
            int blank = text.indexOf(' ');
            return new Money(new BigDecimal(text.substring(0, blank)), text.substring(blank + 1));
        }

        @Override
        public Money times(long number) {
            return new Money(amount.multiply(BigDecimal.valueOf(number)), currency);
        }

        @Override
        public Worth atMost(Worth other) {
            boolean isLess = other instanceof Money limit
                    && limit.currency.equals(currency)
                    && limit.amount.compareTo(amount) < 0;
            return isLess ? other : this;
        }

        /** The text that {@link #parse} reads. */
        @Override
        public String toString() {
            return amount.toPlainString() + " " + currency;
        }
    }
}
