package org.sla4j.json;

import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Lifecycle.Reopening;

/** What becomes of promises during a ticket's life, as a policy file says it. */
final class LifecycleJson {
    private LifecycleJson() {}

    /** Puts what differs from what holds where nothing is said. */
    static void put(Lifecycle lifecycle, Json.ObjectBuilder json) {
        if (!lifecycle.reopening().equals(Lifecycle.BY_DEFAULT.reopening())) {
            json.put("reopening", reopening(lifecycle.reopening()));
        }
        if (lifecycle.binding() != Lifecycle.BY_DEFAULT.binding()) {
            json.put("binding", EnumWords.word(lifecycle.binding()));
        }
        json.putUnlessEmpty("thresholds", TextJson.ofList(lifecycle.thresholds(), ThresholdJson::of));
        if (lifecycle.automaticAnswers()) {
            json.put("automaticAnswers", true);
        }
        json.putUnlessEmpty("pauses", TextJson.ofMap(lifecycle.pauses(), LifecycleJson::pause));
    }

    private static Json reopening(Reopening reopening) {
        String effect = EnumWords.word(reopening.effect());
        return reopening.windowDays().isPresent()
                ? Json.object()
                        .put("effect", effect)
                        .put("windowDays", reopening.windowDays().getAsInt())
                        .build()
                : Json.of(effect);
    }

    private static Json pause(PauseReason reason) {
        return Json.object()
                .put("title", TextJson.of(reason.title()))
                .putUnlessEmpty("metrics", Json.texts(reason.metrics()))
                .putUnlessEmpty("statuses", Json.texts(reason.statuses()))
                .build();
    }
}
