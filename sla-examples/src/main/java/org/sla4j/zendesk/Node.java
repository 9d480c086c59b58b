package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value of an export and where it stands.
 *
 * @param file the name of the file
 * @param pointer the place in the file, as a JSON pointer
 * @param value a map, a list, a text, a number or a truth value
 */
record Node(String file, String pointer, Object value) {
    private static final int LONGEST_NUMBER = 100;

    /** The place, as people are told it. */
    String place() {
        return file + ": " + (pointer.isEmpty() ? "/" : pointer);
    }

    InvalidExportException mustBe(String what) {
        return new InvalidExportException(place() + " must be " + what + " but was " + shown());
    }

    /** The value in a few words. */
    String shown() {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "an empty list" : "a list";
        }
        return value instanceof String ? "\"" + value + "\"" : plain();
    }

    /** A scalar as it is written, without quotes; the elements of a list one after another. */
    String plain() {
        if (value instanceof List) {
            return String.join(", ", elements().stream().map(Node::plain).toList());
        }
        boolean isShort = value instanceof BigDecimal number && Math.abs(number.scale()) < LONGEST_NUMBER;
        return isShort ? ((BigDecimal) value).toPlainString() : value.toString();
    }

    /** The member of an object; empty where it is missing or null. */
    Optional<Node> member(String name) {
        if (!(value instanceof Map<?, ?> members)) {
            throw mustBe("an object");
        }
        return Optional.ofNullable(members.get(name)).map(member -> new Node(file, pointer + "/" + name, member));
    }

    Node required(String name) {
        return member(name).orElseThrow(() -> new InvalidExportException(place() + " must have \"" + name + "\""));
    }

    ImmutableList<Node> members() {
        if (!(value instanceof Map<?, ?> members)) {
            throw mustBe("an object");
        }
        return members.entrySet().stream()
                .map(member -> new Node(file, pointer + "/" + member.getKey(), member.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The last part of the place. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    ImmutableList<Node> elements() {
        if (!(value instanceof List<?> list)) {
            throw mustBe("a list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Node(file, pointer + "/" + i, list.get(i)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The elements of a member that may be missing. */
    ImmutableList<Node> elements(String name) {
        return member(name).map(Node::elements).orElse(ImmutableList.of());
    }

    String text() {
        if (!(value instanceof String text)) {
            throw mustBe("a text");
        }
        return text;
    }

    /** A text that says something; empty where the member is missing or blank. */
    Optional<String> text(String name) {
        return member(name).map(Node::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean isTrue() {
        if (!(value instanceof Boolean truth)) {
            throw mustBe("true or false");
        }
        return truth;
    }

    /** A whole number from one bound to the other, both within. */
    int whole(int least, int most) {
        if (value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
            return number.intValue();
        }
        throw mustBe("a whole number from " + least + " to " + most);
    }
}
