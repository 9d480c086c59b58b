package org.sla4j.json;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.Locale;
import org.sla4j.engine.Answer;
import org.sla4j.engine.Aspect;
import org.sla4j.engine.CreditDue;
import org.sla4j.engine.Difference;
import org.sla4j.engine.Explanation;
import org.sla4j.json.ExampleResults.Different;
import org.sla4j.json.ReportDocument.Edition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Policy;

/**
 * Writes what came of the examples of a policy file as JSON, in the format {@code sla-test/1}, on one line for each file.
 *
 * <p>What an answer lacks is {@code null}, several words are a list, and all else is text as in policy files.
 */
public final class ExampleResultsWriter {
    static final String FORMAT = "sla-test/1";

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private ExampleResultsWriter() {}

    /**
     * The results of one file, without a line break.
     *
     * @param language the language of titles and explanations
     */
    public static String line(ExampleResults results, String language) {
        PolicyDocument document = results.document();
        return JsonLayout.line(Json.object()
                .put("format", FORMAT)
                .put("file", document.file())
                .put("policy", ReportWriter.edition(Edition.of(document.policy())))
                .put("examples", document.examples().size())
                .put("hold", results.held())
                .put("different", TextJson.ofList(results.different(), one -> different(document, one, language)))
                .build());
    }

    private static Json different(PolicyDocument document, Different different, String language) {
        Problem place = document.at(different.pointer(), "");
        return Json.object()
                .put("line", place.line())
                .put("column", place.column())
                .put("pointer", different.pointer())
                .putText("title", different.example().title().map(title -> title.in(language)))
                .put("differences", TextJson.ofList(different.differences(), ExampleResultsWriter::difference))
                .putUnlessEmpty("why", TextJson.ofMap(different.why(), steps -> why(steps, language)))
                .putUnlessEmpty("credits", TextJson.ofList(different.credits(), due -> credit(due, document.policy())))
                .putUnlessEmpty("warnings", TextJson.ofList(different.warnings(), ReportWriter::warning))
                .build();
    }

    private static Json difference(Difference difference) {
        return Json.object()
                .put("subject", difference.subject())
                .putText("aspect", difference.aspect().map(Aspect::word))
                .put("expected", answer(difference.expected()))
                .put("found", answer(difference.found()))
                .build();
    }

    private static Json answer(Answer answer) {
        if (answer instanceof Answer.Nothing) {
            return Json.ofNull();
        }
        return answer instanceof Answer.Words words ? Json.texts(words.words()) : Json.of(answer.toString());
    }

    private static Json credit(CreditDue due, Policy policy) {
        return Json.object()
                .put("promise", due.promise())
                .put("credit", "/credits/" + policy.credits().indexOf(due.credit()))
                .put("times", due.times())
                .putText("delay", due.delay().map(Duration::toString))
                .putText("worth", due.worth().map(Credit.Worth::toString))
                .build();
    }

    private static Json why(Explanation explanation, String language) {
        return Json.texts(LINES.split(explanation.text(Locale.forLanguageTag(language))));
    }
}
