package org.sla4j.json;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page that lists the fields of a format as its schema tells them: a section for each kind of object. */
final class FieldsPage {
    private static final String REF = "$ref";

    /** So many characters of examples fit into a row. */
    private static final int EXAMPLES = 70;

    private final JsonNode root;
    private final Map<String, JsonNode> sections = new LinkedHashMap<>();

    private FieldsPage(JsonNode root) {
        this.root = root;
        collect("", root);
    }

    /** Returns the page in Markdown. */
    static String of(String schema, String introduction) {
        FieldsPage page = new FieldsPage(JsonMapper.shared().readTree(schema));
        return introduction + page.sections.values().stream().map(page::section).collect(Collectors.joining());
    }

    /** Adds an object, then those of which its fields are made. */
    private void collect(String name, JsonNode object) {
        if (sections.putIfAbsent(name, object) == null) {
            for (JsonNode field : values(object)) {
                parts(field).forEach(part -> collect(part, definition(part)));
            }
        }
    }

    private static List<JsonNode> values(JsonNode object) {
        List<JsonNode> values = new ArrayList<>();
        object.path("properties").forEach(values::add);
        if (object.path("additionalProperties").isObject()) {
            values.add(object.path("additionalProperties"));
        }
        return values;
    }

    private JsonNode definition(String name) {
        return root.path("$defs").path(name);
    }

    /** Returns the names of the objects with fields of their own that a value may be, or hold. */
    private Set<String> parts(JsonNode value) {
        Set<String> parts = new LinkedHashSet<>();
        String target = target(value);
        if (!target.isEmpty() && definition(target).has("properties")) {
            parts.add(target);
        } else if (!target.isEmpty()) {
            parts.addAll(parts(definition(target)));
        }
        value.path("anyOf").forEach(one -> parts.addAll(parts(one)));
        if (value.path("items").isObject()) {
            parts.addAll(parts(value.path("items")));
        }
        if (value.path("additionalProperties").isObject()) {
            parts.addAll(parts(value.path("additionalProperties")));
        }
        return parts;
    }

    private static String target(JsonNode schema) {
        String target = schema.path(REF).asString("");
        return target.substring(target.lastIndexOf('/') + 1);
    }

    /** Returns a field with what it refers to, where it does not say it itself. */
    private JsonNode whole(JsonNode field) {
        if (!field.has(REF)) {
            return field;
        }
        ObjectNode whole = (ObjectNode) whole(definition(target(field))).deepCopy();
        whole.setAll((ObjectNode) field);
        return whole;
    }

    private String section(JsonNode object) {
        StringBuilder text = new StringBuilder("\n## " + object.path("title").asString() + "\n\n"
                + object.path("description").asString() + "\n\n| field | what it holds | example |\n|---|---|---|\n");
        Set<String> required =
                object.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        object.path("properties")
                .forEachEntry((name, field) ->
                        text.append(row("`" + name + "`" + (required.contains(name) ? " *" : ""), field)));
        JsonNode other = object.path("additionalProperties");
        if (other.isObject()) {
            text.append(row("_" + other.path("title").asString() + "_", other));
        }
        return text.toString();
    }

    private String row(String name, JsonNode field) {
        JsonNode whole = whole(field);
        String links = parts(field).stream().map(this::link).collect(Collectors.joining(", "));
        return "| " + name + " | " + whole.path("description").asString() + words(whole) + bounds(whole)
                + (whole.has("default") ? " If nothing is said, `" + whole.path("default") + "`." : "")
                + (links.isEmpty() ? "" : " See " + links + ".") + " | " + examples(whole.path("examples")) + " |\n";
    }

    /** Lists the words of a field, unless its description has them all. */
    private static String words(JsonNode field) {
        String described = field.path("description").asString();
        JsonNode words =
                field.has("enum") ? field.path("enum") : field.path("items").path("enum");
        List<String> shown = words.valueStream()
                .filter(JsonNode::isString)
                .map(word -> "`" + word.asString() + "`")
                .toList();
        return shown.stream().allMatch(described::contains)
                ? ""
                : (field.has("enum") ? " One of " : " Each is one of ") + String.join(", ", shown) + ".";
    }

    private static String bounds(JsonNode field) {
        return field.has("minimum")
                ? " A whole number from " + field.path("minimum") + " to " + field.path("maximum") + "."
                : "";
    }

    private String link(String part) {
        String title = definition(part).path("title").asString();
        return "[" + title + "](#"
                + Ascii.toLowerCase(title).replaceAll("[^a-z0-9 -]", "").replace(' ', '-') + ")";
    }

    private static String examples(JsonNode examples) {
        StringBuilder shown = new StringBuilder();
        for (JsonNode example : examples) {
            String text = "`" + example + "`";
            if (shown.length() == 0 || shown.length() + text.length() <= EXAMPLES) {
                shown.append(shown.length() == 0 ? "" : ", ").append(text);
            }
        }
        return shown.toString();
    }
}
