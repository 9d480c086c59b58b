package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.sla4j.policy.Amount;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Target;
import org.sla4j.ticket.History;

/** What holds for every explanation of a random story, and for what moved its due instant. */
final class ExplanationPropertyTest {
    /** These come before what happened, or after it. */
    private static final List<Code> BESIDE = List.of(
            Code.OPENED, Code.STARTED, Code.FIRST_DUE, Code.DUE, Code.MET, Code.MISSED, Code.BREACHED, Code.CANCELLED);

    @Provide
    Arbitrary<Story> stories() {
        return Stories.any();
    }

    @Property
    void explain_tellsOfEveryInstantInTheReport(@ForAll("stories") Story story, @ForAll long seed) {
        for (Instant asOf : lookouts(story, seed)) {
            Asked.ofEveryInstant(story.engine(), story.history(), asOf);
        }
    }

    @Property
    void explain_countsTheTargetInForce(@ForAll("stories") Story story, @ForAll long seed) {
        for (Instant asOf : lookouts(story, seed)) {
            Explanation explanation = explain(story, asOf);
            boolean bound = explanation.steps().stream()
                    .map(Step::code)
                    .anyMatch(code -> code == Code.CHANGED_BOUNDED || code == Code.CHANGED_SPENT);
            if (!bound && explanation.standing().times().due().isPresent()) {
                duration(explanation.standing().promise())
                        .ifPresent(amount -> assertThat(counted(explanation))
                                .as("%s%n%s", story, explanation)
                                .isEqualTo(amount));
            }
        }
    }

    private static Duration counted(Explanation explanation) {
        return explanation.steps().stream()
                .filter(step -> step.code() == Code.COUNTED || step.code() == Code.COUNTED_ON)
                .map(step -> step.amount().orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The amount of a target that is counted in hours. */
    private static Optional<Duration> duration(Promise promise) {
        Amount amount = ((Target) promise.commitment()).amount();
        if (amount instanceof Amount.BusinessTime time) {
            return Optional.of(time.duration());
        }
        if (amount instanceof Amount.BusinessDays days
                && promise.terms().businessDay().orElseThrow() instanceof DayReading.WorkingHours hours) {
            return Optional.of(hours.length().multipliedBy(days.days()));
        }
        return amount instanceof Amount.Elapsed elapsed ? Optional.of(elapsed.duration()) : Optional.empty();
    }

    @Property
    void explain_isInTheOrderOfTime(@ForAll("stories") Story story, @ForAll long seed) {
        for (Instant asOf : lookouts(story, seed)) {
            Explanation explanation = explain(story, asOf);
            assertThat(explanation.steps().stream()
                            .filter(step -> !BESIDE.contains(step.code()))
                            .flatMap(step -> step.at().stream())
                            .toList())
                    .as("%s%n%s", story, explanation)
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Property
    void text_hasWordsForAllThereIs(@ForAll("stories") Story story, @ForAll long seed) {
        for (String language : ExplanationText.LANGUAGES) {
            assertThat(explain(story, lookouts(story, seed).get(0)).text(Locale.forLanguageTag(language)))
                    .doesNotContain("{", "}", "null", "  ", ": \n", " PT", "[]")
                    .doesNotContainPattern("\\[[^/]");
        }
    }

    @Property
    void moves_sumUpToTheWholeMove(@ForAll("stories") Story story, @ForAll long seed) {
        History history = story.history();
        SlaEngine engine = story.engine();
        List<Instant> instants = lookouts(story, seed);
        Instant from = instants.stream().min(Comparator.naturalOrder()).orElseThrow();
        Instant to = instants.stream().max(Comparator.naturalOrder()).orElseThrow();
        Optional<Instant> first = due(engine.report(history, from));
        Optional<Instant> last = due(engine.report(history, to));
        ImmutableList<Move> moves = engine.moves(history, "resolution", from, to);
        if (first.isPresent() && last.isPresent()) {
            assertThat(moves.stream().flatMap(move -> move.by().stream()).reduce(Duration.ZERO, Duration::plus))
                    .as("%s%nfrom %s to %s%n%s", story, from, to, moves)
                    .isEqualTo(Duration.between(first.get(), last.get()));
        }
        assertThat(moves).allSatisfy(move -> assertThat(move.because().steps()).isNotEmpty());
    }

    private static Optional<Instant> due(Report report) {
        return report.standing("resolution").orElseThrow().times().due();
    }

    private static Explanation explain(Story story, Instant asOf) {
        return story.engine().explain(story.history(), asOf, "resolution").orElseThrow();
    }

    private static List<Instant> lookouts(Story story, long seed) {
        return Stories.lookouts(story, seed).stream().map(Story::instant).toList();
    }
}
