package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Plants one mistake at every place of the policy that uses every construct: each gives one problem, at its place. */
final class OneMistakeTest {
    private static final PolicyReader READER = PolicyReader.withHolidays(Policies.COUNTRIES);

    /** An example may expect that there is no such instant or duration. */
    private static final Pattern MAY_BE_NOTHING = Pattern.compile("/examples/\\d+/expect/[^/]+/(?!state).*");

    private static List<Problem> problems(Json json) {
        try {
            READER.read("rich.json", JsonLayout.pretty(json));
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.problems();
        }
    }

    @Test
    void wrongKind_isReportedAtTheValue() {
        for (Spotted spot : Spotted.all(Policies.rich())) {
            Json wrong = spot.value() instanceof LocatedNumber || spot.value() instanceof LocatedBoolean
                    ? Json.of("wrong")
                    : Json.of(12345);

            assertThat(problems(spot.with(wrong)))
                    .as(spot.pointer())
                    .extracting(Problem::pointer)
                    .containsExactly(spot.pointer());
        }
    }

    @Test
    void nothing_isReportedAtTheValue() {
        for (Spotted spot : Spotted.all(Policies.rich())) {
            if (MAY_BE_NOTHING.matcher(spot.pointer()).matches()) {
                continue;
            }
            assertThat(problems(spot.with(Json.ofNull())))
                    .as(spot.pointer())
                    .extracting(Problem::pointer)
                    .containsExactly(spot.pointer());
        }
    }

    @Test
    void emptyText_isReportedAtTheValue() {
        for (Spotted spot : Spotted.all(Policies.rich())) {
            if (spot.value() instanceof LocatedText) {
                assertThat(problems(spot.with(Json.of(""))))
                        .as(spot.pointer())
                        .extracting(Problem::pointer)
                        .containsExactly(spot.pointer());
            }
        }
    }

    @Test
    void missingOrMisspelt_isReportedOnceAtMost() {
        for (Spotted spot : Spotted.all(Policies.rich())) {
            assertThat(problems(spot.without())).as("without " + spot.pointer()).hasSizeLessThan(2);
            if (!spot.name().matches("\\d+")) {
                assertThat(problems(spot.renamed("Zork")))
                        .as("renamed " + spot.pointer())
                        .hasSizeLessThan(2);
                assertThat(problems(spot.renamed(spot.name() + "x")))
                        .as("misspelt " + spot.pointer())
                        .hasSizeLessThan(2);
            }
            if (spot.value() instanceof LocatedText text) {
                assertThat(problems(spot.with(Json.of(text.text() + "zz"))))
                        .as("garbled " + spot.pointer())
                        .hasSizeLessThan(2);
            }
        }
    }
}
