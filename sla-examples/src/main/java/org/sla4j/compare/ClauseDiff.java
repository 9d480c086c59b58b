package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import org.sla4j.compare.Change.Area;
import org.sla4j.policy.Contact;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Share;
import org.sla4j.words.Clauses;
import org.sla4j.words.CreditWords;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** Rules, rights, duties, attainment, credits and contacts. */
final class ClauseDiff {
    private ClauseDiff() {}

    static void compare(Changes changes) {
        Policy was = changes.old();
        Policy is = changes.young();
        changes.list(
                new Changes.Items<Rule>(
                        Area.RULES, "rule", (names, rule) -> Clauses.of(names).rule(rule)),
                was.rules(),
                is.rules(),
                Rule::when,
                (one, other) -> compare(changes, one, other));
        changes.list(
                new Changes.Items<>(Area.RIGHTS, "right", ClauseDiff::right),
                was.rights(),
                is.rights(),
                right -> ImmutableList.of(right.who(), right.may()));
        changes.list(new Changes.Items<>(Area.DUTIES, "duty", ClauseDiff::duty), was.duties(), is.duties(), Duty::id);
        consequences(changes, was, is);
        changes.list(
                new Changes.Items<Contact>(
                        Area.CONTACTS,
                        "contact",
                        (names, one) -> Clauses.of(names).contact(one)),
                was.contacts(),
                is.contacts(),
                Contact::channel);
    }

    /** What follows where promises are kept or not. */
    private static void consequences(Changes changes, Policy was, Policy is) {
        changes.list(
                new Changes.Items<Share>(
                        Area.ATTAINMENT,
                        "attainment",
                        (names, share) -> CreditWords.of(names).share(share)),
                was.attainment(),
                is.attainment(),
                share -> ImmutableList.of(share.when(), share.metrics()));
        changes.list(
                new Changes.Items<Credit>(
                        Area.CREDITS,
                        "credit",
                        (names, credit) -> CreditWords.of(names).credit(credit)),
                was.credits(),
                is.credits(),
                credit -> ImmutableList.of(credit.when(), credit.metrics()));
        changes.value(Area.CREDITS, "all credits together", total(was, changes.before), total(is, changes.after));
    }

    private static String total(Policy policy, PolicyNames names) {
        return policy.creditsAtMost()
                .map(total -> "at most " + CreditWords.of(names).total(total))
                .orElse("no limit");
    }

    private static void compare(Changes changes, Rule was, Rule is) {
        Clauses before = Clauses.of(changes.before);
        Clauses after = Clauses.of(changes.after);
        String where = "where " + after.condition(is.when());
        changes.value(Area.RULES, where, before.effect(was), after.effect(is));
        changes.text(Area.RULES, where + ", reason", was.reason(), is.reason());
    }

    private static String right(PolicyNames names, Right right) {
        return "the " + Wording.word(right.who()) + " may " + Clauses.of(names).right(right);
    }

    private static String duty(PolicyNames names, Duty duty) {
        return "the " + Wording.word(duty.who()) + " owes " + Clauses.of(names).duty(duty);
    }
}
