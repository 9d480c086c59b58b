package org.sla4j.json;

import org.sla4j.policy.Contact;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Right;
import org.sla4j.policy.Tier;

/** Rights, duties, tiers and contacts as a policy file has them. */
final class PeopleJson {
    private PeopleJson() {}

    static Json right(Right right) {
        return Json.object()
                .put("who", EnumWords.word(right.who()))
                .put("may", right.may())
                .putUnlessEmpty("when", RuleJson.condition(right.when()))
                .putUnlessEmpty("if", Json.texts(right.circumstances()))
                .put("consent", TextJson.ofEnum(right.consent()))
                .put("text", TextJson.of(right.text()))
                .build();
    }

    static Json duty(Duty duty) {
        return Json.object()
                .put("who", EnumWords.word(duty.who()))
                .put("id", duty.id())
                .putUnlessEmpty("when", RuleJson.condition(duty.when()))
                .put("text", TextJson.of(duty.text()))
                .putUnlessEmpty("otherwise", Json.texts(duty.otherwise()))
                .build();
    }

    static Json reclassification(Reclassification basis) {
        return Json.object()
                .put("raised", TextJson.ofEnum(basis.raised()))
                .put("lowered", TextJson.ofEnum(basis.lowered()))
                .put("other", TextJson.ofEnum(basis.other()))
                .build();
    }

    static Json contact(Contact contact) {
        return Json.object()
                .put("channel", contact.channel())
                .putText("address", contact.address())
                .putText("calendar", contact.calendar())
                .putUnlessEmpty("plans", Json.texts(contact.plans()))
                .put("text", TextJson.of(contact.text()))
                .build();
    }

    static Json tier(Tier tier) {
        return Json.object()
                .put("id", tier.id())
                .put("title", TextJson.of(tier.title()))
                .put("owner", EnumWords.word(tier.owner()))
                .put("description", TextJson.of(tier.description()))
                .putUnlessEmpty("duties", TextJson.ofList(tier.duties(), PeopleJson::duties))
                .put("handOver", tier.handOver().map(PeopleJson::handOver))
                .putUnlessEmpty("targets", TargetsJson.of(tier.targets()))
                .build();
    }

    private static Json duties(Tier.DutyGroup group) {
        return Json.object()
                .put("title", TextJson.of(group.title()))
                .put("items", TextJson.ofTexts(group.items()))
                .build();
    }

    private static Json handOver(Tier.HandOver handOver) {
        return Json.object()
                .put("to", handOver.to())
                .putUnlessEmpty("requires", TextJson.ofList(handOver.requires(), PeopleJson::requirement))
                .build();
    }

    private static Json requirement(Tier.Requirement requirement) {
        return Json.object()
                .put("id", requirement.id())
                .put("text", TextJson.of(requirement.text()))
                .build();
    }
}
