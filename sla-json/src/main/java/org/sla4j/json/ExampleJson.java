package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import org.sla4j.engine.Answer;
import org.sla4j.engine.Aspect;
import org.sla4j.engine.Example;
import org.sla4j.engine.Example.Expectation;

/** The tests that a policy file carries, as the file has them. */
final class ExampleJson {
    private ExampleJson() {}

    static Json of(Example example) {
        Json.ObjectBuilder json = Json.object().put("title", TextJson.of(example.title()));
        return json.putUnlessEmpty("events", HistoryWriter.events(example.history(), json))
                .putText("asOf", example.asOf().map(Instant::toString))
                .put("expect", expectation(example.expect()))
                .build();
    }

    private static Json expectation(Expectation expect) {
        Json.ObjectBuilder json = Json.object();
        expect.promises().forEach((name, answers) -> json.put(name, promise(answers)));
        return json.putText("severity", expect.severity())
                .put("owner", TextJson.ofEnum(expect.owner()))
                .put("rights", expect.rights().map(Json::texts))
                .build();
    }

    /** A due instant alone, and an absence, have a shorter form. */
    private static Json promise(ImmutableMap<Aspect, Answer> answers) {
        Answer absence = answers.get(Aspect.COMMITMENT);
        if (absence != null && answers.size() == 1) {
            return Json.of(absence.toString());
        }
        if (answers.size() == 1 && answers.get(Aspect.DUE) instanceof Answer.At due) {
            return Json.of(due.toString());
        }
        Json.ObjectBuilder json = Json.object();
        answers.forEach((aspect, answer) ->
                json.put(aspect.word(), answer instanceof Answer.Nothing ? Json.ofNull() : Json.of(answer.toString())));
        return json.build();
    }
}
