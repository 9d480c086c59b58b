package org.sla4j.words;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Contact;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.Limit;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

/** Rules, rights, duties and contacts of a policy, a sentence each. Immutable. */
public final class Clauses {
    private final PolicyNames names;

    private Clauses(PolicyNames names) {
        this.names = names;
    }

    /** The clauses of a policy, with its names. */
    public static Clauses of(PolicyNames names) {
        return new Clauses(names);
    }

    /** {@code environment is staging or development}; empty for the condition that always holds. */
    public String condition(Condition when) {
        List<String> tests = new ArrayList<>();
        when.tests().forEach((subject, test) -> tests.add(test(subject, test)));
        return String.join(" and ", tests);
    }

    private String test(String subject, Condition.Test test) {
        if (test instanceof Condition.OneOf one) {
            return subject + " is " + values(subject, one.values());
        }
        if (test instanceof Condition.NoneOf none) {
            return subject + " is not " + values(subject, none.values());
        }
        if (test instanceof Condition.During during) {
            return subject + (during.outside() ? " outside of " : " within ") + names.calendar(during.calendar());
        }
        return subject + " is not said";
    }

    private String values(String subject, Collection<String> values) {
        return Wording.list(
                subject.equals(Condition.PLAN)
                        ? values.stream().map(names::plan).toList()
                        : values,
                "or");
    }

    /** {@code Where environment is staging: at most P3. Priorities 1 and 2 are for production.} */
    public String rule(Rule rule) {
        return "Where " + condition(rule.when()) + ": " + effect(rule)
                + rule.reason().map(reason -> ". " + names.text(reason)).orElse("");
    }

    /** What a rule does: {@code at most P3}. */
    public String effect(Rule rule) {
        String only = rule.metrics().isEmpty()
                ? ""
                : " (" + Wording.list(rule.metrics().stream().map(names::metric).toList(), "and") + " only)";
        Effect effect = rule.effect();
        if (effect instanceof Effect.Replace replace) {
            return (replace.absent() == Absent.EXCLUDED
                            ? "excluded, nothing is promised"
                            : Wording.absence(replace.absent()))
                    + only;
        }
        if (effect instanceof Effect.UseTargets use) {
            return table(use.targets()) + only;
        }
        if (effect instanceof Effect.UseCalendar use) {
            return "counted on " + names.calendar(use.calendar());
        }
        if (effect instanceof Effect.SetSeverity set) {
            return names.severity(set.severity()) + " whatever is stated";
        }
        if (effect instanceof Effect.HighestSeverity highest) {
            return "at most " + names.severity(highest.severity());
        }
        if (effect instanceof Effect.DefaultSeverity byDefault) {
            return names.severity(byDefault.severity()) + " where none is stated";
        }
        return "the tier is owned by the " + Wording.word(((Effect.Owner) effect).owner());
    }

    /** Whether, and how much of, a service a plan holds: {@code add-on}, {@code 10 per month}; empty where it does not say. */
    public String held(Plan plan, String service) {
        Limit limit = plan.limits().get(service);
        Entitlement entitlement = plan.entitlements().get(service);
        if (limit == null) {
            return entitlement == null ? "" : entitlement == Entitlement.ADD_ON ? "add-on" : Wording.word(entitlement);
        }
        return limit.most()
                + limit.per().map(per -> " per " + Wording.word(per)).orElse("")
                + limit.text().map(text -> " (" + names.text(text) + ")").orElse("");
    }

    /** A table as a sentence: {@code first response P1: 15 minutes (24/7), P2: 1 hour (24/7)}. */
    public String table(Targets targets) {
        List<String> rows = new ArrayList<>();
        targets.byMetric().forEach((metric, row) -> rows.add(names.metric(metric) + " " + row(row)));
        return String.join("; ", rows);
    }

    private String row(ImmutableMap<String, Cell> row) {
        List<String> cells = new ArrayList<>();
        for (Map.Entry<String, Cell> entry : row.entrySet()) {
            String words = Wording.commitment(entry.getValue().commitment());
            boolean forAll = entry.getKey().equals(Severity.EVERY);
            String label = forAll ? (row.size() == 1 ? "" : "otherwise ") : names.severity(entry.getKey()) + ": ";
            cells.add(label + words + beside(entry.getValue()));
        }
        return String.join(", ", cells);
    }

    /** What a cell says beside its amount. */
    private String beside(Cell cell) {
        List<String> said = new ArrayList<>(terms(cell.terms()));
        cell.note().ifPresent(note -> said.add(names.text(note)));
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }

    /** On which calendars terms say that amounts are counted: {@code counted on extended for severity 1}. */
    public List<String> calendars(Terms terms) {
        return terms.calendars().entrySet().stream()
                .map(entry -> "counted on " + names.calendar(entry.getValue())
                        + (entry.getKey().equals(Severity.EVERY) ? "" : " for " + names.severity(entry.getKey())))
                .toList();
    }

    /** What terms say by themselves. */
    public List<String> terms(Terms terms) {
        List<String> said = new ArrayList<>(calendars(terms));
        terms.businessDay().ifPresent(reading -> said.add("business days " + FinePrint.reading(reading)));
        terms.cutOff().ifPresent(time -> said.add("cut-off " + time));
        terms.landing().ifPresent(landing -> said.add(FinePrint.landing(landing)));
        terms.strength().ifPresent(strength -> said.add(FinePrint.strength(strength)));
        return said;
    }

    /** What a side may do: {@code close, where severity is 1: the vendor's words}. */
    public String right(Right right) {
        return right(right, where(right.when()));
    }

    /** What a side may do with a ticket to which the right applies. */
    public String rightInForce(Right right) {
        return right(right, "");
    }

    private String right(Right right, String where) {
        return names.explained(right.may() + where + circumstances(right) + consent(right), right.text());
    }

    private static String circumstances(Right right) {
        return right.circumstances().isEmpty() ? "" : ", in case of " + Wording.list(right.circumstances(), "or");
    }

    private static String consent(Right right) {
        return right.consent()
                .map(party -> ", with the consent of the " + Wording.word(party))
                .orElse("");
    }

    /** What a side owes: {@code cooperate, where severity is 1: the vendor's words (otherwise the vendor may: close)}. */
    public String duty(Duty duty) {
        return duty(duty, where(duty.when()));
    }

    /** What a side owes for a ticket to which the duty applies. */
    public String dutyInForce(Duty duty) {
        return duty(duty, "");
    }

    private String duty(Duty duty, String where) {
        String otherwise = duty.otherwise().isEmpty()
                ? ""
                : " (otherwise the vendor may: " + String.join(", ", duty.otherwise()) + ")";
        return names.explained(duty.id() + where, duty.text()) + otherwise;
    }

    private String where(Condition when) {
        return when.tests().isEmpty() ? "" : ", where " + condition(when);
    }

    /** {@code email help@acme.example, attended to by office, for Gold: the vendor's words}. */
    public String contact(Contact contact) {
        Optional<String> plans =
                Optional.of(contact.plans()).filter(ids -> !ids.isEmpty()).map(ids -> ", for " + names.plans(ids));
        return names.explained(
                contact.channel()
                        + contact.address().map(" "::concat).orElse("")
                        + contact.calendar()
                                .map(id -> ", attended to by " + names.calendar(id))
                                .orElse("")
                        + plans.orElse(""),
                contact.text());
    }
}
