package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Plants one mistake at every place of the policy that uses every construct: each gives one problem, at its place. */
final class OneMistakeTest {
    private static final PolicyReader READER = PolicyReader.withHolidays(Policies.COUNTRIES);
    private static final Located RICH = Reading.value(Policies.rich()).located();

    /** An example may expect that there is no such instant or duration. */
    private static final Pattern MAY_BE_NOTHING = Pattern.compile("/examples/\\d+/expect/[^/]+/(?!state).*");

    /** A value of the file, and how the file looks with another value, or none, in its place. */
    private record Spotted(String pointer, Located value, BiFunction<String, Json, Json> replaced) {}

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
        for (Spotted spot : spots()) {
            Json wrong = spot.value instanceof LocatedNumber || spot.value instanceof LocatedBoolean
                    ? Json.of("wrong")
                    : Json.of(12345);

            assertThat(problems(spot.replaced.apply(name(spot), wrong)))
                    .as(spot.pointer)
                    .extracting(Problem::pointer)
                    .containsExactly(spot.pointer);
        }
    }

    @Test
    void nothing_isReportedAtTheValue() {
        for (Spotted spot : spots()) {
            if (MAY_BE_NOTHING.matcher(spot.pointer).matches()) {
                continue;
            }
            assertThat(problems(spot.replaced.apply(name(spot), Json.ofNull())))
                    .as(spot.pointer)
                    .extracting(Problem::pointer)
                    .containsExactly(spot.pointer);
        }
    }

    @Test
    void emptyText_isReportedAtTheValue() {
        for (Spotted spot : spots()) {
            if (spot.value instanceof LocatedText) {
                assertThat(problems(spot.replaced.apply(name(spot), Json.of(""))))
                        .as(spot.pointer)
                        .extracting(Problem::pointer)
                        .containsExactly(spot.pointer);
            }
        }
    }

    @Test
    void missingOrMisspelt_isReportedOnceAtMost() {
        for (Spotted spot : spots()) {
            Json same = json(spot.value);
            assertThat(problems(spot.replaced.apply("", same)))
                    .as("without " + spot.pointer)
                    .hasSizeLessThan(2);
            if (!name(spot).matches("\\d+")) {
                assertThat(problems(spot.replaced.apply("Zork", same)))
                        .as("renamed " + spot.pointer)
                        .hasSizeLessThan(2);
                assertThat(problems(spot.replaced.apply(name(spot) + "x", same)))
                        .as("misspelt " + spot.pointer)
                        .hasSizeLessThan(2);
            }
            if (spot.value instanceof LocatedText text) {
                assertThat(problems(spot.replaced.apply(name(spot), Json.of(text.text() + "zz"))))
                        .as("garbled " + spot.pointer)
                        .hasSizeLessThan(2);
            }
        }
    }

    private static String name(Spotted spot) {
        return spot.pointer.substring(spot.pointer.lastIndexOf('/') + 1).replace("~1", "/");
    }

    private static List<Spotted> spots() {
        List<Spotted> spots = new ArrayList<>();
        collect(RICH, (name, json) -> json, spots);
        return spots;
    }

    /** Adds all values within a value, given how the file looks with another value in its place. */
    private static void collect(Located around, BiFunction<String, Json, Json> file, List<Spotted> spots) {
        if (around instanceof LocatedObject object) {
            object.members().forEach((name, member) -> {
                if (!Fields.isFree(name)) {
                    BiFunction<String, Json, Json> replaced =
                            (newName, json) -> file.apply("", with(object, name, newName, json));
                    spots.add(new Spotted(member.value().place().pointer().toString(), member.value(), replaced));
                    collect(member.value(), (same, json) -> replaced.apply(name, json), spots);
                }
            });
        } else if (around instanceof LocatedArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                int index = i;
                Located element = array.elements().get(i);
                BiFunction<String, Json, Json> replaced =
                        (newName, json) -> file.apply("", with(array, index, newName.isEmpty(), json));
                spots.add(new Spotted(element.place().pointer().toString(), element, replaced));
                collect(element, (same, json) -> replaced.apply("same", json), spots);
            }
        }
    }

    private static Json with(LocatedObject object, String name, String newName, Json json) {
        Map<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((key, member) -> {
            if (!key.equals(name)) {
                members.put(key, json(member.value()));
            } else if (!newName.isEmpty()) {
                members.put(newName, json);
            }
        });
        return Json.object(ImmutableMap.copyOf(members));
    }

    private static Json with(LocatedArray array, int index, boolean isLeftOut, Json json) {
        ImmutableList.Builder<Json> elements = ImmutableList.builder();
        for (int i = 0; i < array.elements().size(); i++) {
            if (i != index) {
                elements.add(json(array.elements().get(i)));
            } else if (!isLeftOut) {
                elements.add(json);
            }
        }
        return Json.list(elements.build());
    }

    private static Json json(Located located) {
        if (located instanceof LocatedObject object) {
            return with(object, "", "", Json.ofNull());
        }
        if (located instanceof LocatedArray array) {
            return with(array, -1, true, Json.ofNull());
        }
        if (located instanceof LocatedText text) {
            return Json.of(text.text());
        }
        if (located instanceof LocatedNumber number) {
            return Json.of(number.value());
        }
        return located instanceof LocatedBoolean bool ? Json.of(bool.value()) : Json.ofNull();
    }
}
