package org.sla4j.lint;

import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.CalendarDefinition.Except;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Tier;

/** All words for people in a policy, by their places. */
final class TextPlaces {
    private final Map<String, LocalizedText> texts = new LinkedHashMap<>();

    private TextPlaces() {}

    static ImmutableMap<String, LocalizedText> of(Policy policy) {
        TextPlaces places = new TextPlaces();
        places.header(policy.header());
        places.calendars(policy);
        places.severities(policy.severities());
        places.tables(policy);
        places.rules(policy);
        places.tiers(policy.tiers());
        return ImmutableMap.copyOf(places.texts);
    }

    private void add(String pointer, Optional<LocalizedText> text) {
        text.ifPresent(words -> texts.put(pointer, words));
    }

    private void all(String pointer, List<LocalizedText> list) {
        for (int i = 0; i < list.size(); i++) {
            texts.put(at(pointer, i), list.get(i));
        }
    }

    private void header(Policy.Header header) {
        add("/title", header.title());
        add("/vendor", header.vendor());
        all("/assumptions", header.assumptions());
        all("/notes", header.notes());
    }

    private void calendars(Policy policy) {
        policy.calendars().forEach((id, definition) -> {
            add(at("/calendars", id, "title"), definition.title());
            if (definition instanceof Except except) {
                for (int i = 0; i < except.outages().size(); i++) {
                    // Calendars that are taken away stand in the same list; the name is then looked for around it.
                    add(
                            at("/calendars", id, "except", except.others().size() + i, "name"),
                            except.outages().get(i).name());
                }
            }
        });
    }

    private void severities(List<Severity> severities) {
        for (int i = 0; i < severities.size(); i++) {
            Severity severity = severities.get(i);
            String pointer = at("/severities", i);
            add(at(pointer, "title"), severity.title());
            add(at(pointer, "description"), severity.description());
            all(at(pointer, "criteria"), severity.criteria());
            all(at(pointer, "examples"), severity.examples());
        }
    }

    private void tables(Policy policy) {
        policy.declaredMetrics().forEach((id, metric) -> add(at("/metrics", id, "title"), metric.title()));
        policy.services().forEach((id, service) -> add(at("/services", id, "title"), service.title()));
        policy.attributes().forEach((id, attribute) -> add(at("/attributes", id, "title"), attribute.title()));
        policy.lifecycle().pauses().forEach((id, reason) -> add(at("/pauses", id, "title"), reason.title()));
        notes("/targets", policy.targets());
        policy.plans().forEach((id, plan) -> {
            add(at("/plans", id, "title"), plan.title());
            notes(at("/plans", id, "targets"), plan.targets());
            plan.limits()
                    .forEach((service, limit) -> add(at("/plans", id, "entitlements", service, "text"), limit.text()));
        });
    }

    private void notes(String pointer, Targets targets) {
        targets.byMetric()
                .forEach((metric, row) ->
                        row.forEach((severity, cell) -> add(at(pointer, metric, severity, "note"), cell.note())));
    }

    private void rules(Policy policy) {
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            add(at("/rules", i, "reason"), rule.reason());
            if (rule.effect() instanceof Effect.UseTargets use) {
                notes(at("/rules", i, "targets"), use.targets());
            }
        }
        for (int i = 0; i < policy.rights().size(); i++) {
            add(at("/rights", i, "text"), policy.rights().get(i).text());
        }
        for (int i = 0; i < policy.duties().size(); i++) {
            add(at("/duties", i, "text"), policy.duties().get(i).text());
        }
        for (int i = 0; i < policy.attainment().size(); i++) {
            add(at("/attainment", i, "text"), policy.attainment().get(i).text());
        }
        for (int i = 0; i < policy.credits().size(); i++) {
            add(at("/credits", i, "text"), policy.credits().get(i).text());
            add(at("/credits", i, "of"), policy.credits().get(i).of());
        }
        add("/creditsAtMost/of", policy.creditsAtMost().flatMap(Credit.Total::of));
        for (int i = 0; i < policy.contacts().size(); i++) {
            add(at("/contacts", i, "text"), policy.contacts().get(i).text());
        }
    }

    private void tiers(List<Tier> tiers) {
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            String pointer = at("/tiers", i);
            add(at(pointer, "title"), tier.title());
            add(at(pointer, "description"), tier.description());
            notes(at(pointer, "targets"), tier.targets());
            for (int j = 0; j < tier.duties().size(); j++) {
                add(at(pointer, "duties", j, "title"), tier.duties().get(j).title());
                all(at(pointer, "duties", j, "items"), tier.duties().get(j).items());
            }
            List<Tier.Requirement> requires = tier.handOver()
                    .map(Tier.HandOver::requires)
                    .map(List::copyOf)
                    .orElse(List.of());
            for (int j = 0; j < requires.size(); j++) {
                add(
                        at(pointer, "handOver", "requires", j, "text"),
                        requires.get(j).text());
            }
        }
    }
}
