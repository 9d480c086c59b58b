package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.SeverityDecision.Source;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;

/** Decides which severity holds: one that a rule sets, the stated one, or one by default; lower where rules cap it. */
final class Severities {
    private final Policy policy;
    private final Clocks clocks;

    Severities(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
    }

    SeverityDecision decide(Facts facts) {
        Optional<String> stated = facts.ticket().severity();
        return policy.rules().isEmpty() ? withoutRules(stated) : byRules(facts, stated);
    }

    private SeverityDecision withoutRules(Optional<String> stated) {
        Optional<String> severity = stated.isPresent() ? stated : policy.defaultSeverity();
        return new SeverityDecision(severity, source(stated, severity), Optional.empty(), ImmutableList.of());
    }

    private static Source source(Optional<String> stated, Optional<String> severity) {
        return stated.isPresent() ? Source.STATED : severity.isPresent() ? Source.DEFAULT : Source.MISSING;
    }

    private SeverityDecision byRules(Facts facts, Optional<String> stated) {
        List<LocalizedText> reasons = new ArrayList<>();
        Optional<String> set =
                first(Effect.SetSeverity.class, facts, stated, reasons).map(Effect.SetSeverity::severity);
        Optional<String> uncapped = set.or(() -> stated).or(() -> byDefault(facts, reasons));
        Optional<String> capped = uncapped.map(severity -> cap(facts, severity, stated, reasons));
        if (!capped.equals(uncapped)) {
            return new SeverityDecision(capped, Source.CAPPED, uncapped, ImmutableList.copyOf(reasons));
        }
        if (set.isPresent() && !set.equals(stated)) {
            return new SeverityDecision(set, Source.SET, stated, ImmutableList.copyOf(reasons));
        }
        return new SeverityDecision(capped, source(stated, capped), Optional.empty(), ImmutableList.copyOf(reasons));
    }

    private Optional<String> byDefault(Facts facts, List<LocalizedText> reasons) {
        return first(Effect.DefaultSeverity.class, facts, Optional.empty(), reasons)
                .map(Effect.DefaultSeverity::severity)
                .or(policy::defaultSeverity);
    }

    /** The effect of the first rule of a kind that applies. */
    private <E extends Effect> Optional<E> first(
            Class<E> kind, Facts facts, Optional<String> severity, List<LocalizedText> reasons) {
        for (Rule rule : policy.rules()) {
            if (kind.isInstance(rule.effect()) && facts.match(rule.when(), severity, clocks)) {
                rule.reason().ifPresent(reasons::add);
                return Optional.of(kind.cast(rule.effect()));
            }
        }
        return Optional.empty();
    }

    private String cap(Facts facts, String severity, Optional<String> stated, List<LocalizedText> reasons) {
        String lowest = severity;
        for (Rule rule : policy.rules()) {
            if (rule.effect() instanceof Effect.HighestSeverity effect
                    && policy.rank(effect.severity()) > policy.rank(severity)
                    && facts.match(rule.when(), stated, clocks)) {
                rule.reason().ifPresent(reasons::add);
                lowest = policy.rank(effect.severity()) > policy.rank(lowest) ? effect.severity() : lowest;
            }
        }
        return lowest;
    }

    /** The place in the policy of the rule that decided a severity, as a JSON pointer; empty where none did. */
    String pointer(Situation ticket) {
        SeverityDecision decision = ticket.graded();
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            Optional<String> named = named(rule.effect(), decision.source());
            Optional<String> stated = ticket.ticket().severity();
            if (named.isPresent()
                    && named.equals(decision.severity())
                    && ticket.facts().match(rule.when(), stated, clocks)) {
                return "/rules/" + i;
            }
        }
        return decision.source() == Source.DEFAULT ? "/defaultSeverity" : "";
    }

    /** The severity that a rule names, of a rule that can decide in this way. */
    private static Optional<String> named(Effect effect, Source source) {
        if (source == Source.SET && effect instanceof Effect.SetSeverity set) {
            return Optional.of(set.severity());
        }
        if (source == Source.CAPPED && effect instanceof Effect.HighestSeverity highest) {
            return Optional.of(highest.severity());
        }
        return source == Source.DEFAULT && effect instanceof Effect.DefaultSeverity byDefault
                ? Optional.of(byDefault.severity())
                : Optional.empty();
    }
}
