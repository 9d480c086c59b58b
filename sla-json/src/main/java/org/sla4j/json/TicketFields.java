package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sla4j.engine.Warning;
import org.sla4j.ticket.Ticket;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of one ticket, taken from a parser as they come, and what is wrong with them. */
final class TicketFields {
    private static final ImmutableList<String> KNOWN =
            ImmutableList.of("id", "plan", "severity", "tier", "opened", "attributes");
    private static final int MOST_FAULTS = 100;
    private static final String INSTANT =
            "opened must be an instant such as 2026-03-27T15:30:00Z or 2026-03-27T16:30:00+01:00";

    private @Nullable TicketId id;
    private @Nullable String plan;
    private @Nullable String severity;
    private @Nullable String tier;
    private @Nullable Instant opened;
    private ImmutableMap<String, String> attributes = ImmutableMap.of();

    /** One bit for each known field that has come, by its place in the list of all. */
    private int seen;

    private boolean openedIsStated;
    private final Set<String> unknown = new LinkedHashSet<>(0);
    private final List<String> faults = new ArrayList<>(0);
    private int faultsLeftOut;

    /** Reads the object at which a parser is, to its end; a value of any other kind is a fault. */
    void read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            fault("a ticket must be an object in braces, { }, but was " + described(parser));
            parser.skipChildren();
            openedIsStated = true;
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            field(name, parser);
        }
    }

    private void field(String name, JsonParser parser) {
        switch (name) {
            case "id" -> id = id(parser, 0);
            case "plan" -> plan = word(parser, 1);
            case "severity" -> severity = word(parser, 2);
            case "tier" -> tier = word(parser, 3);
            case "opened" -> opened = opened(parser, 4);
            case "attributes" -> attributes = attributes(parser, 5);
            default -> {
                unknown.add(name);
                parser.skipChildren();
            }
        }
    }

    /** Keeps what is wrong, as long as somebody may want to read it. */
    private void fault(String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(message);
        } else {
            faultsLeftOut++;
        }
    }

    /** Notes that a known field has come. */
    private void see(int field) {
        if ((seen & 1 << field) != 0) {
            fault("field " + Shown.quoted(KNOWN.get(field)) + " stands twice; keep one of the two");
        }
        seen |= 1 << field;
    }

    private @Nullable TicketId id(JsonParser parser, int field) {
        boolean isNumber = parser.currentToken().isNumeric();
        String text = word(parser, field);
        return text == null ? null : new TicketId(text, isNumber);
    }

    private @Nullable String word(JsonParser parser, int field) {
        see(field);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            wrong(KNOWN.get(field) + " must be text or a number", parser);
            return null;
        }
        return checked(parser.getString(), KNOWN.get(field), token);
    }

    private @Nullable String checked(String text, String what, JsonToken token) {
        Optional<String> fault = token.isNumeric() ? Scalars.numberFault(text) : textFault(text);
        fault.ifPresent(message -> fault(what + ": " + message));
        return fault.isPresent() ? null : text;
    }

    /** Asks for the fault of a text only where it can have one. */
    private static Optional<String> textFault(String text) {
        boolean isSuspect = text.length() > Limits.TEXT_CHARACTERS;
        for (int i = 0; i < text.length() && !isSuspect; i++) {
            isSuspect = Character.isSurrogate(text.charAt(i));
        }
        return isSuspect ? Scalars.textFault(text) : Optional.empty();
    }

    private @Nullable Instant opened(JsonParser parser, int field) {
        see(field);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        openedIsStated = true;
        if (token != JsonToken.VALUE_STRING) {
            wrong(INSTANT, parser);
            return null;
        }
        Instant usual =
                InstantDigits.read(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return usual == null ? unusual(parser.getString()) : usual;
    }

    private @Nullable Instant unusual(String text) {
        try {
            return IsoTimes.instant(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(INSTANT + " but was " + Shown.quoted(text) + IsoTimes.instantHint(text));
            return null;
        }
    }

    private ImmutableMap<String, String> attributes(JsonParser parser, int field) {
        see(field);
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return ImmutableMap.of();
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("attributes must be an object in braces, { },", parser);
            return ImmutableMap.of();
        }
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (values.put(name, attribute(name, parser)) != null) {
                fault("attribute " + Shown.quoted(name) + " stands twice; keep one of the two");
            }
        }
        ImmutableMap.Builder<String, String> stated = ImmutableMap.builder();
        values.forEach((name, value) -> value.ifPresent(text -> stated.put(name, text)));
        return stated.buildOrThrow();
    }

    private Optional<String> attribute(String name, JsonParser parser) {
        String what = "attribute " + Shown.quoted(name);
        Scalars.nameFault(name).ifPresent(message -> fault(what + ": " + message));
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token.isScalarValue()) {
            return Optional.ofNullable(checked(parser.getString(), what, token));
        }
        wrong(what + " must be text, a number, true or false", parser);
        return Optional.empty();
    }

    private void wrong(String must, JsonParser parser) {
        fault(must + " but was " + described(parser));
        parser.skipChildren();
    }

    private static String described(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> Shown.quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Shown.shortened(parser.getString());
            default -> parser.getString();
        };
    }

    /** What the desk calls the ticket, as far as has been read. */
    Optional<TicketId> id() {
        return Optional.ofNullable(id);
    }

    /** The ticket, or all that is wrong. */
    TicketLine line() {
        ImmutableList<Warning> warnings = warnings();
        if (!openedIsStated) {
            fault(INSTANT + " but is missing");
        }
        if (opened == null || !faults.isEmpty()) {
            return new TicketLine.Refused(
                    id(),
                    String.join("; also ", faults) + (faultsLeftOut == 0 ? "" : "; and " + faultsLeftOut + " more"));
        }
        Ticket ticket = new Ticket(
                opened,
                Optional.ofNullable(plan),
                Optional.ofNullable(severity),
                Optional.ofNullable(tier),
                attributes);
        return new TicketLine.Read(id(), ticket, warnings);
    }

    /** Fields that are none of a ticket's; one that is near to a field that did not come is a fault. */
    private ImmutableList<Warning> warnings() {
        if (unknown.isEmpty()) {
            return ImmutableList.of();
        }
        List<String> unused = new ArrayList<>();
        for (String name : unknown) {
            Optional<String> meant = meant(name);
            meant.ifPresent(known ->
                    fault("unknown field " + Shown.quoted(name) + "; did you mean " + Shown.quoted(known) + "?"));
            openedIsStated |= meant.equals(Optional.of("opened"));
            if (meant.isEmpty()) {
                unused.add(name);
            }
        }
        return unused.isEmpty() ? ImmutableList.of() : ImmutableList.of(unused(unused));
    }

    private static Warning unused(List<String> names) {
        return new Warning(
                "unknown-field",
                "not used, as a ticket has no such fields: " + Shown.list(names)
                        + "; what rules ask for stands under \"attributes\"");
    }

    private Optional<String> meant(String name) {
        for (int field = 0; field < KNOWN.size(); field++) {
            // Near as seen from both: "uid" is one letter from "id", but half of "id" would have to change.
            boolean isFree = (seen & 1 << field) == 0;
            if (isFree
                    && Names.near(name, ImmutableList.of(KNOWN.get(field))).isPresent()
                    && Names.near(KNOWN.get(field), ImmutableList.of(name)).isPresent()) {
                return Optional.of(KNOWN.get(field));
            }
        }
        return Optional.empty();
    }
}
