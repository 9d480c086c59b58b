package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
    private static final SourceText SOURCE = new SourceText("p.json", "{\n  \"a\": 1\n}\n");

    private final Problems problems = new Problems(SOURCE);

    @Test
    void sorted_ordersByPlaceThenMessage() {
        add(4, "third");
        add(4, "second");
        add(0, "first");

        assertThat(problems.sorted()).extracting(Problem::message).containsExactly("first", "second", "third");
    }

    @Test
    void sorted_keepsEqualProblemsOnce() {
        add(4, "same");
        add(4, "same");

        assertThat(problems.sorted()).containsExactly(new Problem("p.json", 2, 3, "", "same", "  \"a\": 1"));
    }

    @Test
    void sorted_countsWhatIsBeyondTheLimit() {
        IntStream.range(0, Problems.MAX_PROBLEMS + 7).forEach(i -> add(0, "problem " + i));

        assertThat(problems.sorted()).hasSize(Problems.MAX_PROBLEMS + 1);
        assertThat(Iterables.getLast(problems.sorted()))
                .hasToString("p.json:1:1: 7 more problems are not listed; put these right first");
    }

    @Test
    void throwIfAny_throwsAllTogether() {
        add(4, "one");
        add(11, "two");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("p.json:2:3: one\n  \"a\": 1\n  ^\np.json:3:1: two\n}\n^")
                .satisfies(e -> assertThat(e.problems()).isEqualTo(problems.sorted()));
    }

    @Test
    void throwIfAny_doesNothingWithoutProblems() {
        problems.throwIfAny();

        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void exception_needsAProblem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidDocumentException(ImmutableList.of()))
                .withMessage("problems must not be empty");
    }

    private void add(int offset, String message) {
        problems.add(SOURCE.place(offset, Pointer.ROOT), message);
    }
}
