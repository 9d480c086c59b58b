package org.sla4j.lint;

import java.util.List;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.policy.CreditSteps.Step;

/** Steps of credits that give less the worse it gets. */
final class Steps implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        for (int i = 0; i < subject.policy().credits().size(); i++) {
            Site site = remarks.at("/credits", i, "steps");
            subject.policy().credits().get(i).steps().ifPresent(credit -> look(site, credit.steps()));
        }
    }

    private static void look(Site site, List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            Worth before = steps.get(i - 1).worth();
            Worth worth = steps.get(i).worth();
            if (!before.equals(worth) && before.atMost(worth).equals(worth)) {
                site.at(i)
                        .add(
                                Code.LESS_FOR_A_WORSE_STEP,
                                "the step gives " + worth + ", and the one before it, which is reached sooner, "
                                        + before,
                                "write a credit of at least " + before + ", or a lower one for the step before");
            }
        }
    }
}
