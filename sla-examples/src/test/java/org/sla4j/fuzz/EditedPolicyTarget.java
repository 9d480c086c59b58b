package org.sla4j.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sla4j.compare.JsonTree;

/**
 * Any bytes as edits of a good policy file: fields dropped, doubled, renamed and given the values of others. So most files
 * are JSON, and many are policies, which bytes alone seldom are.
 */
public final class EditedPolicyTarget {
    private static final int MOST_EDITS = 12;

    private static final ImmutableList<String> FILES = Stream.of(
                    "../sla-json/src/test/resources/org/sla4j/json/rich.json",
                    "src/test/resources/org/sla4j/cli/acme.json",
                    "src/test/resources/org/sla4j/compare/acme.json",
                    "policies/cadents.json",
                    "policies/ccs2.json",
                    "policies/cirrus-shield.json",
                    "policies/cloudtalk.json",
                    "policies/hosteur-ragnarokkr.json")
            .map(EditedPolicyTarget::text)
            .collect(ImmutableList.toImmutableList());

    /** What is said in the files, and what nobody should say. */
    private static final ImmutableList<Object> VALUES = values();

    private EditedPolicyTarget() {}

    /** Tries one input; Jazzer calls this by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Budget budget = new Budget();
        byte[] edited = edited(new Choices(bytes)).getBytes(StandardCharsets.UTF_8);
        PolicyTarget.read(edited).ifPresent(document -> {
            PolicyTarget.check(document, edited);
            EngineTarget.check(document);
        });
        budget.check();
    }

    /** The file that some bytes stand for. */
    static String edited(Choices choices) {
        Object tree = JsonTree.read(choices.of(FILES));
        for (int i = 0; i < MOST_EDITS && !choices.isOver(); i++) {
            edit(tree, choices);
        }
        return JsonTree.write(tree);
    }

    /** Goes down into the tree by choice, and changes an object or a list where it stops. */
    private static void edit(Object tree, Choices choices) {
        if (tree instanceof Map<?, ?> && !((Map<?, ?>) tree).isEmpty()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> object = (Map<String, Object>) tree;
            String name = choices.of(List.copyOf(object.keySet()));
            if (isContainer(object.get(name)) && choices.below(8) > 0) {
                edit(object.get(name), choices);
            } else {
                edit(object, name, choices);
            }
        } else if (tree instanceof List<?> && !((List<?>) tree).isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) tree;
            int at = choices.below(list.size());
            if (isContainer(list.get(at)) && choices.below(8) > 0) {
                edit(list.get(at), choices);
            } else {
                edit(list, at, choices);
            }
        }
    }

    private static boolean isContainer(Object value) {
        return value instanceof Map || value instanceof List;
    }

    private static void edit(Map<String, Object> object, String name, Choices choices) {
        switch (choices.below(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(String.valueOf(choices.of(VALUES)), JsonTree.copy(object.get(name)));
            case 2 -> object.put(String.valueOf(choices.of(VALUES)), JsonTree.copy(choices.of(VALUES)));
            default -> object.put(name, JsonTree.copy(choices.of(VALUES)));
        }
    }

    private static void edit(List<Object> list, int at, Choices choices) {
        switch (choices.below(4)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(JsonTree.copy(list.get(at)));
            case 2 -> list.add(at, JsonTree.copy(choices.of(VALUES)));
            default -> list.set(at, JsonTree.copy(choices.of(VALUES)));
        }
    }

    private static ImmutableList<Object> values() {
        ImmutableSet.Builder<Object> values = ImmutableSet.builder();
        values.add("", "*", "24/7", "9999999999 business hours", "999999999 calendar months", "every 1 minute (24/7)");
        values.add("0 minutes (24/7)", "00:00-24:00", "23:00-22:59", "24:00", "02-29", "2028-02-29", "9999-12-31");
        values.add("0001-01-01", "-999999999-01-01", "Pacific/Apia", "America/Sao_Paulo", "Antarctica/Troll");
        values.add(0, -1, 1, 100, Integer.MAX_VALUE, Integer.MIN_VALUE, true, false);
        FILES.forEach(file -> collect(JsonTree.read(file), values));
        return values.build().asList();
    }

    private static void collect(Object tree, ImmutableSet.Builder<Object> values) {
        values.add(tree);
        if (tree instanceof Map<?, ?> object) {
            values.addAll(object.keySet());
            object.values().forEach(value -> collect(value, values));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> collect(value, values));
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
