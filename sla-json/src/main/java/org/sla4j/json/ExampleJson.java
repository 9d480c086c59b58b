package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.engine.Answer;
import org.sla4j.engine.Aspect;
import org.sla4j.engine.Example;
import org.sla4j.engine.Example.Expectation;
import org.sla4j.policy.Credit;

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
                .put("credits", expect.credits().map(ExampleJson::credits))
                .build();
    }

    private static Json credits(ImmutableListMultimap<String, Optional<Credit.Worth>> credits) {
        Json.ObjectBuilder json = Json.object();
        Multimaps.asMap(credits).forEach((name, all) -> {
            ImmutableList<String> words = all.stream()
                    .map(worth -> worth.map(Object::toString).orElse(ExpectationReader.IN_WORDS))
                    .collect(ImmutableList.toImmutableList());
            json.put(name, words.size() == 1 ? Json.of(words.get(0)) : Json.texts(words));
        });
        return json.build();
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
