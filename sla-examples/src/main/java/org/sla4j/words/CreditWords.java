package org.sla4j.words;

import com.google.common.collect.ImmutableSet;
import org.sla4j.engine.CreditDue;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Limit;
import org.sla4j.policy.Share;

/** Which share of promises is kept, and what is given for those that are not, a sentence each. */
public final class CreditWords {
    private final Vocabulary names;

    private CreditWords(Vocabulary names) {
        this.names = names;
    }

    /** The words for the credits and the attainment of a policy, with its names. */
    public static CreditWords of(Vocabulary names) {
        return new CreditWords(names);
    }

    /** {@code First response, where severity is 1: 90 % in time over each calendar month. The vendor's words}. */
    public String share(Share share) {
        return about(share.metrics(), share.when()) + ": "
                + share.percent().toPlainString() + " % in time"
                + share.over().map(over -> " over " + period(over)).orElse("")
                + share.text().map(text -> ". " + names.text(text)).orElse("");
    }

    /** {@code First response: 5 % of the monthly fee for each breach, at most 50 % per month. The vendor's words}. */
    public String credit(Credit credit) {
        String about = about(credit.metrics(), credit.when()) + ": ";
        String text = credit.text().map(names::text).orElse("");
        return credit.rate()
                .map(rate -> about + rate.each() + of(rate) + " for each " + per(rate.per()) + limit(rate)
                        + (text.isEmpty() ? "" : ". " + text))
                .orElse(about + text);
    }

    /** {@code first-response#1: 10 % of the monthly fee, for 2 started hours of delay, at most 50 % per month}. */
    public String due(CreditDue due) {
        String text = due.credit().text().map(names::text).orElse("");
        return due.promise() + ": "
                + due.credit()
                        .rate()
                        .map(rate -> due.worth().orElseThrow() + of(rate) + ", for " + times(due.times(), rate.per())
                                + limit(rate) + (text.isEmpty() ? "" : ". " + text))
                        .orElse(text);
    }

    private String about(ImmutableSet<String> metrics, Condition when) {
        String what = metrics.isEmpty()
                ? "every promise"
                : Wording.list(metrics.stream().map(names::metric).toList(), "and");
        String where =
                when.tests().isEmpty() ? "" : ", where " + Clauses.of(names).condition(when);
        return Wording.sentence(what) + where;
    }

    private String of(Credit.Rate rate) {
        return rate.each() instanceof Credit.Percent
                ? rate.of().map(fee -> " of " + names.text(fee)).orElse("")
                : "";
    }

    private String limit(Credit.Rate rate) {
        return rate.atMost()
                .map(cap -> ", at most " + cap.most()
                        + (cap.most() instanceof Credit.Percent && !(rate.each() instanceof Credit.Percent)
                                ? rate.of().map(fee -> " of " + names.text(fee)).orElse("")
                                : "")
                        + cap.per().map(per -> " per " + Wording.word(per)).orElse(" for one breach"))
                .orElse("");
    }

    private static String per(Credit.Per per) {
        return switch (per) {
            case BREACH -> "breach";
            case STARTED_HOUR -> "started hour of delay";
            case STARTED_BUSINESS_HOUR -> "started business hour of delay";
            case STARTED_DAY -> "started day of delay";
        };
    }

    private static String times(long times, Credit.Per per) {
        return switch (per) {
            case BREACH -> "the breach";
            case STARTED_HOUR -> Wording.count(times, "started hour") + " of delay";
            case STARTED_BUSINESS_HOUR -> Wording.count(times, "started business hour") + " of delay";
            case STARTED_DAY -> Wording.count(times, "started day") + " of delay";
        };
    }

    private static String period(Limit.Per over) {
        return switch (over) {
            case DAY -> "each day";
            case CONTRACT -> "the whole contract";
            default -> "each calendar " + Wording.word(over);
        };
    }
}
