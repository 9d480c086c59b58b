package org.sla4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Threshold;

/** What the docs say of histories, reports and a ticket's life is so. */
final class HistoryDocsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-zA-Z-]+)`");

    @Test
    void history_givesTheReport() throws IOException {
        List<String> blocks = blocks(page("history-format.md"));
        Policy policy = PolicyReader.standard().read("policy.json", blocks.get(0));
        TicketHistory ticket = HistoryReader.read("history.json", blocks.get(1));
        ReportDocument report = ReportDocument.of(
                        SlaEngine.of(policy).report(ticket.history(), Instant.parse("2026-03-30T09:00:00Z")))
                .about(ticket);

        assertThat(ReportWriter.pretty(report).replaceAll("sha256:[0-9a-f]+", "sha256:..."))
                .isEqualTo(blocks.get(2));
        assertThat(HistoryReader.readLine(blocks.get(3)).id()).contains(new TicketId("4711", true));
        assertThat(HistoryReader.readLine(blocks.get(3))).isInstanceOf(HistoryLine.Read.class);
        assertThat(blocks).hasSize(4);
    }

    @Test
    void kinds_areThose() throws IOException {
        assertThat(rows(section(page("history-format.md"), "| kind |", "A **status**")))
                .containsExactlyElementsOf(EventKinds.BY_WORD.keySet());
    }

    @Test
    void lifecycle_isRead() throws IOException {
        String section = section(page("policy-format.md"), "## A ticket's life", "## Examples");
        Policy policy = Policies.policy(blocks(section).get(0).strip().replaceAll("^\\{|}$", ""));

        assertThat(policy.lifecycle().thresholds())
                .containsExactly(Threshold.used(50), Threshold.used(75), Threshold.left(Duration.ofMinutes(30)));
        assertThat(policy.lifecycle().pauses()).containsOnlyKeys("waiting-for-customer", "waiting-for-supplier");
        assertThat(rows(section))
                .startsWith("thresholds", "reopening", "binding", "automaticAnswers", "pauses")
                .hasSize(5 + Metric.KNOWN.size() - 1);
        assertThat(Lifecycle.BY_DEFAULT.reopening().effect()).isEqualTo(Lifecycle.OnReopening.CONTINUE);
    }

    private static String page(String name) throws IOException {
        return Files.readString(DOCS.resolve(name), UTF_8);
    }

    private static String section(String page, String from, String to) {
        int start = page.indexOf(from);
        return page.substring(start, page.indexOf(to, start));
    }

    private static ImmutableList<String> blocks(String page) {
        return JSON.matcher(page).results().map(block -> block.group(1)).collect(toImmutableList());
    }

    private static ImmutableList<String> rows(String table) {
        return ROW.matcher(table)
                .results()
                .map(MatchResult::group)
                .map(row -> row.replaceAll("[|` ]", ""))
                .collect(toImmutableList());
    }
}
