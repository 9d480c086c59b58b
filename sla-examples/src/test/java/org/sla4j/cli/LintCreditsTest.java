package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits that are never given, not limited, or less the worse it gets. */
final class LintCreditsTest {
    @TempDir
    private Path folder;

    private List<String> lint(String fields) throws IOException {
        return LintedAcme.places(folder, fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"percent\": 5}, {\"moreThan\": \"1 hour (24/7)\", \"percent\": 2}                 | 1",
                "{\"percent\": 2}, {\"moreThan\": \"1 hour (24/7)\", \"percent\": 2}                 | 0",
                "{\"amount\": \"5 EUR\"}, {\"moreThan\": \"1 hour (24/7)\", \"amount\": \"4 EUR\"}   | 1",
                "{\"amount\": \"5 EUR\"}, {\"moreThan\": \"1 hour (24/7)\", \"amount\": \"10 EUR\"}  | 0",
                "{\"amount\": \"5 EUR\"}, {\"moreThan\": \"1 hour (24/7)\", \"percent\": 1}          | 0",
            })
    void steps_giveMoreTheWorseItGets(String steps, int findings) throws IOException {
        String of = steps.contains("percent") ? "\"of\": \"the fee\", " : "";

        assertThat(lint("\"credits\": [{" + of + "\"steps\": [" + steps + "]}]"))
                .hasSize(findings)
                .allMatch("less-for-a-worse-step /credits/0/steps/1"::equals);
    }

    /** The limit holds for the credits that are a share of the same sum. */
    @ParameterizedTest
    @CsvSource({"the monthly fee, the yearly fee, 1", "the yearly fee, the monthly fee, 0", "the fee, the fee, 0"})
    void limit_isOfTheSumOfSomeCredit(String first, String limit, int findings) throws IOException {
        String second = first.equals("the yearly fee") ? "the monthly fee" : first;

        assertThat(lint("""
                        "credits": [{"percent": 5, "of": "%s", "per": "breach"}, {"percent": 5, "of": "%s", "per": "breach"}],
                        "creditsAtMost": {"percent": 30, "of": "%s", "per": "month"}""".formatted(first, second, limit)))
                .hasSize(findings)
                .allMatch("cap-of-other-sum /creditsAtMost/of"::equals);
    }

    @ParameterizedTest
    @CsvSource({"small, 1", "large, 0"})
    void credit_isOfAPlanWithATarget(String plan, int findings) throws IOException {
        assertThat(lint("""
                        "plans": {
                          "small": {"targets": {"first-response": "8 business hours", "update": "not-offered"}},
                          "large": {"targets": {"first-response": "4 business hours", "update": "every 4 business hours"}}
                        },
                        "targets": {},
                        "credits": [{"when": {"plan": "%s"}, "metrics": ["update"], "percent": 5, "of": "fee", "per": "breach"}]""".formatted(plan)))
                .hasSize(findings)
                .allMatch("credit-of-nothing /credits/0/metrics/0"::equals);
    }
}
