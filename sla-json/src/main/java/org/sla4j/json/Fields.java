package org.sla4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sla4j.json.LocatedObject.Member;

/**
 * The fields of one object of a file, read one by one.
 *
 * <p>Which fields are allowed follows from which ones were asked for: {@link #done()} reports every other field, and
 * every required one that is missing. {@link Value#object} calls it by itself. {@code $schema} and the names that start
 * with {@code x-} are the author's own and always allowed.
 */
final class Fields {
    private final LocatedObject object;
    private final Problems problems;
    private final Set<String> allowed = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    Fields(LocatedObject object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** Returns the value of a field that the author has to write. */
    Value required(String name) {
        return required(name, "…");
    }

    /** Returns the value of a field that the author has to write; the example is JSON, to show what one looks like. */
    Value required(String name, String example) {
        if (!has(name)) {
            missing.put(name, example);
        }
        return optional(name);
    }

    /** Returns the value of a field that the author may leave out. */
    Value optional(String name) {
        allowed.add(name);
        Member member = object.members().get(name);
        return member == null
                ? new Value(new LocatedNothing(object.place()), problems)
                : new Value(member.value(), member.namePlace(), problems);
    }

    /** Returns whether the author wrote a field of that name; asking does not allow it. */
    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** Returns the names that the author wrote, without those that are the author's own; asking does not allow them. */
    ImmutableList<String> names() {
        return object.members().keySet().stream().filter(name -> !isFree(name)).collect(toImmutableList());
    }

    /** Adds a problem that is about the object as a whole. */
    void problem(String message) {
        problems.add(object.place(), message);
    }

    /** Reports the fields that were not asked for, and the missing ones; to be called after the last was asked for. */
    void done() {
        Set<String> lacking = new LinkedHashSet<>(missing.keySet());
        Map<String, Member> unknown =
                Maps.filterKeys(object.members(), name -> !allowed.contains(name) && !isFree(name));
        // The only field that is missing is most likely the one that has a wrong name.
        Optional<String> onlyOne = unknown.size() == 1 && lacking.size() == 1 && !Synonyms.isAnotherThing(unknown)
                ? Optional.of(lacking.iterator().next())
                : Optional.empty();
        Set<String> absent = Sets.difference(allowed, object.members().keySet());
        unknown.forEach((name, member) -> {
            Optional<String> near =
                    Synonyms.of(name, absent).or(() -> Words.near(name, absent)).or(() -> onlyOne);
            Optional<String> level = near.isPresent() ? Optional.empty() : Levels.of(name, allowed);
            problems.add(
                    member.namePlace(),
                    level.map(words -> Shown.quoted(name) + " " + words)
                            .orElseGet(() -> Words.unknown("field", name, near, allowed)));
            // The near name tells the author what to do; that it is missing would be a second answer.
            near.ifPresent(lacking::remove);
            near.ifPresentOrElse(
                    meant -> problems.markUnread(object.place().pointer().member(meant)),
                    () -> problems.markIncomplete(object.place().pointer()));
        });
        for (String name : lacking) {
            String write = Shown.quoted(name) + ": " + missing.get(name);
            problem("field " + Shown.quoted(name) + " is missing; write " + write);
        }
    }

    static boolean isFree(String name) {
        return name.equals("$schema") || name.startsWith("x-");
    }
}
