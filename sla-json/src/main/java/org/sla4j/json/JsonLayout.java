package org.sla4j.json;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes JSON: over several lines for people, or on a single line for NDJSON.
 *
 * <p>For people, an indentation is two spaces. A list of scalars, and an object of up to four of them, stays on one
 * line where that line has at most 100 characters. Characters outside ASCII are written as they are.
 */
final class JsonLayout {
    private static final int WIDTH = 100;
    private static final int SMALL_OBJECT = 4;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final String space;

    private JsonLayout(String space) {
        this.space = space;
    }

    /** Returns a file for people: indented, with LF between lines and at the end. */
    static String pretty(Json json) {
        JsonLayout layout = new JsonLayout(" ");
        layout.write(json, "", "");
        return layout.out.append('\n').toString();
    }

    /** Returns a single line without blanks and without a line break, as NDJSON has them. */
    static String line(Json json) {
        JsonLayout layout = new JsonLayout("");
        layout.inline(json);
        return layout.out.toString();
    }

    /** Writes a value and the comma after it, if there is one, starting in a line of that indentation. */
    private void write(Json json, String indent, String comma) {
        int start = out.length();
        if (staysTogether(json)) {
            inline(json);
            out.append(comma);
            if (isScalar(json) || fits()) {
                return;
            }
            out.setLength(start);
        }
        broken(json, indent);
        out.append(comma);
    }

    private void inline(Json json) {
        if (json instanceof Json.Text text) {
            quote(text.text());
        } else if (json instanceof Json.Literal literal) {
            out.append(literal.written());
        } else if (json instanceof Json.Array array) {
            separated("[", array.elements(), "]", this::inline);
        } else if (json instanceof Json.Members object) {
            separated("{", object.members().entrySet(), "}", member -> {
                name(member.getKey());
                inline(member.getValue());
            });
        }
    }

    private <E> void separated(String opener, Iterable<E> elements, String closer, Consumer<E> writer) {
        String separator = opener;
        for (E element : elements) {
            out.append(separator);
            writer.accept(element);
            separator = "," + space;
        }
        out.append(separator.equals(opener) ? opener : "").append(closer);
    }

    private void broken(Json json, String indent) {
        if (json instanceof Json.Array array) {
            out.append("[\n");
            lines(array.elements(), indent, (element, comma) -> write(element, indent + INDENT, comma));
            out.append(indent).append(']');
        } else if (json instanceof Json.Members object) {
            out.append("{\n");
            lines(object.members().entrySet(), indent, (member, comma) -> {
                name(member.getKey());
                write(member.getValue(), indent + INDENT, comma);
            });
            out.append(indent).append('}');
        }
    }

    private <E> void lines(Iterable<E> elements, String indent, LineWriter<E> writer) {
        for (Iterator<E> rest = elements.iterator(); rest.hasNext(); out.append('\n')) {
            E element = rest.next();
            out.append(indent).append(INDENT);
            writer.write(element, rest.hasNext() ? "," : "");
        }
    }

    private void name(String name) {
        quote(name);
        out.append(':').append(space);
    }

    private void quote(String text) {
        out.append('"');
        int start = out.length();
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        escapeLoneSurrogates(start);
        out.append('"');
    }

    /** Half a character has no bytes in UTF-8: unescaped it would become a question mark. */
    private void escapeLoneSurrogates(int start) {
        for (int i = start; i < out.length(); i++) {
            int c = out.codePointAt(i);
            if (Character.isSupplementaryCodePoint(c)) {
                i++;
            } else if (Character.isSurrogate((char) c)) {
                out.replace(i, i + 1, String.format(Locale.ROOT, "\\u%04X", c));
            }
        }
    }

    private boolean fits() {
        int lineStart = out.lastIndexOf("\n") + 1;
        return Character.codePointCount(out, lineStart, out.length()) <= WIDTH;
    }

    private static boolean staysTogether(Json json) {
        if (json instanceof Json.Array array) {
            return array.elements().stream().allMatch(JsonLayout::isScalar);
        }
        if (json instanceof Json.Members object) {
            Map<String, Json> members = object.members();
            return members.size() <= SMALL_OBJECT && members.values().stream().allMatch(JsonLayout::isScalar);
        }
        return true;
    }

    private static boolean isScalar(Json json) {
        return json instanceof Json.Text || json instanceof Json.Literal;
    }

    /** Writes one element of a list or object, with the comma after it. */
    private interface LineWriter<E> {
        void write(E element, String comma);
    }
}
