package org.sla4j.json;

import com.google.common.collect.ImmutableSet;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Limit;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Service;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Validity;

/** Severities, plans, and what they refer to, as a policy file has them. */
final class PlanJson {
    private PlanJson() {}

    static Json severity(Severity severity) {
        Json.ObjectBuilder json = Json.object()
                .put("id", severity.id())
                .put("title", TextJson.of(severity.title()))
                .put("description", TextJson.of(severity.description()))
                .putUnlessEmpty("criteria", TextJson.ofTexts(severity.criteria()))
                .putUnlessEmpty("examples", TextJson.ofTexts(severity.examples()))
                .put("effort", TextJson.ofEnum(severity.effort()))
                .putUnlessEmpty("until", Json.texts(severity.until()));
        if (severity.emergency()) {
            json.put("emergency", true);
        }
        return json.putUnlessEmpty("plans", Json.texts(severity.plans())).build();
    }

    static Json plan(Plan plan) {
        Json.ObjectBuilder json = Json.object()
                .put("title", TextJson.of(plan.title()))
                .putUnlessEmpty("valid", validity(plan.validity()));
        TermsJson.put(plan.terms(), json);
        return json.putUnlessEmpty("targets", TargetsJson.of(plan.targets()))
                .putUnlessEmpty("entitlements", entitlements(plan))
                .build();
    }

    private static Json entitlements(Plan plan) {
        Json.ObjectBuilder json = Json.object();
        plan.entitlements().forEach((service, held) -> {
            Limit limit = plan.limits().get(service);
            json.put(service, limit == null ? Json.of(EnumWords.word(held)) : limit(limit));
        });
        return json.build();
    }

    private static Json limit(Limit limit) {
        return Json.object()
                .put("most", limit.most())
                .put("per", TextJson.ofEnum(limit.per()))
                .put("text", TextJson.of(limit.text()))
                .build();
    }

    static Json validity(Validity validity) {
        return Json.object()
                .putText("from", validity.from().map(Object::toString))
                .putText("to", validity.to().map(Object::toString))
                .build();
    }

    static Json metric(Metric metric) {
        Json.ObjectBuilder json = Json.object().put("title", TextJson.of(metric.title()));
        if (!metric.startsAtOpening()) {
            json.put("starts", metric.starts());
        }
        return json.putUnlessEmpty("stops", Json.texts(metric.stops())).build();
    }

    static Json service(Service service) {
        return Json.object().put("title", TextJson.of(service.title())).build();
    }

    static Json attribute(Attribute attribute) {
        ImmutableSet<String> values = attribute.values();
        return Json.object()
                .put("title", TextJson.of(attribute.title()))
                .putUnlessEmpty("values", Json.texts(values))
                .putText("default", attribute.byDefault())
                .build();
    }
}
