package org.sla4j.lint;

import static org.sla4j.policy.JsonPointer.at;

import java.util.List;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.policy.CreditSteps.Step;

/** Steps of credits that give less the worse it gets. */
final class Steps implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        for (int i = 0; i < subject.policy().credits().size(); i++) {
            String pointer = at("/credits", i, "steps");
            subject.policy().credits().get(i).steps().ifPresent(credit -> look(pointer, credit.steps(), remarks));
        }
    }

    private static void look(String pointer, List<Step> steps, Remarks remarks) {
        for (int i = 1; i < steps.size(); i++) {
            Worth before = steps.get(i - 1).worth();
            Worth worth = steps.get(i).worth();
            if (!before.equals(worth) && before.atMost(worth).equals(worth)) {
                remarks.add(
                        Code.LESS_FOR_A_WORSE_STEP,
                        at(pointer, i),
                        "the step gives " + worth + ", and the one before it, which is reached sooner, " + before,
                        "write a credit of at least " + before + ", or a lower one for the step before");
            }
        }
    }
}
