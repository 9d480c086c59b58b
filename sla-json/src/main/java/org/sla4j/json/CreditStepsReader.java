package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.policy.Credit.Cap;
import org.sla4j.policy.Credit.Percent;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.CreditSteps.Below;
import org.sla4j.policy.CreditSteps.Bound;
import org.sla4j.policy.CreditSteps.Breaches;
import org.sla4j.policy.CreditSteps.Delay;
import org.sla4j.policy.CreditSteps.Step;
import org.sla4j.policy.Limit;
import org.sla4j.policy.LocalizedText;

/** Reads credits that are given in steps. */
final class CreditStepsReader {
    private static final int MOST_BREACHES = 1_000_000;
    private static final String EXAMPLE = "[{\"percent\": 5}, {\"moreThan\": \"4 hours (24/7)\", \"percent\": 10}]";

    /** What a step is told by. */
    private enum Kind {
        DELAY,
        BELOW,
        BREACHES
    }

    private static final Kinds<Kind> KINDS = new Kinds<>(
            ImmutableMap.of("moreThan", Kind.DELAY, "below", Kind.BELOW, "breaches", Kind.BREACHES),
            "a step is told by one of \"moreThan\", \"below\" and \"breaches\"");

    private CreditStepsReader() {}

    static Optional<CreditSteps> read(Fields fields) {
        for (String name : ImmutableList.of("percent", "amount", "per")) {
            Value beside = fields.optional(name);
            if (beside.isPresent()) {
                beside.problemAtName(Shown.quoted(name) + " does not go together with \"steps\"; "
                        + (name.equals("per") ? "leave it out" : "write it in each step"));
            }
        }
        Value list = fields.required("steps", EXAMPLE);
        ImmutableList<Value> elements = list.list();
        if (list.located() instanceof LocatedArray && elements.isEmpty()) {
            list.problem("\"steps\" must have at least one step; write " + EXAMPLE);
        }
        List<Step> steps = steps(elements);
        Optional<Cap> atMost = fields.optional("atMost").object(CreditReader::cap);
        Value of = needsFee(steps, atMost) ? fields.required("of", CreditReader.FEE) : fields.optional("of");
        Optional<LocalizedText> fee = Texts.localized(of);
        Optional<Limit.Per> over = over(fields, steps, elements.size());
        return !steps.isEmpty() && steps.size() == elements.size()
                ? Optional.of(new CreditSteps(ImmutableList.copyOf(steps), over, fee, atMost))
                : Optional.empty();
    }

    private static boolean isOfBreach(Step step) {
        return step.bound() instanceof Delay;
    }

    private static boolean needsFee(List<Step> steps, Optional<Cap> atMost) {
        return steps.stream().anyMatch(step -> step.worth() instanceof Percent)
                || atMost.filter(cap -> cap.most() instanceof Percent).isPresent();
    }

    /** Steps that follow one that is not right are read by themselves: the one that is wrong is told once. */
    private static List<Step> steps(ImmutableList<Value> elements) {
        List<Step> steps = new ArrayList<>();
        for (Value element : elements) {
            Optional<Step> step = element.object(CreditStepsReader::step);
            boolean isInOrder = step.isEmpty()
                    || steps.isEmpty()
                    || step.get().bound().isBeyond(steps.get(steps.size() - 1).bound());
            if (isInOrder) {
                step.ifPresent(steps::add);
            } else {
                element.problem("each step must go beyond the one before, in the same unit: more time, a lower"
                        + " percentage or more breaches");
            }
        }
        return steps;
    }

    private static Optional<Step> step(Fields fields) {
        boolean isTold = fields.names().stream()
                .anyMatch(name -> Names.near(name, KINDS.byField().keySet()).isPresent());
        // A field that is not known may have been meant to tell the step, which then is none of every breach.
        boolean isPlain = fields.names().stream()
                .allMatch(name -> Names.near(name, CreditReader.WORTHS).isPresent());
        Optional<Kind> kind =
                isTold ? KINDS.of(fields) : Optional.of(Kind.DELAY).filter(every -> isPlain);
        Optional<Bound> bound = kind.flatMap(of -> bound(of, isTold, fields));
        KINDS.byField().keySet().forEach(fields::optional);
        Optional<Worth> worth = CreditReader.worth(fields);
        return bound.flatMap(from -> worth.map(given -> new Step(from, given)));
    }

    private static Optional<Bound> bound(Kind kind, boolean isTold, Fields fields) {
        return switch (kind) {
            case DELAY ->
                isTold
                        ? fields.required("moreThan", "\"4 hours (24/7)\"")
                                .<Bound>parsed("a time such as \"4 hours (24/7)\"", Delay::parse)
                        : Optional.of(Delay.ANY);
            case BELOW ->
                CreditReader.percent(fields.required("below", "99"), CreditReader.WHOLE)
                        .map(Below::new);
            case BREACHES ->
                fields.required("breaches", "3").integer(1, MOST_BREACHES).map(Breaches::new);
        };
    }

    /** The period, which steps of a breach do not have; whether it may stand there is seen where all steps were read. */
    private static Optional<Limit.Per> over(Fields fields, List<Step> steps, int written) {
        Value over = fields.optional("over");
        boolean isOfBreach = steps.stream().allMatch(CreditStepsReader::isOfBreach);
        if (isOfBreach && written > 0 && steps.size() == written && over.isPresent()) {
            over.problemAtName("\"over\" goes with steps of \"below\" or \"breaches\"; leave it out");
        }
        return over.oneOf(PlanReader.PERIODS).filter(period -> !isOfBreach);
    }
}
