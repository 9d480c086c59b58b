package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import org.sla4j.policy.Condition.During;
import org.sla4j.policy.Condition.Missing;
import org.sla4j.policy.Condition.NoneOf;
import org.sla4j.policy.Condition.OneOf;

/** Checks that rules, rights, duties, credits and attainment speak of things that exist. */
final class RuleChecks {
    private final Scope scope;

    RuleChecks(Scope scope) {
        this.scope = scope;
    }

    void run() {
        for (int i = 0; i < scope.parts.rules().size(); i++) {
            rule(JsonPointer.at("/rules", i), scope.parts.rules().get(i));
        }
        conditions("/rights", Lists.transform(scope.parts.rights(), Right::when));
        conditions("/duties", Lists.transform(scope.parts.duties(), Duty::when));
        for (int i = 0; i < scope.parts.attainment().size(); i++) {
            Share share = scope.parts.attainment().get(i);
            condition(JsonPointer.at("/attainment", i, "when"), share.when());
            metrics(JsonPointer.at("/attainment", i, "metrics"), share.metrics());
        }
        for (int i = 0; i < scope.parts.credits().size(); i++) {
            Credit credit = scope.parts.credits().get(i);
            condition(JsonPointer.at("/credits", i, "when"), credit.when());
            metrics(JsonPointer.at("/credits", i, "metrics"), credit.metrics());
        }
    }

    private void conditions(String pointer, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            condition(JsonPointer.at(pointer, i, "when"), conditions.get(i));
        }
    }

    private void metrics(String pointer, ImmutableSet<String> metrics) {
        for (String metric : metrics) {
            scope.require(pointer, "metric", metric, scope.metrics);
        }
    }

    private void rule(String pointer, Rule rule) {
        if (rule.when().tests().isEmpty()) {
            scope.add(
                    JsonPointer.at(pointer, "when"),
                    "a rule must say when it applies; an empty condition would match every"
                            + " ticket, and what holds for every ticket belongs into the table");
        }
        condition(JsonPointer.at(pointer, "when"), rule.when());
        metrics(JsonPointer.at(pointer, "metrics"), rule.metrics());
        Effect effect = rule.effect();
        if (effect instanceof Effect.UseCalendar use) {
            scope.require(JsonPointer.at(pointer, "calendar"), "calendar", use.calendar(), scope.calendars);
        } else if (effect instanceof Effect.SetSeverity set) {
            scope.require(JsonPointer.at(pointer, "severity"), "severity", set.severity(), scope.severities);
        } else if (effect instanceof Effect.HighestSeverity highest) {
            scope.require(JsonPointer.at(pointer, "highestSeverity"), "severity", highest.severity(), scope.severities);
        } else if (effect instanceof Effect.DefaultSeverity byDefault) {
            scope.require(
                    JsonPointer.at(pointer, "defaultSeverity"), "severity", byDefault.severity(), scope.severities);
        }
    }

    private void condition(String pointer, Condition condition) {
        condition.tests().forEach((subject, test) -> test(JsonPointer.at(pointer, subject), subject, test));
    }

    private void test(String pointer, String subject, Condition.Test test) {
        if (subject.equals(Condition.OPENED) != (test instanceof During)) {
            scope.add(
                    pointer,
                    "\"opened\" is tested by {\"during\": calendar} or {\"outside\": calendar}, and nothing else is");
            return;
        }
        if (test instanceof During during) {
            scope.require(pointer, "calendar", during.calendar(), scope.calendars);
            return;
        }
        ImmutableSet<String> allowed = known(subject);
        if (!Condition.RESERVED.contains(subject) && !scope.parts.attributes().containsKey(subject)) {
            scope.require(
                    pointer,
                    "attribute",
                    subject,
                    ImmutableSet.<String>builder()
                            .addAll(scope.parts.attributes().keySet())
                            .addAll(Condition.RESERVED)
                            .build());
            return;
        }
        boolean free = !Condition.RESERVED.contains(subject) && allowed.isEmpty();
        if (!free) {
            for (String value : values(test)) {
                scope.require(pointer, Condition.RESERVED.contains(subject) ? subject : "value", value, allowed);
            }
        }
    }

    private ImmutableSet<String> known(String subject) {
        return switch (subject) {
            case Condition.PLAN -> scope.parts.plans().keySet();
            case Condition.SEVERITY -> scope.severities;
            case Condition.TIER -> scope.tiers;
            default -> {
                Attribute attribute = scope.parts.attributes().get(subject);
                yield attribute == null ? ImmutableSet.of() : attribute.values();
            }
        };
    }

    /** The values that a test names. */
    static ImmutableSet<String> values(Condition.Test test) {
        if (test instanceof OneOf oneOf) {
            return oneOf.values();
        }
        if (test instanceof NoneOf noneOf) {
            return noneOf.values();
        }
        assert test instanceof Missing || test instanceof During;
        return ImmutableSet.of();
    }
}
