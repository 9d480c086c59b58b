package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sla4j.json.LocatedObject.Member;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a text into located values with Jackson's streaming parser.
 *
 * <p>Jackson decides what is JSON. Its limits are set wide, since this class keeps its own with words for an author;
 * its messages are not used, since {@link SyntaxCheck} has better ones.
 */
final class TreeReader {
    /** How deep Jackson follows what is nested too deeply, in order to find where it ends. */
    private static final int SKIPPED_NESTING = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(SKIPPED_NESTING)
                    .maxStringLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .maxNumberLength(Limits.FILE_BYTES)
                    .maxTokenCount(Limits.TOKENS)
                    .build())
            // A table of names shared between all parsers pays where the same few names come again and again.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;
    private final SourceText source;
    private final Locator locator;
    private final Problems problems;
    private int nesting;

    private TreeReader(JsonParser parser, SourceText source, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.locator = new Locator(source);
        this.problems = problems;
    }

    /** Reads the document, unless it is not JSON: then its first fault is added to the problems. */
    static Optional<Located> read(SourceText source, Problems problems) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.text())) {
            return new TreeReader(parser, source, problems).document();
        }
    }

    private Optional<Located> document() {
        Located root;
        try {
            parser.nextToken();
            root = value(Pointer.ROOT);
        } catch (StreamConstraintsException e) {
            // Too deep a nesting has been reported where it passed our own limit.
            if (parser.currentTokenCount() >= Limits.TOKENS) {
                String most = String.format(Locale.ROOT, "%,d", Limits.TOKENS);
                problems.add(
                        here(Pointer.ROOT), "the file holds more than " + most + " names and values; make it smaller");
            }
            return Optional.empty();
        } catch (JacksonException e) {
            add(SyntaxCheck.explain(source, e));
            return Optional.empty();
        }
        // Jackson would read what follows as a further document.
        int end = (int) parser.currentLocation().getCharOffset();
        Optional<SyntaxFault> fault = SyntaxCheck.afterEnd(source, end);
        if (fault.isPresent() && SyntaxCheck.goesOn(source, end)) {
            // A bracket closes too early, and all that lacks for it or stands in the wrong place follows from that.
            add(SyntaxCheck.firstFault(source).orElse(fault.get()));
            return Optional.empty();
        }
        fault.ifPresent(this::add);
        return Optional.of(root);
    }

    private void add(SyntaxFault fault) {
        problems.add(source.place(fault.offset(), fault.pointer()), fault.message());
    }

    private Located value(Pointer pointer) {
        Place place = here(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> nested(place);
            case START_ARRAY -> nested(place);
            case VALUE_STRING -> text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place, parser.getString());
            case VALUE_TRUE -> new LocatedBoolean(place, true);
            case VALUE_FALSE -> new LocatedBoolean(place, false);
            case VALUE_NULL -> new LocatedNull(place);
            default -> throw new IllegalStateException("no value starts with " + parser.currentToken());
        };
    }

    private Located nested(Place place) {
        if (nesting == Limits.NESTING) {
            Located refused = refused(place, "nested too deeply; at most " + Limits.NESTING + " levels are allowed");
            parser.skipChildren();
            return refused;
        }
        nesting++;
        Located value = parser.currentToken() == JsonToken.START_OBJECT ? object(place) : array(place);
        nesting--;
        return value;
    }

    private Located object(Place place) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            Place namePlace = namePlace(place.pointer(), name);
            parser.nextToken();
            Member member = new Member(namePlace, value(namePlace.pointer()));
            Member first = members.putIfAbsent(name, member);
            if (first != null) {
                problems.add(
                        namePlace,
                        "the name " + Shown.quoted(name) + " stands here a second time, first on line "
                                + first.namePlace().line() + "; keep one of the two");
            }
        }
        return new LocatedObject(place, ImmutableMap.copyOf(members));
    }

    private Located array(Place place) {
        ImmutableList.Builder<Located> elements = ImmutableList.builder();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            elements.add(value(place.pointer().element(i)));
        }
        return new LocatedArray(place, elements.build());
    }

    /** A name that is refused leads to nothing that a problem could name, and may be longer than a message should be. */
    private Place namePlace(Pointer object, String name) {
        Optional<String> fault = Scalars.nameFault(name);
        Place place = here(fault.isPresent() ? object : object.member(name));
        fault.ifPresent(message -> problems.add(place, message));
        return place;
    }

    private Located text(Place place, String text) {
        return Scalars.textFault(text)
                .map(message -> refused(place, message))
                .orElseGet(() -> new LocatedText(place, text));
    }

    private Located number(Place place, String text) {
        return Scalars.numberFault(text)
                .map(message -> refused(place, message))
                .orElseGet(() -> new LocatedNumber(place, Scalars.number(text), text));
    }

    private Located refused(Place place, String message) {
        problems.add(place, message);
        return new LocatedNothing(place);
    }

    private Place here(Pointer pointer) {
        return locator.place((int) parser.currentTokenLocation().getCharOffset(), pointer);
    }
}
