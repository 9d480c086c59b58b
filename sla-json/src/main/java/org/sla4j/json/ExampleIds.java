package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.engine.Example.Expectation;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Finding;
import org.sla4j.policy.Vocabulary;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

/** Holds the ids in examples against those that the policy defines. */
final class ExampleIds {
    static final String METRIC = "metric of a table";
    private static final Pattern CYCLE = Pattern.compile("#[1-9][0-9]*$");

    private final Vocabulary vocabulary;
    private final Set<String> metrics;
    private final Set<String> clocks;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    ExampleIds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.metrics = new LinkedHashSet<>(vocabulary.metrics());
        this.clocks = new LinkedHashSet<>(vocabulary.metrics());
        vocabulary
                .tiers()
                .forEach((tier, own) -> own.forEach(metric -> {
                    metrics.add(metric);
                    clocks.add(metric + "@" + tier);
                }));
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    void opening(Pointer place, What.Opened opened) {
        require(place.member("plan"), "plan", opened.plan(), vocabulary.plans());
        if (opened.plan().isEmpty() && !vocabulary.plans().isEmpty()) {
            findings.add(Finding.of(
                    place.toString(), "the example must name a plan: " + String.join(", ", vocabulary.plans())));
        }
        severity(place, opened.severity());
        tier(place, opened.tier());
        attributes(place, opened.attributes());
    }

    /** A status is the desk's own word, and may be any. */
    void event(Pointer place, Event event) {
        What what = event.what();
        if (what instanceof What.Opened opened) {
            opening(place, opened);
        } else if (what instanceof What.Classified classified) {
            severity(place, Optional.of(classified.severity()));
        } else if (what instanceof What.Reclassified reclassified) {
            severity(place, Optional.of(reclassified.severity()));
        } else if (what instanceof What.AttributesChanged changed) {
            attributes(place, changed.attributes());
        } else if (what instanceof What.PlanChanged changed) {
            require(place.member("plan"), "plan", Optional.of(changed.plan()), vocabulary.plans());
        } else if (what instanceof What.Assigned assigned) {
            tier(place, assigned.tier());
        } else if (what instanceof What.HandedOver handedOver) {
            tier(place, Optional.of(handedOver.tier()));
        } else if (what instanceof What.Reached reached) {
            require(place.member("metric"), METRIC, Optional.of(reached.metric()), metrics);
        } else if (what instanceof What.Paused paused) {
            pause(place, Optional.of(paused.reason()));
        } else if (what instanceof What.Resumed resumed) {
            pause(place, resumed.reason());
        }
    }

    void expectation(Pointer place, Expectation expect) {
        severity(place, expect.severity());
        expect.promises().keySet().forEach(name -> promise(place.member(name), name));
        expect.credits()
                .ifPresent(credits -> credits.keySet()
                        .forEach(name -> promise(place.member("credits").member(name), name)));
    }

    /** A metric, or the key of a promise: {@code update#2}, {@code ownership@L2#1}. */
    private void promise(Pointer place, String name) {
        Matcher cycle = CYCLE.matcher(name);
        if (vocabulary.metrics().contains(name) || !cycle.find()) {
            require(place, METRIC, Optional.of(name), Sets.union(vocabulary.metrics(), ofTiers(name)));
            return;
        }
        String clock = name.substring(0, cycle.start());
        String tier = clock.substring(clock.lastIndexOf('@') + 1);
        if (!clocks.contains(clock)
                && !tier.equals(clock)
                && !vocabulary.tiers().containsKey(tier)) {
            require(place, "tier", Optional.of(tier), vocabulary.tiers().keySet());
            return;
        }
        ImmutableSet<String> keys =
                clocks.stream().map(known -> known + cycle.group()).collect(ImmutableSet.toImmutableSet());
        require(place, METRIC, Optional.of(name), keys);
    }

    /** The first clocks of the tiers that count a metric. */
    private Set<String> ofTiers(String name) {
        return clocks.stream()
                .filter(clock -> clock.contains("@") && (clock.equals(name) || clock.startsWith(name + "@")))
                .map(clock -> clock + "#1")
                .collect(ImmutableSet.toImmutableSet());
    }

    private void severity(Pointer place, Optional<String> id) {
        require(place.member("severity"), "severity", id, vocabulary.severities());
    }

    private void tier(Pointer place, Optional<String> id) {
        require(place.member("tier"), "tier", id, vocabulary.tiers().keySet());
    }

    /** A policy that lists no reasons leaves them to the desk. */
    private void pause(Pointer place, Optional<String> reason) {
        if (!vocabulary.pauses().isEmpty()) {
            require(
                    place.member("reason"),
                    "pause reason",
                    reason,
                    vocabulary.pauses().keySet());
        }
    }

    private void attributes(Pointer place, ImmutableMap<String, String> attributes) {
        attributes.forEach((id, value) -> {
            Pointer at = place.member("attributes").member(id);
            Attribute attribute = vocabulary.attributes().get(id);
            if (attribute == null) {
                require(
                        at,
                        "attribute",
                        Optional.of(id),
                        vocabulary.attributes().keySet());
            } else if (!attribute.allows(value)) {
                require(at, "value", Optional.of(value), attribute.values());
            }
        });
    }

    private void require(Pointer place, String kind, Optional<String> id, Collection<String> allowed) {
        id.filter(found -> !allowed.contains(found))
                .ifPresent(found -> findings.add(Finding.unknown(place.toString(), kind, found, allowed)));
    }
}
