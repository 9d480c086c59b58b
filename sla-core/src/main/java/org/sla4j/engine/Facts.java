package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Ticket;

/** What is known of a ticket, held against its policy: values that exist, defaults filled in. */
final class Facts {
    private final Ticket ticket;
    private final Optional<Plan> plan;
    private final ImmutableMap<String, String> attributes;
    private final ImmutableList<Warning> warnings;

    private Facts(Ticket ticket, Optional<Plan> plan, ImmutableMap<String, String> attributes, List<Warning> warnings) {
        this.ticket = ticket;
        this.plan = plan;
        this.attributes = attributes;
        this.warnings = ImmutableList.copyOf(warnings);
    }

    static Facts of(Policy policy, Ticket ticket) {
        List<Warning> warnings = new ArrayList<>();
        ticket.severity().ifPresent(id -> require("severity", id, severityIds(policy), policy));
        ticket.tier().ifPresent(id -> require("tier", id, tierIds(policy), policy));
        if (ticket.severity().isEmpty() && policy.severityRequired()) {
            throw new InvalidTicketException("severity must be stated, as policy " + policy.id()
                    + " has no default; allowed: " + String.join(", ", severityIds(policy)));
        }
        return new Facts(ticket, plan(policy, ticket), attributes(policy, ticket, warnings), warnings);
    }

    private static Optional<Plan> plan(Policy policy, Ticket ticket) {
        ticket.plan().ifPresent(id -> require("plan", id, policy.plans().keySet(), policy));
        if (ticket.plan().isEmpty() && !policy.plans().isEmpty()) {
            throw new InvalidTicketException("plan must be stated; policy " + policy.id() + " has "
                    + String.join(", ", policy.plans().keySet()));
        }
        return ticket.plan().map(policy.plans()::get);
    }

    /** What a ticket says about itself, with defaults filled in; what the policy does not declare is left out. */
    static ImmutableMap<String, String> attributes(Policy policy, Ticket ticket, List<Warning> warnings) {
        ImmutableMap.Builder<String, String> known = ImmutableMap.builder();
        policy.attributes()
                .values()
                .forEach(attribute -> attribute.byDefault().ifPresent(value -> known.put(attribute.id(), value)));
        for (Map.Entry<String, String> stated : ticket.attributes().entrySet()) {
            Attribute attribute = policy.attributes().get(stated.getKey());
            if (attribute == null) {
                warnings.add(new Warning(
                        "unknown-attribute",
                        "attribute \"" + stated.getKey() + "\" is not declared by policy " + policy.id()
                                + " and was not used; declared: "
                                + String.join(", ", policy.attributes().keySet())));
            } else if (!attribute.allows(stated.getValue())) {
                throw refused("attribute " + stated.getKey(), stated.getValue(), attribute.values(), policy);
            } else {
                known.put(stated.getKey(), stated.getValue());
            }
        }
        return known.buildKeepingLast();
    }

    private static List<String> severityIds(Policy policy) {
        return policy.severities().stream().map(severity -> severity.id()).toList();
    }

    private static List<String> tierIds(Policy policy) {
        return policy.tiers().stream().map(tier -> tier.id()).toList();
    }

    private static void require(String field, String value, Collection<String> allowed, Policy policy) {
        if (!allowed.contains(value)) {
            throw refused(field, value, allowed, policy);
        }
    }

    private static InvalidTicketException refused(
            String field, String value, Collection<String> allowed, Policy policy) {
        return new InvalidTicketException(
                allowed.isEmpty()
                        ? field + " must be left out, as policy " + policy.id() + " has none, but was \"" + value + "\""
                        : field + " must be one of " + String.join(", ", allowed) + " but was \"" + value + "\"");
    }

    Ticket ticket() {
        return ticket;
    }

    Optional<Plan> plan() {
        return plan;
    }

    ImmutableMap<String, String> attributes() {
        return attributes;
    }

    ImmutableList<Warning> warnings() {
        return warnings;
    }

    /** Whether a condition holds for this ticket with a severity, which may be empty for none. */
    boolean match(Condition condition, Optional<String> severity, Clocks clocks) {
        for (Map.Entry<String, Condition.Test> test : condition.tests().entrySet()) {
            if (!matches(test.getKey(), test.getValue(), severity, clocks)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(String subject, Condition.Test test, Optional<String> severity, Clocks clocks) {
        if (test instanceof Condition.During during) {
            Instant opened = ticket.opened();
            return clocks.openTime(during.calendar(), attributes).isOpen(opened) != during.outside();
        }
        String value = value(subject, severity);
        if (test instanceof Condition.OneOf oneOf) {
            return value != null && oneOf.values().contains(value);
        }
        if (test instanceof Condition.NoneOf noneOf) {
            return value != null && !noneOf.values().contains(value);
        }
        return value == null;
    }

    private @Nullable String value(String subject, Optional<String> severity) {
        return switch (subject) {
            case Condition.PLAN -> ticket.plan().orElse(null);
            case Condition.SEVERITY -> severity.orElse(null);
            case Condition.TIER -> ticket.tier().orElse(null);
            default -> attributes.get(subject);
        };
    }
}
