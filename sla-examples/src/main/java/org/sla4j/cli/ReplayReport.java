package org.sla4j.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sla4j.compare.Attainment;
import org.sla4j.compare.Group;
import org.sla4j.compare.Later;
import org.sla4j.compare.Replay;
import org.sla4j.compare.Totals;
import org.sla4j.words.Page;
import org.sla4j.words.Vocabulary;
import org.sla4j.words.Wording;

/** What past tickets would have met, for a person. */
final class ReplayReport {
    private final Replay replay;
    private final Vocabulary names;
    private final Page page = new Page();

    ReplayReport(Replay replay, String language) {
        this.replay = replay;
        this.names = Vocabulary.of(replay.after(), language);
    }

    @Override
    public String toString() {
        Totals totals = replay.totals();
        page.line(replay.before() + " -> " + replay.after() + ": " + Wording.count(totals.tickets(), "ticket") + ", "
                + Wording.count(totals.promises(), "promise"));
        page.blank();
        totals(totals);
        attainment();
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
