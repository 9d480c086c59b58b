package org.sla4j.json;

import static org.sla4j.json.EventKind.bare;
import static org.sla4j.json.EventKind.named;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.policy.Party;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/** The kinds of events, in the order in which a message lists them. */
final class EventKinds {
    private static final ImmutableList<EventKind<?>> ALL = ImmutableList.of(
            bare("reported", What.Reported.class, What.Reported::new),
            new EventKind<>("opened", What.Opened.class, Openings::read, Openings::write),
            bare("information-completed", What.InformationCompleted.class, What.InformationCompleted::new),
            named("classified", What.Classified.class).by("severity", What.Classified::new, What.Classified::severity),
            new EventKind<>(
                    "reclassified", What.Reclassified.class, EventKinds::reclassified, EventKinds::reclassified),
            new EventKind<>(
                    "attributes-changed",
                    What.AttributesChanged.class,
                    fields -> Optional.of(new What.AttributesChanged(DeskFields.words(fields.required("attributes")))),
                    (what, json) -> json.put("attributes", TextJson.ofMap(what.attributes(), Json::of))),
            named("plan-changed", What.PlanChanged.class).by("plan", What.PlanChanged::new, What.PlanChanged::plan),
            named("assigned", What.Assigned.class).perhapsBy("tier", What.Assigned::new, What.Assigned::tier),
            new EventKind<>("handed-over", What.HandedOver.class, EventKinds::handedOver, EventKinds::handedOver),
            bare("customer-message", What.CustomerMessage.class, What.CustomerMessage::new),
            bare("response", What.Response.class, What.Response::new),
            bare("update", What.UpdateSent.class, What.UpdateSent::new),
            named("reached", What.Reached.class).by("metric", What.Reached::new, What.Reached::metric),
            named("paused", What.Paused.class).by("reason", What.Paused::new, What.Paused::reason),
            named("resumed", What.Resumed.class).perhapsBy("reason", What.Resumed::new, What.Resumed::reason),
            bare("workaround", What.WorkaroundGiven.class, What.WorkaroundGiven::new),
            bare("resolved", What.Resolved.class, What.Resolved::new),
            bare("reopened", What.Reopened.class, What.Reopened::new),
            bare("closed", What.Closed.class, What.Closed::new),
            named("merged", What.Merged.class).by("into", What.Merged::new, What.Merged::into),
            bare("cancelled", What.Cancelled.class, What.Cancelled::new),
            named("noted", What.Noted.class).by("circumstance", What.Noted::new, What.Noted::circumstance),
            named("duty-not-met", What.DutyNotMet.class).by("duty", What.DutyNotMet::new, What.DutyNotMet::duty),
            named("corrected", What.Corrected.class).by("event", What.Corrected::new, What.Corrected::event),
            named("status", What.StatusChanged.class)
                    .by("status", What.StatusChanged::new, What.StatusChanged::status));

    /** Every kind by its name in files. */
    static final ImmutableMap<String, EventKind<?>> BY_WORD =
            ALL.stream().collect(ImmutableMap.toImmutableMap(EventKind::word, kind -> kind));

    private static final ImmutableMap<Class<?>, EventKind<?>> BY_TYPE =
            ALL.stream().collect(ImmutableMap.toImmutableMap(EventKind::type, kind -> kind));

    private static final ImmutableSet<String> BY_CUSTOMER =
            ImmutableSet.of("opened", "customer-message", "reopened", "cancelled");

    private EventKinds() {}

    /** The kind of what happened. */
    static EventKind<?> of(What what) {
        return Optional.<EventKind<?>>ofNullable(BY_TYPE.get(what.getClass())).orElseThrow();
    }

    /** Who does such a thing where a file does not say. */
    static Actor usually(EventKind<?> kind) {
        return BY_CUSTOMER.contains(kind.word()) ? Actor.CUSTOMER : Actor.VENDOR;
    }

    private static Optional<What.Reclassified> reclassified(DeskFields fields) {
        Optional<String> severity = fields.requiredWord("severity");
        ImmutableSet<Party> consent = fields.optional("consent").stream()
                .flatMap(value -> value.located() instanceof LocatedText ? Stream.of(value) : value.list().stream())
                .flatMap(side -> side.oneOf("side", PeopleReader.PARTIES).stream())
                .collect(ImmutableSet.toImmutableSet());
        return severity.map(id -> new What.Reclassified(id, consent));
    }

    private static void reclassified(What.Reclassified what, Json.ObjectBuilder json) {
        json.put("severity", what.severity())
                .putUnlessEmpty("consent", TextJson.ofList(what.consent(), side -> Json.of(EnumWords.word(side))));
    }

    private static Optional<What.HandedOver> handedOver(DeskFields fields) {
        Optional<String> tier = fields.requiredWord("tier");
        ImmutableSet<String> carries =
                fields.optional("carries").map(Texts::words).orElse(ImmutableSet.of());
        return tier.map(id -> new What.HandedOver(id, carries));
    }

    private static void handedOver(What.HandedOver what, Json.ObjectBuilder json) {
        json.put("tier", what.tier()).putUnlessEmpty("carries", Json.texts(what.carries()));
    }
}
