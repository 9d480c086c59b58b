package org.sla4j.json;

import org.sla4j.policy.Example;
import org.sla4j.policy.Example.Expectation;

/** The tests that a policy carries, as its file has them. */
final class ExampleJson {
    private ExampleJson() {}

    static Json of(Example example) {
        return Json.object()
                .put("title", TextJson.of(example.title()))
                .putText("plan", example.plan())
                .putText("severity", example.severity())
                .putText("tier", example.tier())
                .put("opened", example.opened().toString())
                .putUnlessEmpty("attributes", TextJson.ofMap(example.attributes(), Json::of))
                .put("expect", expectation(example.expect()))
                .build();
    }

    private static Json expectation(Expectation expect) {
        Json.ObjectBuilder json = Json.object();
        expect.metrics().forEach((metric, expected) -> json.put(metric, expected.toString()));
        return json.putText("severity", expect.severity())
                .put("owner", TextJson.ofEnum(expect.owner()))
                .put("rights", expect.rights().map(Json::texts))
                .build();
    }
}
