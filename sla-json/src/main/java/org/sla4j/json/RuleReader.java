package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;

/** Reads rules. */
final class RuleReader {
    private static final ImmutableSet<String> EFFECTS = ImmutableSet.of(
            "excluded", "commitment", "targets", "calendar", "severity", "highestSeverity", "defaultSeverity", "owner");
    private static final ImmutableSet<String> OF_METRICS = ImmutableSet.of("excluded", "commitment", "targets");
    private static final ImmutableSet<String> TERMS = ImmutableSet.of("businessDay", "cutOff", "landing");
    private static final Kinds<String> KINDS = new Kinds<>(
            Maps.toMap(EFFECTS, effect -> effect),
            "a rule has one effect: \"excluded\", \"commitment\", \"targets\", \"calendar\", \"severity\","
                    + " \"highestSeverity\", \"defaultSeverity\" or \"owner\"");

    /** Stands for an effect that cannot be read, since it refers to nothing. */
    private static final Effect UNREAD = new Effect.Replace(Absent.NONE);

    private final TargetsReader targets;

    RuleReader(TargetsReader targets) {
        this.targets = targets;
    }

    /** Reads the rules; one that cannot be read keeps its place in the list. */
    ImmutableList<Rule> read(Value value) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (Value element : value.list()) {
            rules.add(element.fields()
                    .map(this::rule)
                    .orElse(new Rule(Condition.ALWAYS, UNREAD, ImmutableSet.of(), Optional.empty())));
        }
        return rules.build();
    }

    private Rule rule(Fields fields) {
        Condition when = ConditionReader.read(fields.required("when", "{\"environment\": \"staging\"}"));
        Optional<LocalizedText> reason = Texts.localized(fields.optional("reason"));
        Value limit = fields.optional("metrics");
        ImmutableSet<String> metrics = Texts.someWords(limit, "metric");
        Optional<String> metric = metricBeside(fields);
        boolean isOfTermsAlone = hasTerms(fields) && !hasEffect(fields);
        Optional<String> kind = metric.isPresent() || isOfTermsAlone ? Optional.empty() : KINDS.of(fields);
        Effect effect = kind.flatMap(name -> effect(name, fields)).orElse(UNREAD);
        kind.filter(name -> limit.isPresent() && !OF_METRICS.contains(name))
                .ifPresent(name -> limit.problemAtName("\"metrics\" limits \"excluded\", \"commitment\" and \"targets\""
                        + " only; leave it out beside " + Shown.quoted(name)));
        kind.ifPresent(name -> {
            EFFECTS.forEach(fields::optional); // so that all effects are listed as allowed where a field is unknown
            fields.done();
        });
        return new Rule(when, effect, metrics, reason);
    }

    /** Reports a row of cells that stands where a rule has its effect. */
    private static Optional<String> metricBeside(Fields fields) {
        boolean hasEffect = hasEffect(fields);
        Optional<String> metric = fields.names().stream()
                .filter(name -> !hasEffect && Metric.KNOWN.contains(name))
                .findFirst();
        metric.ifPresent(name -> fields.optional(name)
                .problemAtName(Shown.quoted(name) + " stands inside \"targets\"; write \"targets\": {"
                        + Shown.quoted(name) + ": \u2026}"));
        return metric;
    }

    private static boolean hasEffect(Fields fields) {
        return fields.names().stream().anyMatch(EFFECTS::contains);
    }

    /** Reports how amounts are counted, which a rule cannot change by itself. */
    private static boolean hasTerms(Fields fields) {
        ImmutableList<String> terms =
                fields.names().stream().filter(TERMS::contains).collect(ImmutableList.toImmutableList());
        terms.forEach(name -> fields.optional(name)
                .problemAtName("a rule cannot hold " + Shown.quoted(name) + "; write it in the cells that the rule"
                        + " brings, as in \"targets\": {\"first-response\": {\"*\": {\"within\": \"1 business day\", "
                        + Shown.quoted(name)
                        + ": \u2026}}}, or in the policy or a plan where it holds for all tickets"));
        return !terms.isEmpty();
    }

    private Targets cells(Value value) {
        if (value.located() instanceof LocatedObject object && object.members().isEmpty()) {
            value.problem(
                    "expected at least one cell, found an empty object; leave the rule out where no cell changes");
        }
        return targets.read(value);
    }

    private static Effect excluded(boolean excluded, Value value) {
        if (!excluded) {
            value.problem("expected true, found false; leave the rule out where nothing is excluded");
        }
        return new Effect.Replace(Absent.EXCLUDED);
    }

    private Optional<Effect> effect(String kind, Fields fields) {
        Value value = fields.optional(kind);
        return switch (kind) {
            case "excluded" -> value.bool().map(excluded -> excluded(excluded, value));
            case "commitment" -> value.oneOf(CellReader.ABSENCES).map(Effect.Replace::new);
            case "targets" -> Optional.of(new Effect.UseTargets(cells(value)));
            case "calendar" -> Texts.plain(value).map(Effect.UseCalendar::new);
            case "severity" -> Texts.plain(value).map(Effect.SetSeverity::new);
            case "highestSeverity" -> Texts.plain(value).map(Effect.HighestSeverity::new);
            case "defaultSeverity" -> Texts.plain(value).map(Effect.DefaultSeverity::new);
            default -> value.oneOf(PeopleReader.PARTIES).map(Effect.Owner::new);
        };
    }
}
