package org.sla4j.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.json.SchemaWalk.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the schemas allow is what the readers know, field by field and word by word. */
final class SchemaReaderTest {
    private static final String UNKNOWN = "qqqqqq";

    /** The end of a message that lists what may stand in the place of {@link #UNKNOWN}. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(?:Allowed here: |the fields are |one of |reads )(.*?)(?:, … \\((\\d+) in all\\))?(?:,(?: or an object .*)? found .*|, or an object .*|; the same .*)?$");

    /** A schema and what its reader says of a file: what it cannot read. */
    record Format(
            SchemaWalk schema,
            Validation validation,
            Function<String, List<String>> reader,
            Function<String, List<String>> all) {}

    private static final Format POLICY = new Format(
            SchemaWalk.of(JsonSchemas.policy()),
            Validation.by(JsonSchemas.policy()),
            SchemaReaderTest::unreadable,
            SchemaReaderTest::problemsOfPolicy);
    private static final Format HISTORY = new Format(
            SchemaWalk.of(JsonSchemas.history()),
            Validation.by(JsonSchemas.history()),
            SchemaReaderTest::problemsOfHistory,
            SchemaReaderTest::problemsOfHistory);

    /** A place of one of the formats. */
    record Case(Format format, Spot spot) {
        @Override
        public String toString() {
            return (format.equals(POLICY) ? "policy " : "history ") + spot;
        }
    }

    /** Returns what cannot be read, without what is found when the parts of a policy are held together. */
    private static List<String> unreadable(String text) {
        return Reading.problems(
                text,
                root -> root.fields()
                        .ifPresent(fields -> new PolicyFields(fields, Optional.of(Policies.COUNTRIES)).read()));
    }

    private static List<String> problemsOfPolicy(String text) {
        return Reading.refusals(() -> Policies.READER.read("p.json", text));
    }

    private static List<String> problemsOfHistory(String text) {
        return Reading.refusals(() -> HistoryReader.read("h.json", text));
    }

    static Stream<Case> places() {
        return Stream.of(POLICY, HISTORY)
                .flatMap(format -> format.schema.spots().stream().map(spot -> new Case(format, spot)));
    }

    static Stream<Case> objects() {
        return places().filter(place -> place.spot.isObject());
    }

    static Stream<Case> words() {
        return places().filter(place -> place.spot.schema().path("enum").path(0).isString()
                || place.spot.schema().path("const").isString());
    }

    static Stream<Case> numbers() {
        return places().filter(place -> place.spot.schema().has("minimum"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void example_isReadAndValid(Case place) {
        for (JsonNode example : place.spot.schema().path("examples")) {
            String file = place.spot.fileWith(example);
            assertThat(place.format.validation.faults(file)).as(file).isEmpty();
            assertThat(place.format.reader.apply(file)).as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void fields_areThoseOfTheReader(Case place) {
        JsonNode schema = place.spot.schema();
        ObjectNode object = place.format.schema.least(schema, UNKNOWN);
        assertThat(place.format.reader.apply(place.spot.fileWith(object))).isEmpty();

        object.put(UNKNOWN, 1);
        Set<String> known = ImmutableSet.copyOf(schema.path("properties").propertyNames());
        check(Sets.difference(ofKind(schema, object, known), ImmutableSet.of("$schema")), place, object);
    }

    /** An event has the fields of its kind. */
    private static Set<String> ofKind(JsonNode schema, JsonNode object, Set<String> fields) {
        return fields.stream()
                .filter(field -> {
                    JsonNode kinds = schema.path("dependentSchemas")
                            .path(field)
                            .path("properties")
                            .path("kind")
                            .path("enum");
                    return kinds.isEmpty() || kinds.valueStream().anyMatch(kind -> kind.equals(object.path("kind")));
                })
                .collect(toImmutableSet());
    }

    private static void check(Set<String> expected, Case place, JsonNode value) {
        String file = place.spot.fileWith(value);
        String message = place.format.all.apply(file).stream()
                .filter(said -> said.contains('"' + UNKNOWN + '"'))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the reader says nothing of " + file));
        Matcher allowed = ALLOWED.matcher(message);
        assertThat(allowed.find()).as(message).isTrue();
        List<String> names =
                Splitter.onPattern(", | and ").trimResults(CharMatcher.is('"')).splitToList(allowed.group(1));
        if (allowed.group(2) == null) {
            assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            // The list is cut. Each field of the schema is read, so that an equal number of them are the same ones.
            assertThat(expected).containsAll(names).hasSize(Integer.parseInt(allowed.group(2)));
        }
    }

    static Stream<String> kinds() {
        return EventKinds.BY_WORD.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fieldsOfAnEvent_areThoseOfTheReader(String kind) {
        Case event = objects()
                .filter(place -> place.spot.name().equals("event"))
                .findFirst()
                .orElseThrow();
        JsonNode schema = event.spot.schema();
        ObjectNode object = event.format.schema.least(schema, UNKNOWN).put("kind", kind);
        event.format.schema.byKind(schema, object);
        object.put(UNKNOWN, 1);

        check(
                ofKind(
                        schema,
                        object,
                        ImmutableSet.copyOf(schema.path("properties").propertyNames())),
                event,
                object);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void requiredField_isMissedByTheReader(Case place) {
        JsonNode schema = place.spot.schema();
        for (JsonNode name : schema.path("required")) {
            ObjectNode object = place.format.schema.least(schema, UNKNOWN);
            object.remove(name.asString());

            // A holiday or calendar without the field that tells its kind is none.
            assertThat(place.format.reader.apply(place.spot.fileWith(object)))
                    .as(name.asString())
                    .anyMatch(said -> said.contains("field \"" + name.asString() + "\" is missing")
                            || said.contains("is told by")
                            || said.contains("is made of others by")
                            || said.contains("expected"));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_areThoseOfTheReader(Case place) {
        JsonNode schema = place.spot.schema();
        Set<String> expected = schema.has("const")
                ? ImmutableSet.of(schema.path("const").asString())
                : schema.path("enum")
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .collect(toImmutableSet());

        check(expected, place, JsonNodeFactory.instance.stringNode(UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void bounds_areThoseOfTheReader(Case place) {
        int least = place.spot.schema().path("minimum").asInt();
        int most = place.spot.schema().path("maximum").asInt();

        assertThat(unreadable(place, least)).isEmpty();
        assertThat(unreadable(place, most)).isEmpty();
        assertThat(unreadable(place, least - 1)).isNotEmpty();
        assertThat(unreadable(place, most + 1)).isNotEmpty();
    }

    private static List<String> unreadable(Case place, int number) {
        return place.format.reader.apply(place.spot.fileWith(JsonNodeFactory.instance.numberNode(number)));
    }

    static Stream<Case> defaults() {
        return places().filter(place -> place.format.equals(POLICY)
                && place.spot.schema().has("default")
                // An example is no part of a policy; the defaults of events are those of histories.
                && !place.spot.name().startsWith("event/"));
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void byDefault_isAsIfNothingWasSaid(Case place) {
        JsonNode whole = place.spot.file().apply(place.spot.schema().path("default"));
        JsonNode without = whole.deepCopy();
        String name = place.spot.name().substring(place.spot.name().lastIndexOf('/') + 1);
        without.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name));

        assertThat(Policies.READER.read("p.json", whole.toString()))
                .isEqualTo(Policies.READER.read("p.json", without.toString()));
    }
}
