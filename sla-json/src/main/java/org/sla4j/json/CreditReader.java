package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Optional;
import org.sla4j.json.ReportDocument.CreditNow;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Credit.Cap;
import org.sla4j.policy.Credit.Money;
import org.sla4j.policy.Credit.Per;
import org.sla4j.policy.Credit.Percent;
import org.sla4j.policy.Credit.Rate;
import org.sla4j.policy.Credit.Total;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.policy.Limit;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Share;

/** Reads what follows where promises are kept or not: attainment and credits. */
final class CreditReader {
    private static final ImmutableMap<String, Per> PER = EnumWords.of(Per.class);
    private static final String PERCENT = "percent";
    private static final String AMOUNT = "amount";
    static final String FEE = "\"the monthly fee\"";
    private static final String MONEY = "\"50 EUR\"";

    /** What a credit that is said in words alone does not have. */
    private static final ImmutableSet<String> OF_RATES = ImmutableSet.of(PERCENT, AMOUNT, "of", "per", "atMost");

    static final ImmutableSet<String> WORTHS = ImmutableSet.of(PERCENT, AMOUNT);
    /** Numbers by which a limit may be meant. */
    private static final ImmutableSet<String> COUNTS =
            ImmutableSet.of("breaches", "credits", "times", "count", "number", "tickets");

    private static final ImmutableSet<String> OF_STEPS = ImmutableSet.of("steps", "over");

    private static final String SILENT = "\"The work is not charged.\", or \"percent\": 5 with \"of\" and \"per\"";

    private static final int MOST_DECIMALS = 4;
    static final int WHOLE = 100;
    private static final int MOST_PERCENT = 1_000;
    private static final int MOST_TIMES = 999_999_999;
    private static final BigDecimal ALL = BigDecimal.valueOf(WHOLE);

    private CreditReader() {}

    static ImmutableList<Share> attainment(Value value) {
        Share unread = new Share(Condition.ALWAYS, ImmutableSet.of(), ALL, Optional.empty(), Optional.empty());
        return Entries.read(value, CreditReader::share, unread);
    }

    private static Share share(Fields fields) {
        Condition when = ConditionReader.read(fields.optional("when"));
        ImmutableSet<String> metrics = Texts.someWords(fields.optional("metrics"), "metric");
        BigDecimal percent = percent(fields.required("percent", "90"), WHOLE).orElse(ALL);
        Value over = fields.optional("over");
        Optional<LocalizedText> text = Texts.localized(fields.optional("text"));
        return new Share(when, metrics, percent, over.oneOf(PlanReader.PERIODS), text);
    }

    static ImmutableList<Credit> credits(Value value) {
        Credit unread = new Credit(Condition.ALWAYS, ImmutableSet.of(), Optional.empty(), Optional.empty());
        return Entries.read(value, CreditReader::credit, unread);
    }

    static Optional<Total> total(Value value) {
        return value.object(fields -> {
            Optional<Worth> most = worth(fields, MOST_PERCENT);
            Optional<Limit.Per> per = fields.required("per", "\"month\"").oneOf(PlanReader.PERIODS);
            Value of = fields.has(PERCENT) ? fields.required("of", FEE) : fields.optional("of");
            Optional<LocalizedText> fee = Texts.localized(of);
            return most.flatMap(worth -> per.map(period -> new Total(worth, fee, period)));
        });
    }

    private static Credit credit(Fields fields) {
        Condition when = ConditionReader.read(fields.optional("when"));
        ImmutableSet<String> metrics = Texts.someWords(fields.optional("metrics"), "metric");
        boolean isStepped = isAny(fields, OF_STEPS);
        boolean isRate = !isStepped && isAny(fields, OF_RATES);
        boolean isSilent = !isStepped && !isRate && !fields.has("text");
        Optional<LocalizedText> text =
                Texts.localized(isSilent ? fields.required("text", SILENT) : fields.optional("text"));
        Sets.union(OF_RATES, OF_STEPS).forEach(fields::optional); // so that all are listed where a field is unknown
        return isStepped
                ? new Credit(when, metrics, Optional.empty(), CreditStepsReader.read(fields), text)
                : new Credit(when, metrics, isRate ? rate(fields) : Optional.empty(), text);
    }

    private static boolean isAny(Fields fields, ImmutableSet<String> known) {
        return fields.names().stream().anyMatch(name -> Names.near(name, known).isPresent());
    }

    private static Optional<Rate> rate(Fields fields) {
        Optional<Worth> each = worth(fields, MOST_PERCENT);
        // Where nothing says how much either, that alone is told.
        boolean isSilent = !fields.has("per") && !isAny(fields, WORTHS);
        Value what = isSilent ? fields.optional("per") : fields.required("per", "\"breach\"");
        Optional<Per> per = what.oneOf(PER);
        Value most = fields.optional("atMost");
        Optional<Cap> atMost = most.object(CreditReader::cap);
        boolean isShare = fields.has(PERCENT)
                || atMost.filter(cap -> cap.most() instanceof Percent).isPresent();
        Value of = isShare ? fields.required("of", FEE) : fields.optional("of");
        Optional<LocalizedText> fee = Texts.localized(of);
        return each.flatMap(worth -> per.map(part -> new Rate(worth, part, fee, atMost)));
    }

    static Optional<Cap> cap(Fields fields) {
        Optional<String> number = COUNTS.stream().filter(fields::has).findFirst();
        if (number.isPresent() && !isAny(fields, WORTHS)) {
            fields.optional("per");
            fields.optional(number.get())
                    .problemAtName("credits are limited by a share or a sum, not by a number of breaches; write for"
                            + " example {\"percent\": 50, \"per\": \"month\"} or {\"amount\": \"400 EUR\"}");
            return Optional.empty();
        }
        Optional<Worth> most = worth(fields, MOST_PERCENT);
        Value per = fields.optional("per");
        return most.map(worth -> new Cap(worth, per.oneOf(PlanReader.PERIODS)));
    }

    /** Reads a credit of a report. */
    static Optional<CreditNow> due(Fields fields) {
        Optional<String> promise = fields.required("promise").text();
        Optional<Per> per = fields.optional("per").oneOf(PER);
        Optional<Integer> times = fields.required("times").integer(1, MOST_TIMES);
        boolean hasWorth = fields.has(PERCENT) || fields.has(AMOUNT);
        Optional<Worth> worth = hasWorth ? worth(fields, Integer.MAX_VALUE) : Optional.empty();
        Optional<String> of = fields.optional("of").text();
        Optional<String> text = fields.optional("text").text();
        return promise.flatMap(key -> times.map(number -> new CreditNow(key, per, number, worth, of, text)));
    }

    static Optional<Worth> worth(Fields fields) {
        return worth(fields, MOST_PERCENT);
    }

    /** A percentage, or an amount of money. */
    private static Optional<Worth> worth(Fields fields, int mostPercent) {
        Value percent = fields.optional(PERCENT);
        Value amount = fields.optional(AMOUNT);
        if (percent.isPresent() && amount.isPresent()) {
            amount.problemAtName("\"percent\" and \"amount\" do not go together; leave one of them out");
            return Optional.empty();
        }
        boolean isMoney = fields.names().stream()
                .anyMatch(name -> name.equals(AMOUNT)
                        || Names.near(name, OF_RATES).filter(AMOUNT::equals).isPresent());
        return isMoney
                ? fields.required(AMOUNT, MONEY)
                        .parsed(Sought.MONEY, "an amount of money such as " + MONEY, Money::parse)
                : percent(fields.required(PERCENT, "5, or \"amount\": " + MONEY), mostPercent)
                        .map(Percent::new);
    }

    static Optional<BigDecimal> percent(Value value, int most) {
        return value.number().flatMap(number -> {
            BigDecimal percent = number.stripTrailingZeros();
            boolean isPercent = percent.signum() > 0
                    && percent.compareTo(BigDecimal.valueOf(most)) <= 0
                    && percent.scale() <= MOST_DECIMALS;
            return isPercent
                    ? Optional.of(percent)
                    : value.wrong("a percentage above 0 and at most " + most + ", with at most " + MOST_DECIMALS
                            + " decimals");
        });
    }
}
