package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Duty;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;

/** Ids that are easily taken for each other. */
final class Names implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        byId("calendar", remarks.at("/calendars"), policy.calendars().keySet());
        byId("plan", remarks.at("/plans"), policy.plans().keySet());
        byId("attribute", remarks.at("/attributes"), policy.attributes().keySet());
        byId("service", remarks.at("/services"), policy.services().keySet());
        listed(
                "severity",
                remarks.at("/severities"),
                policy.severities().stream().map(Severity::id).toList());
        listed(
                "tier",
                remarks.at("/tiers"),
                policy.tiers().stream().map(Tier::id).toList());
        policy.attributes()
                .forEach((id, attribute) ->
                        inPlace("value", remarks.at("/attributes", id, "values"), attribute.values()));
        titles(policy, remarks);
        duties(policy, remarks);
    }

    private static void byId(String what, Site site, Iterable<String> ids) {
        Map<String, String> seen = new HashMap<>();
        for (String id : ids) {
            look(what, site.at(id), id, seen);
        }
    }

    private static void listed(String what, Site site, Iterable<String> ids) {
        Map<String, String> seen = new HashMap<>();
        int place = 0;
        for (String id : ids) {
            look(what, site.at(place++, "id"), id, seen);
        }
    }

    private static void inPlace(String what, Site site, Iterable<String> words) {
        Map<String, String> seen = new HashMap<>();
        int place = 0;
        for (String word : words) {
            look(what, site.at(place++), word, seen);
        }
    }

    private static void look(String what, Site site, String id, Map<String, String> seen) {
        String other = seen.putIfAbsent(Ascii.toLowerCase(id), id);
        if (other != null) {
            site.add(
                    Code.NEARLY_SAME_NAME,
                    "the " + what + " " + quoted(id) + " differs from " + quoted(other) + " by capitals only",
                    "write one of them everywhere, or give the other a name of its own");
        }
    }

    private static void titles(Policy policy, Remarks remarks) {
        Map<LocalizedText, String> plans = new HashMap<>();
        policy.plans().forEach((id, plan) -> title("plan", remarks.at("/plans", id, "title"), id, plan.title(), plans));
        Map<LocalizedText, String> severities = new HashMap<>();
        for (int i = 0; i < policy.severities().size(); i++) {
            Severity severity = policy.severities().get(i);
            title("severity", remarks.at("/severities", i, "title"), severity.id(), severity.title(), severities);
        }
    }

    private static void title(
            String what, Site site, String id, Optional<LocalizedText> title, Map<LocalizedText, String> seen) {
        String other = title.map(words -> seen.putIfAbsent(words, id)).orElse(null);
        if (other != null) {
            site.add(
                    Code.SAME_TITLE,
                    "the title of " + what + " " + quoted(id) + " is that of " + quoted(other) + " too: "
                            + quoted(title.orElseThrow()),
                    "write a title of its own");
        }
    }

    private static void duties(Policy policy, Remarks remarks) {
        Map<String, Duty> seen = new HashMap<>();
        for (int i = 0; i < policy.duties().size(); i++) {
            Duty duty = policy.duties().get(i);
            Duty other = seen.putIfAbsent(duty.id(), duty);
            if (other != null && other.who() == duty.who() && other.when().equals(duty.when())) {
                remarks.add(
                        Code.DUTY_TWICE,
                        at("/duties", i, "id"),
                        "the duty " + quoted(duty.id()) + " is listed twice for the same tickets",
                        "give it an id of its own, or leave one of them out");
            }
        }
    }
}
