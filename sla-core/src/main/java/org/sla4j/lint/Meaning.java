package org.sla4j.lint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;

/** What conditions let through, as sets of values: which hold never, which always, and which follow from others. */
final class Meaning {
    /** Stands for a ticket that says nothing. */
    static final String MISSING = "\0missing";

    /** Stands for all words of a free attribute that no condition names. */
    private static final String OTHER = "\0other";

    private final Policy policy;

    /** What was asked before: each rule is held against each other. */
    private final Map<Domain, ImmutableSet<String>> domains = new HashMap<>();

    private final Map<Asked, ImmutableSet<String>> asked = new HashMap<>();

    private record Domain(String subject, View view) {}

    private record Asked(Domain domain, Optional<Condition.Test> test) {}

    Meaning(Policy policy) {
        this.policy = policy;
    }

    /** Which severity a condition speaks of. */
    enum View {
        /** Of a ticket that states none. */
        UNSTATED,
        /** The stated one. */
        STATED,
        /** The one that results. */
        RESULTING;

        static View of(Rule rule) {
            if (rule.effect() instanceof Effect.DefaultSeverity) {
                return UNSTATED;
            }
            boolean isOfStated =
                    rule.effect() instanceof Effect.HighestSeverity || rule.effect() instanceof Effect.SetSeverity;
            return isOfStated ? STATED : RESULTING;
        }
    }

    /** The values of a subject for which a test holds. */
    ImmutableSet<String> values(String subject, Condition condition, View view) {
        Optional<Condition.Test> test = Optional.ofNullable(condition.tests().get(subject));
        return asked.computeIfAbsent(
                new Asked(new Domain(subject, view), test),
                question -> values(domain(subject, view), test.orElse(null)));
    }

    private static ImmutableSet<String> values(ImmutableSet<String> domain, Condition.@Nullable Test test) {
        if (test instanceof Condition.OneOf oneOf) {
            return Sets.intersection(domain, oneOf.values()).immutableCopy();
        }
        if (test instanceof Condition.NoneOf noneOf) {
            return Sets.difference(domain, Sets.union(noneOf.values(), ImmutableSet.of(MISSING)))
                    .immutableCopy();
        }
        return test instanceof Condition.Missing
                ? Sets.intersection(domain, ImmutableSet.of(MISSING)).immutableCopy()
                : domain;
    }

    /** All values that a subject can have. */
    ImmutableSet<String> domain(String subject, View view) {
        return domains.computeIfAbsent(new Domain(subject, view), this::domain);
    }

    private ImmutableSet<String> domain(Domain asked) {
        return switch (asked.subject()) {
            case Condition.PLAN ->
                orMissing(policy.plans().keySet(), policy.plans().isEmpty());
            case Condition.TIER ->
                orMissing(policy.tiers().stream().map(Tier::id).collect(ImmutableSet.toImmutableSet()), true);
            case Condition.SEVERITY -> severities(asked.view());
            default -> attribute(asked.subject());
        };
    }

    private ImmutableSet<String> severities(View view) {
        ImmutableSet<String> all =
                policy.severities().stream().map(Severity::id).collect(ImmutableSet.toImmutableSet());
        boolean isFilled = view == View.RESULTING && policy.defaultSeverity().isPresent();
        boolean canMiss = !policy.severityRequired() && !isFilled;
        return orMissing(view == View.UNSTATED ? ImmutableSet.of() : all, canMiss);
    }

    private ImmutableSet<String> attribute(String id) {
        Attribute attribute = requireNonNull(policy.attributes().get(id));
        Set<String> words = new LinkedHashSet<>(attribute.values());
        if (words.isEmpty()) {
            words.add(OTHER);
            policy.conditions().forEach(condition -> named(condition.tests().get(id), words));
        }
        attribute.byDefault().ifPresent(words::add);
        return orMissing(words, attribute.byDefault().isEmpty());
    }

    private static void named(Condition.@Nullable Test test, Set<String> words) {
        if (test instanceof Condition.OneOf oneOf) {
            words.addAll(oneOf.values());
        } else if (test instanceof Condition.NoneOf noneOf) {
            words.addAll(noneOf.values());
        }
    }

    private static ImmutableSet<String> orMissing(Set<String> words, boolean canMiss) {
        ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(words);
        return canMiss ? all.add(MISSING).build() : all.build();
    }

    /** Whether a test can never hold. */
    boolean isNever(String subject, Condition condition, View view) {
        return condition.tests().get(subject) instanceof Condition.During during
                ? during.outside() && during.calendar().equals(Policy.ALWAYS)
                : values(subject, condition, view).isEmpty();
    }

    /** Whether a test holds for every ticket. */
    boolean isAlways(String subject, Condition condition, View view) {
        return condition.tests().get(subject) instanceof Condition.During during
                ? !during.outside() && during.calendar().equals(Policy.ALWAYS)
                : values(subject, condition, view).equals(domain(subject, view));
    }

    /** Whether every ticket for which one condition holds is one for which the other holds. */
    boolean implies(Condition one, Condition other, View view) {
        for (String subject : other.tests().keySet()) {
            boolean isSame = other.tests().get(subject).equals(one.tests().get(subject));
            boolean isTime = other.tests().get(subject) instanceof Condition.During;
            boolean isWithin = !isTime && values(subject, other, view).containsAll(values(subject, one, view));
            if (!isSame && !isWithin && !isAlways(subject, other, view)) {
                return false;
            }
        }
        return true;
    }
}
