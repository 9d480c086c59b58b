package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Credit.Money;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.policy.LocalizedText;

/** Limits of credits that are never reached, or reached before the first credit. */
final class Caps implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.policy()
                .creditsAtMost()
                .ifPresent(total -> ofOther(total, subject.policy().credits(), remarks));
        for (int i = 0; i < subject.policy().credits().size(); i++) {
            Site site = remarks.at("/credits", i, "atMost");
            subject.policy()
                    .credits()
                    .get(i)
                    .rate()
                    .ifPresent(rate -> rate.atMost().ifPresent(cap -> look(site, rate, cap)));
        }
    }

    /** A share of one sum does not limit shares of another. */
    private static void ofOther(Credit.Total total, List<Credit> credits, Remarks remarks) {
        ImmutableList<LocalizedText> sums = credits.stream()
                .flatMap(credit -> credit.of().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        boolean areAllOfOthers = !sums.isEmpty()
                && credits.stream().allMatch(credit -> credit.of().isPresent())
                && total.of().isPresent()
                && !sums.contains(total.of().get());
        if (total.most() instanceof Credit.Percent && areAllOfOthers) {
            remarks.add(
                    Code.CAP_OF_OTHER_SUM,
                    "/creditsAtMost/of",
                    "all credits together are at most a share of "
                            + quoted(total.of().orElseThrow()) + ", and each is one of " + listed(sums),
                    "write the same words where the same sum is meant, or a limit of " + listed(sums));
        }
    }

    private static void look(Site site, Credit.Rate rate, Credit.Cap cap) {
        Worth each = rate.each();
        Worth most = cap.most();
        if (each instanceof Money one
                && most instanceof Money limit
                && !one.currency().equals(limit.currency())) {
            site.add(
                    Code.CAP_IN_OTHER_CURRENCY,
                    "the credit is " + each + ", and at most " + most + ": the two cannot be compared",
                    "write the limit in " + one.currency() + " too");
        } else if (!each.equals(most) && each.atMost(most).equals(most)) {
            site.add(
                    Code.CAP_BELOW_ONE_CREDIT,
                    "the credit is " + each + ", and at most " + most + ": it is never given in full",
                    "write a limit of at least " + each + ", or a smaller credit");
        }
    }
}
