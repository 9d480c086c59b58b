package org.sla4j.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds where a text stops being JSON, and says what to write there instead.
 *
 * <p>Jackson has refused the text by then, in words for programmers. This check walks over the text once more, by what
 * may stand at each place, and knows what people write there: a comment, a curly quote, a comma too many, {@code 4h}
 * without quotes.
 */
final class SyntaxCheck {
    private final SourceText source;
    private final String text;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Optional<SyntaxFault> fault = Optional.empty();
    private Optional<Misplaced> misplaced = Optional.empty();

    /** The last bracket before the misplaced one that closes a block of lines within a line. */
    private Optional<Misplaced> early = Optional.empty();

    private int at;

    /** Where the last name started. */
    private int name;

    /** Where the last token started and ended. */
    private int start;

    private int end;

    private SyntaxCheck(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Returns the fault of a text that Jackson has refused. */
    static SyntaxFault explain(SourceText source, JacksonException refusal) {
        return firstFault(source).orElseGet(() -> unexplained(source, refusal));
    }

    /** Returns the first fault of a text, if there is one. */
    static Optional<SyntaxFault> firstFault(SourceText source) {
        SyntaxCheck check = new SyntaxCheck(source);
        State state = State.VALUE;
        while (state != State.DONE) {
            check.at = Blank.skip(check.text, check.at);
            state = check.step(state);
        }
        return check.fault.or(() -> check.afterEnd());
    }

    /** Returns the fault that a text has after its end; where one bracket closes too early, at that bracket. */
    private Optional<SyntaxFault> afterEnd() {
        Optional<String> tooMany = goesOn(source, end)
                ? early.flatMap(one -> misplaced.map(other -> SyntaxWords.tooEarly(one, other)))
                        .or(() -> misplaced.map(SyntaxWords::tooManyBefore))
                : Optional.empty();
        int place = early.or(() -> misplaced).map(Misplaced::offset).orElse(end);
        return tooMany.map(message -> new SyntaxFault(place, Pointer.ROOT, message))
                .or(() -> afterEnd(source, end));
    }

    /** Returns the fault that a text has where its document ended before, unless nothing more follows. */
    static Optional<SyntaxFault> afterEnd(SourceText source, int end) {
        String text = source.text();
        int at = Blank.skip(text, end);
        return at == text.length()
                ? Optional.empty()
                : Optional.of(new SyntaxFault(at, Pointer.ROOT, SyntaxWords.afterEnd(text, at)));
    }

    /** Whether a comma follows the end of a document, which then was not meant to end there. */
    static boolean goesOn(SourceText source, int end) {
        int at = Blank.skip(source.text(), end);
        return at < source.text().length() && source.text().charAt(at) == ',';
    }

    private static SyntaxFault unexplained(SourceText source, JacksonException refusal) {
        TokenStreamLocation location = refusal.getLocation();
        int offset = location == null ? 0 : (int) Math.max(0, location.getCharOffset());
        return new SyntaxFault(Math.min(offset, source.text().length()), Pointer.ROOT, "this is not JSON");
    }

    private State step(State state) {
        Optional<String> never = SyntaxWords.neverAllowed(text, at);
        if (never.isPresent()) {
            return fail(at, never.get());
        }
        if (at == text.length()) {
            return misplaced
                    .map(bracket -> fail(bracket.offset(), SyntaxWords.missingBefore(bracket)))
                    .orElseGet(() -> fail(end, SyntaxWords.unfinished(state, opener())));
        }
        return switch (state) {
            case FIRST_VALUE -> text.charAt(at) == ']' ? close() : value(state);
            case FIRST_NAME -> text.charAt(at) == '}' ? close() : name(state);
            case VALUE, MEMBER_VALUE -> value(state);
            case NAME -> name(state);
            case COLON -> colon();
            case AFTER_VALUE -> afterValue();
            case DONE -> state;
        };
    }

    private State value(State state) {
        return switch (text.charAt(at)) {
            case '{' -> open('{', State.FIRST_NAME);
            case '[' -> open('[', State.FIRST_VALUE);
            case '"' -> string(State.AFTER_VALUE);
            case ',', ':', ']', '}' -> missing(state);
            default -> word();
        };
    }

    private State name(State state) {
        char c = text.charAt(at);
        if (c == ',' || c == ']' || c == '}') {
            return missing(state);
        }
        return c == '"' ? string(State.COLON) : fail(at, SyntaxWords.badName(text, at, opener()));
    }

    private State string(State next) {
        fault = QuotedText.fault(text, at, pointer());
        if (fault.isPresent()) {
            return State.DONE;
        }
        int close = QuotedText.end(text, at);
        if (next == State.COLON) {
            name = at;
            // Jackson takes half a character in a value, and TreeReader refuses it there, but not in a name.
            fault = QuotedText.halfCharacter(text, at, close, pointer());
            if (fault.isPresent()) {
                return State.DONE;
            }
            open.getFirst().enter(QuotedText.read(text, at, close));
        }
        return token(close, next);
    }

    private State word() {
        String word = Snippet.word(text, at);
        return Snippet.isValue(word)
                ? token(at + word.length(), State.AFTER_VALUE)
                : fail(at, SyntaxWords.badValue(text, at));
    }

    private State colon() {
        return text.charAt(at) == ':'
                ? token(at + 1, State.MEMBER_VALUE)
                : fail(at, SyntaxWords.noColon(text, start, at));
    }

    private State afterValue() {
        Frame frame = open.getFirst();
        char c = text.charAt(at);
        if (c == frame.closer()) {
            return close();
        }
        if (c == ',') {
            frame.next();
            return token(at + 1, frame.opener == '{' ? State.NAME : State.VALUE);
        }
        if (Snippet.startsValue(c)) {
            return fail(end, SyntaxWords.noComma(text, end, at));
        }
        return Misplaced.isAligned(source, frame.offset, at) && (c == ']' || c == '}')
                ? fail(at, SyntaxWords.otherCloser(c, frame.closer(), opener()))
                : fail(at, SyntaxWords.badSeparator(text, at, opener()));
    }

    private State missing(State state) {
        if (state == State.MEMBER_VALUE && text.charAt(at) != ':') {
            return fail(start, SyntaxWords.noValue(text, name));
        }
        boolean isTrailingComma = (state == State.NAME || state == State.VALUE) && !open.isEmpty();
        return isTrailingComma && text.charAt(at) == open.getFirst().closer()
                ? fail(start, "a comma stands before the closing " + text.charAt(at) + "; take the comma out")
                : fail(at, SyntaxWords.missing(state, text.charAt(at), opener()));
    }

    private State open(char opener, State next) {
        open.addFirst(new Frame(opener, at, pointer()));
        return token(at + 1, next);
    }

    private State close() {
        Frame frame = open.removeFirst();
        if (misplaced.isEmpty()) {
            early = Misplaced.inLine(source, frame.offset, at).or(() -> early);
            misplaced = Misplaced.of(source, frame.offset, at);
        }
        return token(at + 1, State.AFTER_VALUE);
    }

    private State token(int tokenEnd, State next) {
        start = at;
        end = tokenEnd;
        at = tokenEnd;
        return open.isEmpty() ? State.DONE : next;
    }

    private State fail(int offset, String message) {
        fault = Optional.of(new SyntaxFault(offset, pointer(), message));
        return State.DONE;
    }

    private Pointer pointer() {
        return open.isEmpty() ? Pointer.ROOT : open.getFirst().current;
    }

    /** Returns the innermost open bracket and its line, as a message names it. */
    private String opener() {
        if (open.isEmpty()) {
            return "";
        }
        Frame frame = open.getFirst();
        return frame.opener + " of line "
                + source.place(frame.offset, Pointer.ROOT).line();
    }

    /** What may stand at a place. */
    enum State {
        VALUE,
        FIRST_VALUE,
        MEMBER_VALUE,
        NAME,
        FIRST_NAME,
        COLON,
        AFTER_VALUE,
        DONE
    }

    /** An object or a list that is not closed yet, and where in it the check is. */
    private static final class Frame {
        private final char opener;
        private final int offset;
        private final Pointer container;
        private Pointer current;
        private int index;

        Frame(char opener, int offset, Pointer container) {
            this.opener = opener;
            this.offset = offset;
            this.container = container;
            this.current = opener == '{' ? container : container.element(0);
        }

        char closer() {
            return opener == '{' ? '}' : ']';
        }

        void enter(String name) {
            current = container.member(name);
        }

        void next() {
            index++;
            current = opener == '{' ? container : container.element(index);
        }
    }
}
