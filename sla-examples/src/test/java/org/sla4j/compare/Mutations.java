package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every policy file that differs in one place: a field or an item less, a list turned round, a value replaced. */
final class Mutations {
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "none",
            "best-effort",
            "2 business days",
            "4 business hours",
            "3 hours (24/7)",
            "next business day",
            "24/7",
            "office",
            "night",
            "world",
            "P1",
            "P2",
            "vendor",
            "customer",
            "close-of-day",
            "same-time",
            "goal",
            "2026-07-14",
            "10:00-12:00",
            "Europe/Paris",
            "included",
            "low",
            "from-start",
            "new-cycle",
            "opened",
            "L2");

    private final List<Object> all = new ArrayList<>();

    private interface Place {
        Object with(Object value);
    }

    private Mutations() {}

    static List<String> of(String text) {
        Mutations mutations = new Mutations();
        mutations.of(JsonTree.read(text), tree -> tree);
        return Lists.transform(mutations.all, JsonTree::write);
    }

    private void of(Object tree, Place place) {
        if (tree instanceof Map<?, ?> object) {
            object.forEach((name, value) -> {
                Map<Object, Object> less = new LinkedHashMap<>(object);
                less.remove(name);
                all.add(place.with(less));
                of(value, changed -> {
                    Map<Object, Object> other = new LinkedHashMap<>(object);
                    other.put(name, changed);
                    return place.with(other);
                });
            });
        } else if (tree instanceof List<?> array) {
            list(array, place);
        } else if (tree instanceof Integer number) {
            all.add(place.with(number + 1));
        } else if (tree instanceof Boolean value) {
            all.add(place.with(!value));
        } else {
            all.add(place.with(tree + " x"));
            WORDS.forEach(word -> all.add(place.with(word)));
        }
    }

    private void list(List<?> array, Place place) {
        all.add(place.with(Lists.reverse(array)));
        for (int i = 0; i < array.size(); i++) {
            int at = i;
            List<Object> less = new ArrayList<>(array);
            less.remove(at);
            all.add(place.with(less));
            List<Object> twice = new ArrayList<>(array);
            twice.add(array.get(at));
            all.add(place.with(twice));
            of(array.get(at), changed -> {
                List<Object> other = new ArrayList<>(array);
                other.set(at, changed);
                return place.with(other);
            });
        }
    }
}
