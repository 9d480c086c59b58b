package org.sla4j.json;

import org.sla4j.policy.Credit;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.Share;

/** Attainment and credits as a policy file has them. */
final class CreditJson {
    private CreditJson() {}

    static Json share(Share share) {
        return Json.object()
                .putUnlessEmpty("when", RuleJson.condition(share.when()))
                .putUnlessEmpty("metrics", Json.texts(share.metrics()))
                .put("percent", Json.of(share.percent()))
                .put("over", TextJson.ofEnum(share.over()))
                .put("text", TextJson.of(share.text()))
                .build();
    }

    static Json credit(Credit credit) {
        Json.ObjectBuilder json = Json.object()
                .putUnlessEmpty("when", RuleJson.condition(credit.when()))
                .putUnlessEmpty("metrics", Json.texts(credit.metrics()));
        credit.rate().ifPresent(rate -> rate(rate, json));
        credit.steps().ifPresent(steps -> steps(steps, json));
        return json.put("text", TextJson.of(credit.text())).build();
    }

    /** A credit in a report. */
    static Json due(ReportDocument.CreditNow due) {
        Json.ObjectBuilder json = Json.object()
                .put("promise", due.promise())
                .put("per", TextJson.ofEnum(due.per()))
                .put("times", due.times());
        due.worth().ifPresent(worth -> worth(worth, json));
        return json.putText("of", due.of()).putText("text", due.text()).build();
    }

    private static void rate(Credit.Rate rate, Json.ObjectBuilder json) {
        worth(rate.each(), json)
                .put("of", TextJson.of(rate.of()))
                .put("per", EnumWords.word(rate.per()))
                .put("atMost", rate.atMost().map(CreditJson::cap));
    }

    private static void steps(CreditSteps steps, Json.ObjectBuilder json) {
        json.put("of", TextJson.of(steps.of()))
                .put("over", TextJson.ofEnum(steps.over()))
                .put("steps", TextJson.ofList(steps.steps(), CreditJson::step))
                .put("atMost", steps.atMost().map(CreditJson::cap));
    }

    private static Json step(CreditSteps.Step step) {
        Json.ObjectBuilder json = Json.object();
        if (step.bound() instanceof CreditSteps.Delay delay && !delay.moreThan().isZero()) {
            json.put("moreThan", delay.toString());
        } else if (step.bound() instanceof CreditSteps.Below below) {
            json.put("below", Json.of(below.percent()));
        } else if (step.bound() instanceof CreditSteps.Breaches breaches) {
            json.put("breaches", breaches.atLeast());
        }
        return worth(step.worth(), json).build();
    }

    static Json total(Credit.Total total) {
        return worth(total.most(), Json.object())
                .put("of", TextJson.of(total.of()))
                .put("per", EnumWords.word(total.per()))
                .build();
    }

    private static Json cap(Credit.Cap cap) {
        return worth(cap.most(), Json.object())
                .put("per", TextJson.ofEnum(cap.per()))
                .build();
    }

    private static Json.ObjectBuilder worth(Credit.Worth worth, Json.ObjectBuilder json) {
        return worth instanceof Credit.Percent share
                ? json.put("percent", Json.of(share.percent()))
                : json.put("amount", worth.toString());
    }
}
