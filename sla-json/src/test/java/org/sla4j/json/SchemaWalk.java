package org.sla4j.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema, gone through from its root: every schema of a value, with a way to make the file in which a value stands
 * there. Around the value stands no more than must be there, by the schema's own examples.
 */
final class SchemaWalk {
    /** An annotation or keyword of JSON Schema. */
    private static final String REF = "$ref";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode root;
    private final List<Spot> spots = new ArrayList<>();
    private final Set<String> entered = new HashSet<>();

    /**
     * A place of files at which values of a schema stand.
     *
     * @param name the definition to which the place belongs, and the fields on the way from there
     * @param schema what the values have to be, without what it refers to
     * @param file makes the file in which a value stands there
     */
    record Spot(String name, JsonNode schema, UnaryOperator<JsonNode> file) {
        String fileWith(JsonNode value) {
            return file.apply(value).toString();
        }

        boolean isObject() {
            return schema.has("properties")
                    && schema.path("additionalProperties").isBoolean();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private SchemaWalk(JsonNode root) {
        this.root = root;
    }

    static SchemaWalk of(String schema) {
        SchemaWalk walk = new SchemaWalk(JsonMapper.shared().readTree(schema));
        walk.visit(new Spot("", walk.root, value -> value));
        return walk;
    }

    List<Spot> spots() {
        return spots;
    }

    /** The objects of fixed fields. */
    Stream<Spot> objects() {
        return spots.stream().filter(Spot::isObject);
    }

    private void visit(Spot spot) {
        JsonNode schema = spot.schema;
        String target = schema.path(REF).asString("");
        if (!target.isEmpty()) {
            spots.add(spot); // for what stands beside the reference
            String name = target.substring(target.lastIndexOf('/') + 1);
            JsonNode found = root.path("$defs").path(name);
            // An object of fields is gone into once, all else wherever it is used.
            if (!found.has("properties") || entered.add(name)) {
                visit(new Spot(found.has("properties") ? name : spot.name, found, spot.file));
            }
            return;
        }
        spots.add(spot);
        JsonNode kinds = schema.has("properties") ? NODES.missingNode() : schema.path("anyOf");
        kinds.forEach(one -> visit(new Spot(spot.name, one, spot.file)));
        if (schema.has("items")) {
            visit(new Spot(
                    spot.name + "/0",
                    schema.path("items"),
                    value -> spot.file.apply(NODES.arrayNode().add(value))));
        }
        schema.path("properties").forEachEntry((name, field) -> visit(field(spot, name, field)));
        if (schema.path("additionalProperties").isObject()) {
            String name = schema.path("propertyNames").path("examples").path(0).asString("some-name");
            visit(field(spot, name, schema.path("additionalProperties")));
        }
    }

    private Spot field(Spot object, String name, JsonNode field) {
        return new Spot(
                object.name + "/" + name,
                field,
                value -> object.file.apply(least(object.schema, name).set(name, value)));
    }

    /** Returns an object with what must be there beside a field, by the examples of the schema. */
    ObjectNode least(JsonNode object, String beside) {
        ObjectNode least = NODES.objectNode();
        require(object.path("required"), object, least);
        require(object.path("else").path("required"), object, least);
        // An event is of the last kind that has the field: the first is the opening, which stands in the file once.
        JsonNode kinds = object.path("dependentSchemas")
                .path(beside)
                .path("properties")
                .path("kind")
                .path("enum");
        if (!kinds.isEmpty()) {
            least.set("kind", kinds.path(kinds.size() - 1));
        }
        byKind(object, least);
        // Of forms that exclude each other, the one that has the field, or else the first.
        JsonNode forms = object.path("oneOf");
        JsonNode form = forms.valueStream()
                .filter(one -> one.path("required")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals(beside)))
                .findFirst()
                .orElse(forms.path(0));
        require(form.path("required"), object, least);
        require(object.path("dependentRequired").path(beside), object, least);
        if (least.isEmpty()
                && object.has("minProperties")
                && !object.path("additionalProperties").isObject()) {
            String first = object.path("properties").propertyNames().iterator().next();
            require(NODES.arrayNode().add(first), object, least);
        }
        return least;
    }

    /** Adds what an event of its kind must have. */
    void byKind(JsonNode event, ObjectNode least) {
        for (JsonNode rule : event.path("allOf")) {
            JsonNode kinds = rule.path("if").path("properties").path("kind").path("enum");
            if (kinds.valueStream().anyMatch(kind -> kind.equals(least.path("kind")))) {
                require(rule.path("then").path("required"), event, least);
            }
        }
    }

    private void require(JsonNode names, JsonNode object, ObjectNode least) {
        names.forEach(name -> {
            if (!least.has(name.asString())) {
                JsonNode field = object.path("properties").path(name.asString());
                least.set(name.asString(), examples(field).path(0));
            }
        });
    }

    /** Returns the examples of a schema, or of what it refers to. */
    JsonNode examples(JsonNode schema) {
        return annotation(schema, "examples");
    }

    /** Returns an annotation of a schema that is nothing but a reference from there, and of others from themselves. */
    JsonNode annotation(JsonNode schema, String name) {
        String target = schema.size() == 1 ? schema.path(REF).asString("") : "";
        return target.isEmpty()
                ? schema.path(name)
                : root.path("$defs")
                        .path(target.substring(target.lastIndexOf('/') + 1))
                        .path(name);
    }
}
