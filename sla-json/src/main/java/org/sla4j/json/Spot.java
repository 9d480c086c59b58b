package org.sla4j.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.DayOfWeek;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.calendar.Weekdays;
import org.sla4j.policy.Severity;

/**
 * The value of a file that a JSON pointer of the model means.
 *
 * <p>The model speaks of a policy in its longest form. Where the file has a shorter one, the value around the meant one
 * is taken: {@code /targets/resolution/*} is the only cell of that metric, written without the asterisk.
 *
 * @param value the value
 * @param name its name in the object around it; empty in a list
 * @param namePlace where its name stands, or the value itself in a list
 * @param isWhole whether the file has the value itself
 */
record Spot(Located value, String name, Place namePlace, boolean isWhole) {
    private static final ImmutableSet<String> DAYS =
            Stream.of(DayOfWeek.values()).map(Weekdays::name).collect(ImmutableSet.toImmutableSet());

    static Spot of(Located root, String pointer) {
        Spot spot = new Spot(root, "", root.place(), true);
        Iterator<String> tokens =
                Splitter.on('/').splitToStream(pointer).skip(1).iterator();
        while (spot.isWhole && tokens.hasNext()) {
            String token = tokens.next().replace("~1", "/").replace("~0", "~");
            Optional<Spot> next = spot.next(token);
            if (next.isPresent() || !token.equals(Severity.EVERY)) {
                spot = next.orElse(new Spot(spot.value, spot.name, spot.namePlace, false));
            }
        }
        return spot;
    }

    private Optional<Spot> next(String token) {
        if (value instanceof LocatedObject object) {
            return object.members().containsKey(token)
                    ? Optional.of(member(object, token))
                    : nameOfDay(object, token).map(days -> member(object, days));
        }
        // Where the model has an object by an id, the file may have a list by mistake.
        Integer index = Ints.tryParse(token);
        if (value instanceof LocatedArray array
                && index != null
                && index < array.elements().size()) {
            Located element = array.elements().get(index);
            return Optional.of(new Spot(element, "", element.place(), true));
        }
        return Optional.empty();
    }

    private static Spot member(LocatedObject object, String name) {
        LocatedObject.Member member = requireNonNull(object.members().get(name));
        return new Spot(member.value(), name, member.namePlace(), true);
    }

    /** The days among which one stands: the model has hours by day, and files {@code mon-fri}. */
    private static Optional<String> nameOfDay(LocatedObject object, String token) {
        return DAYS.contains(token)
                ? object.members().keySet().stream()
                        .filter(name -> isDayOf(token, name))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isDayOf(String day, String days) {
        try {
            return Weekdays.parse(days).stream().map(Weekdays::name).anyMatch(day::equals);
        } catch (IllegalArgumentException noDays) {
            return false;
        }
    }

    /** Returns where a word stands: as the name of the value, or in the value, or else where the value starts. */
    Place of(String word) {
        return name.equals(word) ? namePlace : in(value, word).orElse(value.place());
    }

    private static Optional<Place> in(Located value, String word) {
        if (value instanceof LocatedText text) {
            return text.text().equals(word) ? Optional.of(text.place()) : Optional.empty();
        }
        if (value instanceof LocatedArray array) {
            return array.elements().stream()
                    .flatMap(element -> in(element, word).stream())
                    .findFirst();
        }
        if (value instanceof LocatedObject object) {
            return object.members().values().stream()
                    .flatMap(member -> in(member.value(), word).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
