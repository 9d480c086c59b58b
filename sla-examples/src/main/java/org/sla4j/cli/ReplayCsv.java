package org.sla4j.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sla4j.compare.Attainment;
import org.sla4j.compare.Both;
import org.sla4j.compare.Group;
import org.sla4j.compare.Kept;
import org.sla4j.compare.Later;
import org.sla4j.compare.Replay;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;
import org.sla4j.words.CreditWords;
import org.sla4j.words.PolicyNames;

/** What past tickets would have met, as comma-separated values (RFC 4180): one figure in each row. */
final class ReplayCsv {
    private static final Group NONE = new Group("", "", "");

    private final StringBuilder rows = new StringBuilder();

    private ReplayCsv() {}

    static String of(Replay replay) {
        ReplayCsv csv = new ReplayCsv();
        csv.row(List.of("figure", "plan", "severity", "metric", "ticket", "before", "after"));
        replay.totals().byName().forEach((figure, count) -> csv.row(figure, NONE, "", "", count.toString()));
        replay.attainment().forEach((group, both) -> csv.attainment(group, both.before(), both.after()));
        replay.shares().forEach((share, both) -> csv.share(share, both, replay.saying(both)));
        for (Later later : replay.worst()) {
            csv.row(
                    "worst",
                    later.group(),
                    later.ticket(),
                    later.before().toString(),
                    later.after().toString());
        }
        return csv.rows.toString();
    }

    private void attainment(Group group, Attainment before, Attainment after) {
        row("met", group, "", Long.toString(before.met()), Long.toString(after.met()));
        row("late", group, "", Long.toString(before.late()), Long.toString(after.late()));
        row("open", group, "", Long.toString(before.open()), Long.toString(after.open()));
        row("percent", group, "", percent(before), percent(after));
    }

    /** How many periods were judged, and in how many of them enough was met; the metric is the share in words. */
    private void share(Share share, Both<Optional<Kept>> both, Policy policy) {
        Group group =
                new Group("", "", CreditWords.of(PolicyNames.of(policy, "en")).share(share));
        row("periodsJudged", group, "", count(both.before(), Kept::judged), count(both.after(), Kept::judged));
        row("periodsMissed", group, "", count(both.before(), Kept::missed), count(both.after(), Kept::missed));
    }

    private static String count(Optional<Kept> kept, Function<Kept, List<String>> periods) {
        return kept.map(periods).map(list -> Integer.toString(list.size())).orElse("");
    }

    private static String percent(Attainment attainment) {
        return attainment.percent().map(Object::toString).orElse("");
    }

    private void row(String figure, Group group, String ticket, String before, String after) {
        row(List.of(figure, group.plan(), group.severity(), group.metric(), ticket, before, after));
    }

    private void row(List<String> cells) {
        rows.append(String.join(",", cells.stream().map(ReplayCsv::quoted).toList()))
                .append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
