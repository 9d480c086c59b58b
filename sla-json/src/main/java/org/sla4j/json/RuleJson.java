package org.sla4j.json;

import com.google.common.collect.ImmutableSet;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Rule;

/** Rules and conditions as a policy file has them. */
final class RuleJson {
    private RuleJson() {}

    static Json of(Rule rule) {
        Json.ObjectBuilder json =
                Json.object().put("when", condition(rule.when())).putUnlessEmpty("metrics", Json.texts(rule.metrics()));
        effect(rule.effect(), json);
        return json.put("reason", TextJson.of(rule.reason())).build();
    }

    private static void effect(Effect effect, Json.ObjectBuilder json) {
        if (effect instanceof Effect.Replace replace && replace.absent() == Absent.EXCLUDED) {
            json.put("excluded", true);
        } else if (effect instanceof Effect.Replace replace) {
            json.put("commitment", replace.absent().word());
        } else if (effect instanceof Effect.UseTargets use) {
            json.put("targets", TargetsJson.of(use.targets()));
        } else if (effect instanceof Effect.UseCalendar use) {
            json.put("calendar", use.calendar());
        } else if (effect instanceof Effect.SetSeverity set) {
            json.put("severity", set.severity());
        } else if (effect instanceof Effect.HighestSeverity highest) {
            json.put("highestSeverity", highest.severity());
        } else if (effect instanceof Effect.DefaultSeverity byDefault) {
            json.put("defaultSeverity", byDefault.severity());
        } else if (effect instanceof Effect.Owner owner) {
            json.put("owner", EnumWords.word(owner.owner()));
        }
    }

    static Json condition(Condition condition) {
        return TextJson.ofMap(condition.tests(), RuleJson::test);
    }

    private static Json test(Condition.Test test) {
        if (test instanceof Condition.OneOf oneOf) {
            return words(oneOf.values());
        }
        if (test instanceof Condition.NoneOf noneOf) {
            return Json.object().put("not", words(noneOf.values())).build();
        }
        if (test instanceof Condition.During during) {
            return Json.object()
                    .put(during.outside() ? "outside" : "during", during.calendar())
                    .build();
        }
        return Json.object().put("missing", true).build();
    }

    private static Json words(ImmutableSet<String> words) {
        return words.size() == 1 ? Json.of(words.asList().get(0)) : Json.texts(words);
    }
}
