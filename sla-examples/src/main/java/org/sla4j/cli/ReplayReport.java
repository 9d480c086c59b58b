package org.sla4j.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sla4j.compare.Attainment;
import org.sla4j.compare.Group;
import org.sla4j.compare.Kept;
import org.sla4j.compare.Later;
import org.sla4j.compare.Replay;
import org.sla4j.compare.Totals;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.words.CreditWords;
import org.sla4j.words.Page;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** What past tickets would have met, for a person. */
final class ReplayReport {
    /** So many periods in which too few promises were kept are named. */
    private static final int MOST_PERIODS = 3;

    private final Replay replay;
    private final PolicyNames names;
    private final Page page = new Page();

    ReplayReport(Replay replay, String language) {
        this.replay = replay;
        this.names = PolicyNames.of(replay.after(), language);
    }

    @Override
    public String toString() {
        Totals totals = replay.totals();
        page.line(replay.before() + " -> " + replay.after() + ": " + Wording.count(totals.tickets(), "ticket") + ", "
                + Wording.count(totals.promises(), "promise"));
        page.blank();
        totals(totals);
        attainment();
        promised();
        credits();
        worst();
        return page.toString();
    }

    private void totals(Totals totals) {
        page.table(
                "  ",
                List.of(
                        count("due earlier", totals.earlier()),
                        count("due later", totals.later()),
                        count("due at the same instant", totals.same()),
                        count("without a due instant in one of them", totals.undated()),
                        count("promised by " + replay.before() + " only", totals.onlyBefore()),
                        count("promised by " + replay.after() + " only", totals.onlyAfter())));
        page.blank();
        page.table("  ", List.of(count("newly breached", totals.newlyBreached()), count("saved", totals.saved())));
    }

    private static List<String> count(String what, long number) {
        return List.of(what, String.format(Locale.ROOT, "%,d", number));
    }

    private void attainment() {
        List<List<String>> rows = new ArrayList<>();
        replay.attainment()
                .forEach((group, both) -> rows.add(List.of(
                        words(group) + ":",
                        percent(both.before()) + " -> " + percent(both.after())
                                + (both.after().judged() == 0 ? "" : " in time"),
                        share(both.before()) + " -> " + share(both.after()),
                        "open " + both.before().open() + " -> " + both.after().open())));
        if (!rows.isEmpty()) {
            page.blank();
            page.line("In time, of those that were done or due");
            page.table("  ", rows);
        }
    }

    /** The shares of promises that the policies say are kept, and in how many periods they would have been. */
    private void promised() {
        if (!replay.shares().isEmpty()) {
            page.blank();
            page.line("Kept, of the shares that are promised");
        }
        replay.shares()
                .forEach((share, both) -> page.line(
                        "- ",
                        CreditWords.of(names).share(share) + "; " + kept(both.before()) + " -> " + kept(both.after())));
    }

    /** What would be given for whole periods. */
    private void credits() {
        if (!replay.credits().isEmpty()) {
            page.blank();
            page.line("Credits of periods");
        }
        replay.credits()
                .forEach((credit, both) -> page.line(
                        "- ",
                        CreditWords.of(names).credit(credit) + "; " + given(both.before()) + " -> "
                                + given(both.after())));
    }

    private static String given(Optional<ImmutableMap<String, Worth>> credit) {
        return credit.map(periods -> periods.isEmpty()
                        ? "none"
                        : Joiner.on(", ").withKeyValueSeparator(": ").join(periods))
                .orElse("no such credit");
    }

    private static String kept(Optional<Kept> promised) {
        return promised.map(ReplayReport::kept).orElse("not promised");
    }

    private static String kept(Kept kept) {
        int judged = kept.judged().size();
        if (judged == 0) {
            return "none judged";
        }
        int missed = kept.missed().size();
        String told = Joiner.on(", ")
                .join(kept.missed().stream()
                        .limit(MOST_PERIODS)
                        .map(period -> (period.equals(Kept.WHOLE) ? "" : period + ": ")
                                + percent(kept.periods().getOrDefault(period, Attainment.NONE)))
                        .toList());
        String word = !kept.judged().contains(Kept.WHOLE)
                ? "kept in " + (judged - missed) + " of " + judged
                : missed == 0 ? "kept" : "missed";
        return word + (missed == 0 ? "" : " (" + told + (missed > MOST_PERIODS ? ", ..." : "") + ")");
    }

    private String words(Group group) {
        String severity = group.severity().isEmpty() ? "" : names.severity(group.severity());
        String plan = group.plan().isEmpty() ? "" : names.plan(group.plan());
        String who = (severity + " " + plan).strip();
        int tier = group.metric().indexOf('@');
        String metric = tier < 0
                ? names.metric(group.metric())
                : names.metric(group.metric().substring(0, tier)) + " of tier "
                        + group.metric().substring(tier + 1);
        return Wording.sentence((who.isEmpty() ? "" : who + ", ") + metric);
    }

    private static String percent(Attainment attainment) {
        Optional<BigDecimal> percent = attainment.percent();
        return percent.map(share -> share + " %").orElse("none judged");
    }

    private static String share(Attainment attainment) {
        return String.format(Locale.ROOT, "%,d of %,d", attainment.met(), attainment.judged());
    }

    private void worst() {
        if (replay.worst().isEmpty()) {
            return;
        }
        page.blank();
        page.line("Later by the most");
        for (Later later : replay.worst()) {
            page.line(
                    "- ",
                    later.ticket() + ", " + later.key() + ": " + Wording.moment(later.before(), later.zone()) + " -> "
                            + Wording.moment(later.after(), later.zone()) + ", " + Wording.inWords(later.shift())
                            + " later");
        }
    }
}
