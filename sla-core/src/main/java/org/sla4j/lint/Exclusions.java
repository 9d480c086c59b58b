package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.util.List;
import java.util.stream.Stream;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;

/** Conditions that exclude values of an attribute, and so leave out the tickets that do not have it. */
final class Exclusions implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        List<Condition> rules = policy.rules().stream().map(Rule::when).toList();
        List<Condition> rights = policy.rights().stream().map(Right::when).toList();
        List<Condition> duties = policy.duties().stream().map(Duty::when).toList();
        List<Condition> all =
                Stream.of(rules, rights, duties).flatMap(List::stream).toList();
        look(remarks.at("/rules"), rules, all, policy);
        look(remarks.at("/rights"), rights, all, policy);
        look(remarks.at("/duties"), duties, all, policy);
    }

    private static void look(Site site, List<Condition> conditions, List<Condition> all, Policy policy) {
        for (int i = 0; i < conditions.size(); i++) {
            Site when = site.at(i, "when");
            conditions.get(i).tests().forEach((id, test) -> {
                Attribute attribute = policy.attributes().get(id);
                if (test instanceof Condition.NoneOf
                        && attribute != null
                        && attribute.byDefault().isEmpty()
                        && !isAskedFor(id, all)) {
                    when.at(id)
                            .add(
                                    Code.NOT_WITHOUT_DEFAULT,
                                    "\"not\" leaves out the tickets that do not say " + quoted(id)
                                            + ", which has no default",
                                    "write \"default\" for " + quoted(id)
                                            + " under \"attributes\", or an entry of its own with " + quoted(id)
                                            + ": {\"missing\": true}");
                }
            });
        }
    }

    /** Whether somebody thought of tickets that do not say it. */
    private static boolean isAskedFor(String id, List<Condition> all) {
        return all.stream().anyMatch(condition -> condition.tests().get(id) instanceof Condition.Missing);
    }
}
