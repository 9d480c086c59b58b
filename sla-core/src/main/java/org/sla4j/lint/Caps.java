package org.sla4j.lint;

import static org.sla4j.policy.JsonPointer.at;

import org.sla4j.policy.Credit;
import org.sla4j.policy.Credit.Money;
import org.sla4j.policy.Credit.Worth;

/** Limits of credits that are never reached, or reached before the first credit. */
final class Caps implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        for (int i = 0; i < subject.policy().credits().size(); i++) {
            String pointer = at("/credits", i, "atMost");
            subject.policy()
                    .credits()
                    .get(i)
                    .rate()
                    .ifPresent(rate -> rate.atMost().ifPresent(cap -> look(pointer, rate, cap, remarks)));
        }
    }

    private static void look(String pointer, Credit.Rate rate, Credit.Cap cap, Remarks remarks) {
        Worth each = rate.each();
        Worth most = cap.most();
        if (each instanceof Money one
                && most instanceof Money limit
                && !one.currency().equals(limit.currency())) {
            remarks.add(
                    Code.CAP_IN_OTHER_CURRENCY,
                    pointer,
                    "the credit is " + each + ", and at most " + most + ": the two cannot be compared",
                    "write the limit in " + one.currency() + " too");
        } else if (!each.equals(most) && each.atMost(most).equals(most)) {
            remarks.add(
                    Code.CAP_BELOW_ONE_CREDIT,
                    pointer,
                    "the credit is " + each + ", and at most " + most + ": it is never given in full",
                    "write a limit of at least " + each + ", or a smaller credit");
        }
    }
}
