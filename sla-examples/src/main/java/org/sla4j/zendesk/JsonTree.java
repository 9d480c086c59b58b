package org.sla4j.zendesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as maps, lists, texts, numbers and truth values; what is {@code null} is left out. */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the one value of a file.
     *
     * @throws InvalidExportException if the bytes are no JSON
     */
    static Node read(String file, byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) {
                throw new InvalidExportException(file + " is empty; it must hold the JSON that Zendesk's API returns");
            }
            Node root = new Node(file, "", new JsonTree(parser).value());
            if (parser.nextToken() != null) {
                throw new InvalidExportException(file + " holds more than one JSON value; give each its own file");
            }
            return root;
        } catch (JacksonException e) {
            // What is beyond a limit of the parser, such as a depth of 500, is refused without a place.
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new InvalidExportException(file + place + " is no JSON that can be read: " + e.getOriginalMessage());
        }
    }

    private Object value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getString();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                members.put(name, value());
            }
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }
}
