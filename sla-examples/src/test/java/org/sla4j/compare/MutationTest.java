package org.sla4j.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.sla4j.json.InvalidDocumentException;
import org.sla4j.policy.Policy;

/** No change goes unsaid: two policies are equal exactly when the diff is empty. */
final class MutationTest {
    private static final int PAIRS = 30;

    /** All mutations where time is given for it, else some. */
    private static final int STRIDE = Boolean.getBoolean("sla4j.long") ? 1 : 4;

    @Test
    void everyMutationIsSaid() {
        Policy acme = Acme.policy();
        List<Policy> mutants = mutants();
        assertThat(mutants).hasSizeGreaterThan(100);

        SoftAssertions all = new SoftAssertions();
        for (Policy mutant : mutants) {
            PolicyDiff diff = PolicyDiff.of(acme, mutant, "en");
            all.assertThat(diff.isEmpty()).as(diff.toString()).isEqualTo(acme.equals(mutant));
            all.assertThat(diff.changes()).extracting(Change::text).noneMatch(text -> text.contains("Optional"));
        }
        all.assertAll();
    }

    @Test
    void pairsOfMutantsAreSaid() {
        List<Policy> mutants = mutants();
        Random random = new Random(20260327);
        for (int i = 0; i < PAIRS; i++) {
            Policy one = mutants.get(random.nextInt(mutants.size()));
            Policy other = mutants.get(random.nextInt(mutants.size()));
            PolicyDiff there = PolicyDiff.of(one, other, "de");
            PolicyDiff back = PolicyDiff.of(other, one, "de");

            assertThat(there.isEmpty()).isEqualTo(one.equals(other));
            assertThat(back.isEmpty()).isEqualTo(there.isEmpty());
        }
    }

    private static List<Policy> mutants() {
        List<String> texts = Mutations.of(Acme.text());
        return IntStream.range(0, texts.size())
                .filter(i -> i % STRIDE == 0)
                .mapToObj(texts::get)
                .flatMap(text -> read(text).stream())
                .toList();
    }

    private static Optional<Policy> read(String text) {
        try {
            return Optional.of(Acme.read(text));
        } catch (InvalidDocumentException notAPolicy) {
            return Optional.empty();
        }
    }
}
