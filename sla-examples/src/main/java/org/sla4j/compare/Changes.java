package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sla4j.compare.Change.Area;
import org.sla4j.compare.Change.Effect;
import org.sla4j.compare.Change.Place;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** Gathers changes, and knows how values, texts, lists and maps are compared. */
final class Changes {
    final PolicyNames before;
    final PolicyNames after;
    private final List<Change> all = new ArrayList<>();

    Changes(PolicyNames before, PolicyNames after) {
        this.before = before;
        this.after = after;
    }

    Policy old() {
        return before.policy();
    }

    Policy young() {
        return after.policy();
    }

    ImmutableList<Change> all() {
        return ImmutableList.copyOf(all);
    }

    void add(Area area, String text) {
        add(Effect.OTHER, area, ImmutableList.of(), text);
    }

    void add(Effect effect, Area area, ImmutableList<Place> places, String text) {
        all.add(new Change(effect, area, places, Wording.sentence(text)));
    }

    /** Compares what is worded already. */
    void value(Area area, String subject, String was, String is) {
        if (!was.equals(is)) {
            add(area, subject + ": " + was + " -> " + is);
        }
    }

    /** Compares texts for people, in all languages. */
    void text(Area area, String subject, Optional<LocalizedText> was, Optional<LocalizedText> is) {
        if (was.equals(is)) {
            return;
        }
        String old = was.map(before::text).map(Changes::quoted).orElse("nothing");
        String young = is.map(after::text).map(Changes::quoted).orElse("nothing");
        if (!old.equals(young)) {
            add(area, subject + ": " + old + " -> " + young);
            return;
        }
        Map<String, String> one = was.orElseThrow().byLanguage();
        Map<String, String> other = is.orElseThrow().byLanguage();
        List<String> tags = Sets.union(one.keySet(), other.keySet()).stream()
                .filter(tag -> !Objects.equals(one.get(tag), other.get(tag)))
                .map(tag -> tag.equals(LocalizedText.UNSTATED) ? "a language that is not stated" : tag)
                .toList();
        add(area, subject + ": worded differently in " + Wording.list(tags, "and"));
    }

    /** Compares lists of texts. */
    void texts(Area area, String subject, List<LocalizedText> was, List<LocalizedText> is) {
        Items<LocalizedText> items = new Items<>(area, subject, (names, text) -> quoted(names.text(text)));
        list(
                items,
                was,
                is,
                before::text,
                (old, young) ->
                        text(area, subject + " " + quoted(before.text(old)), Optional.of(old), Optional.of(young)));
    }

    static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /**
     * What the items of a list are.
     *
     * @param what one of them is called
     * @param words one of them in words
     */
    record Items<T>(Area area, String what, BiFunction<PolicyNames, T, String> words) {}

    /**
     * Compares lists: what is gone and what came are told, pairs of the two that have one key have changed.
     *
     * @param changed tells what changed in a pair
     */
    <T> void list(Items<T> items, List<T> was, List<T> is, Function<T, ?> key, BiConsumer<T, T> changed) {
        Multiset<T> old = LinkedHashMultiset.create(was);
        Multiset<T> young = LinkedHashMultiset.create(is);
        List<T> gone = new ArrayList<>(Multisets.difference(old, young));
        List<T> came = new ArrayList<>(Multisets.difference(young, old));
        if (gone.isEmpty() && came.isEmpty() && !was.equals(is)) {
            add(items.area, items.what + ": in another order");
        }
        for (T one : gone) {
            Optional<T> pair = came.stream()
                    .filter(other -> key.apply(other).equals(key.apply(one)))
                    .findFirst();
            pair.ifPresentOrElse(
                    other -> {
                        came.remove(other);
                        said(items, other, () -> changed.accept(one, other));
                    },
                    () -> add(items.area, items.what + " removed: " + items.words.apply(before, one)));
        }
        came.forEach(other -> add(items.area, items.what + " added: " + items.words.apply(after, other)));
    }

    /** The same with pairs told by what both say as a whole. */
    <T> void list(Items<T> items, List<T> was, List<T> is, Function<T, ?> key) {
        list(
                items,
                was,
                is,
                key,
                (one, other) ->
                        value(items.area, items.what, items.words.apply(before, one), items.words.apply(after, other)));
    }

    /** Compares values by id. */
    <T> void map(Items<T> items, Map<String, T> was, Map<String, T> is, BiConsumer<T, T> changed) {
        was.forEach((id, one) -> {
            T other = is.get(id);
            if (other == null) {
                add(items.area, items.what + " removed: " + items.words.apply(before, one));
            } else if (!one.equals(other)) {
                said(items, other, () -> changed.accept(one, other));
            }
        });
        is.forEach((id, other) -> {
            if (!was.containsKey(id)) {
                add(items.area, items.what + " added: " + items.words.apply(after, other));
            }
        });
    }

    /** Compares the order of what both policies have, by ids. */
    void order(Area area, String subject, Set<String> was, Set<String> is) {
        value(
                area,
                subject,
                String.join(", ", Sets.intersection(was, is)),
                String.join(", ", Sets.intersection(is, was)));
    }

    /** Sees to it that of two values that differ something is said. */
    private <T> void said(Items<T> items, T other, Runnable details) {
        int before = all.size();
        details.run();
        if (all.size() == before) {
            add(items.area, items.what + " " + items.words.apply(after, other) + ": written differently");
        }
    }
}
