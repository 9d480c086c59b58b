package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A value of a file, and how the file looks with another value, or none, in its place.
 *
 * @param replaced given the name and the value that stand there instead; without a name, nothing does
 */
record Spotted(String pointer, Located value, BiFunction<String, Json, Json> replaced) {
    /** Returns all values of a file, but not those that are the author's own. */
    static List<Spotted> all(String file) {
        List<Spotted> spots = new ArrayList<>();
        collect(Reading.value(file).located(), (name, json) -> json, spots);
        return spots;
    }

    /** The name of the value, or its place in a list. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/");
    }

    /** The file with another value in this place. */
    Json with(Json other) {
        return replaced.apply(name(), other);
    }

    /** The file without this value. */
    Json without() {
        return replaced.apply("", json(value));
    }

    /** The file with this value under another name. */
    Json renamed(String other) {
        return replaced.apply(other, json(value));
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
