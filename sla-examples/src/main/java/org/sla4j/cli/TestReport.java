package org.sla4j.cli;

import com.google.common.base.Splitter;
import java.util.Locale;
import org.sla4j.engine.CreditDue;
import org.sla4j.engine.Difference;
import org.sla4j.engine.Explanation;
import org.sla4j.json.ExampleResults;
import org.sla4j.json.ExampleResults.Different;
import org.sla4j.json.PolicyDocument;
import org.sla4j.json.Problem;
import org.sla4j.policy.Credit;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.Policy;
import org.sla4j.words.CreditWords;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** What came of the examples of a policy file, for a person. */
final class TestReport {
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private final ExampleResults results;
    private final String language;
    private final StringBuilder text = new StringBuilder();

    TestReport(ExampleResults results, String language) {
        this.results = results;
        this.language = language;
    }

    @Override
    public String toString() {
        line(results.document().file() + ": " + summary());
        results.different().forEach(this::different);
        return text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String summary() {
        int all = results.document().examples().size();
        if (all == 0) {
            return "no examples";
        }
        String some = results.different().isEmpty() ? "" : results.held() + " of ";
        return some + Wording.count(all, "example") + (all == 1 ? " holds" : " hold");
    }

    private void different(Different different) {
        PolicyDocument document = results.document();
        String title = different
                .example()
                .title()
                .map(words -> words.in(language))
                .orElse("example " + (different.index() + 1));
        Problem place = document.at(different.pointer(), title);
        line("");
        line(place.file() + ":" + place.line() + ":" + place.column() + ": " + title);
        different.differences().forEach(this::difference);
        different.why().forEach(this::why);
        different.credits().forEach(this::credit);
        different.warnings().forEach(warning -> line("  Warning: " + warning));
    }

    private void difference(Difference difference) {
        line("  " + difference.what() + ": expected " + difference.expected() + ", found " + difference.found());
    }

    private void why(String promise, Explanation explanation) {
        line("  Why " + promise + ":");
        LINES.split(explanation.text(Locale.forLanguageTag(language))).forEach(step -> line("    " + step));
    }

    /** How much a credit gives for what, and how often that was. */
    private void credit(CreditDue due) {
        Policy policy = results.document().policy();
        CreditWords words = CreditWords.of(PolicyNames.of(policy, language));
        int place = policy.credits().indexOf(due.credit());
        line("  Credit for " + due.promise() + " [/credits/" + place + "]:");
        line("    " + words.credit(due.credit()));
        due.delay().ifPresent(delay -> line("    Late by " + Wording.inWords(delay) + clock(due.credit())));
        policy.creditsAtMost().ifPresent(total -> line("    All credits together: at most " + words.total(total)));
        line("    " + words.due(due));
    }

    private static String clock(Credit credit) {
        boolean isBusiness = credit.rate()
                .map(rate -> rate.per() == Credit.Per.STARTED_BUSINESS_HOUR)
                .orElseGet(() -> credit.steps().stream()
                        .flatMap(steps -> steps.steps().stream())
                        .anyMatch(step -> step.bound() instanceof CreditSteps.Delay delay && delay.business()));
        return isBusiness ? ", on the promise's own clock" : ", day and night";
    }
}
