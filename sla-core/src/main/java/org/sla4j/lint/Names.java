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
        byId("calendar", "/calendars", policy.calendars().keySet(), remarks);
        byId("plan", "/plans", policy.plans().keySet(), remarks);
        byId("attribute", "/attributes", policy.attributes().keySet(), remarks);
        byId("service", "/services", policy.services().keySet(), remarks);
        listed(
                "severity",
                "/severities",
                policy.severities().stream().map(Severity::id).toList(),
                remarks);
        listed("tier", "/tiers", policy.tiers().stream().map(Tier::id).toList(), remarks);
        policy.attributes()
                .forEach((id, attribute) ->
                        inPlace("value", at("/attributes", id, "values"), attribute.values(), remarks));
        titles(policy, remarks);
        duties(policy, remarks);
    }

    private static void byId(String what, String pointer, Iterable<String> ids, Remarks remarks) {
        Map<String, String> seen = new HashMap<>();
        for (String id : ids) {
            look(what, at(pointer, id), id, seen, remarks);
        }
    }

    private static void listed(String what, String pointer, Iterable<String> ids, Remarks remarks) {
        Map<String, String> seen = new HashMap<>();
        int place = 0;
        for (String id : ids) {
            look(what, at(pointer, place++, "id"), id, seen, remarks);
        }
    }

    private static void inPlace(String what, String pointer, Iterable<String> words, Remarks remarks) {
        Map<String, String> seen = new HashMap<>();
        int place = 0;
        for (String word : words) {
            look(what, at(pointer, place++), word, seen, remarks);
        }
    }

    private static void look(String what, String pointer, String id, Map<String, String> seen, Remarks remarks) {
        String other = seen.putIfAbsent(Ascii.toLowerCase(id), id);
        if (other != null) {
            remarks.add(
                    Code.NEARLY_SAME_NAME,
                    pointer,
                    "the " + what + " " + quoted(id) + " differs from " + quoted(other) + " by capitals only",
                    "write one of them everywhere, or give the other a name of its own");
        }
    }

    private static void titles(Policy policy, Remarks remarks) {
        Map<LocalizedText, String> plans = new HashMap<>();
        policy.plans()
                .forEach((id, plan) -> title("plan", at("/plans", id, "title"), id, plan.title(), plans, remarks));
        Map<LocalizedText, String> severities = new HashMap<>();
        for (int i = 0; i < policy.severities().size(); i++) {
            Severity severity = policy.severities().get(i);
            title("severity", at("/severities", i, "title"), severity.id(), severity.title(), severities, remarks);
        }
    }

    private static void title(
            String what,
            String pointer,
            String id,
            Optional<LocalizedText> title,
            Map<LocalizedText, String> seen,
            Remarks remarks) {
        String other = title.map(words -> seen.putIfAbsent(words, id)).orElse(null);
        if (other != null) {
            remarks.add(
                    Code.SAME_TITLE,
                    pointer,
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
