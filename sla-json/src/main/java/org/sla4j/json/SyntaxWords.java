package org.sla4j.json;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sla4j.json.SyntaxCheck.State;

/** The sentences in which {@link SyntaxCheck} tells an author what was found, and what to write instead. */
final class SyntaxWords {
    private static final Pattern ODD_NUMBER = Pattern.compile("[-+]?[0-9]*+\\.?[0-9]*+");
    private static final Set<String> NO_NUMBERS = Set.of("nan", "infinity", "-infinity", "+infinity");
    private static final String QUOTES = "'`´‘’‚‛“”„‟«»‹›′″";
    private static final String ANY_VALUE =
            "text in double quotes, a number, true, false, null, a list in [ ] or an object in { }";

    private SyntaxWords() {}

    /** Returns what to say of something that may stand nowhere outside text. */
    static Optional<String> neverAllowed(String text, int at) {
        if (at == text.length()) {
            return Optional.empty();
        }
        int c = text.codePointAt(at);
        if (Snippet.startsComment(text, at)) {
            return Optional.of("JSON has no comments, found " + Snippet.comment(text, at)
                    + "; take it out, or write it as a field such as \"x-note\"");
        }
        if (Snippet.isInvisible(c)) {
            return Optional.of(String.format(
                    Locale.ROOT, "found the invisible character U+%04X; take it out or write a plain space", c));
        }
        return QUOTES.indexOf(c) >= 0
                ? Optional.of("found the quote " + Character.toString(c) + "; write straight double quotes, \"")
                : Optional.empty();
    }

    /** Returns what to say at a bracket before which one is missing. */
    static String missingBefore(Misplaced bracket) {
        return "the " + bracket.opener() + " of line " + bracket.openedOn()
                + " is still open here, and by its indent this " + bracket.closer()
                + " is meant to close another one; write " + bracket.closer() + " before it";
    }

    /** Returns what to say at a bracket within a line where one is too many. */
    static String tooEarly(Misplaced bracket, Misplaced meant) {
        return "one bracket is too many: this " + bracket.closer() + " closes the " + bracket.opener() + " of line "
                + bracket.openedOn() + ", and by its indent the " + meant.closer() + " of line " + meant.line()
                + " is meant for that; take it out";
    }

    /** Returns what to say at a bracket on a line of its own, at or before which one is too many. */
    static String tooManyBefore(Misplaced bracket) {
        return "one bracket is too many: by its indent this " + bracket.closer() + " is not meant to close the "
                + bracket.opener() + " of line " + bracket.openedOn() + "; take it out, or the one before it";
    }

    /** Returns what to say at a bracket of the other kind that stands where its block ends. */
    static String otherCloser(char found, char closer, String opener) {
        return "found " + found + ", but the " + opener + " ends here; write " + closer + " in its place";
    }

    /** Returns what to say at a colon after which no value stands. */
    static String noValue(String text, int name) {
        return "a value is missing after " + Snippet.token(text, name) + " and its colon; write " + ANY_VALUE;
    }

    /** Returns what to say at the end of a text that ends too early. */
    static String unfinished(State state, String opener) {
        if (opener.isEmpty()) {
            return "the file ends where a value is expected; write " + ANY_VALUE;
        }
        String first =
                state == State.COLON ? ": and a value, then " : state == State.MEMBER_VALUE ? "a value, then " : "";
        return "the file ends before the " + opener + " is closed; write " + first + closer(opener);
    }

    /** Returns what to say of a comma, colon or closing bracket where a name or a value is expected. */
    static String missing(State state, char found, String opener) {
        boolean isName = state == State.NAME || state == State.FIRST_NAME;
        if (found == ',' && (state == State.NAME || state == State.VALUE) && !opener.isEmpty()) {
            return "found a second comma; take one out";
        }
        if ((found == ']' || found == '}') && state != State.MEMBER_VALUE && !opener.isEmpty()) {
            return stillOpen(found, opener);
        }
        return "found " + Snippet.mark(found)
                + (isName ? "; write a name in double quotes" : "; write a value: " + ANY_VALUE);
    }

    /** Returns what to say of a word that is no value. */
    static String badValue(String text, int at) {
        String word = Snippet.word(text, at);
        String lower = word.toLowerCase(Locale.ROOT);
        if (Snippet.isLiteral(lower)) {
            return "found " + word + "; write " + lower;
        }
        if (NO_NUMBERS.contains(lower)) {
            return "found " + word + ", which JSON has no way to write; write a number";
        }
        if (ODD_NUMBER.matcher(word).matches()) {
            String number = word.replaceFirst("^\\+", "").replaceFirst("^(-?)0*(?=[0-9])", "$1");
            number = number.replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.$", "");
            if (Snippet.isValue(number)) {
                return "found " + Shown.bare(word) + "; write " + Shown.bare(number);
            }
        }
        if (word.endsWith("%") && Snippet.isValue(word.substring(0, word.length() - 1))) {
            return "found " + Shown.bare(word) + "; write " + word.substring(0, word.length() - 1);
        }
        String meant = Character.isLetter(text.codePointAt(at)) ? Snippet.phrase(text, at) : word;
        return withoutQuotes(text, at, meant, "; write a value: " + ANY_VALUE);
    }

    /** Returns what to say of something that is no name. */
    static String badName(String text, int at, String opener) {
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            return "found " + c + " in the " + opener
                    + ", where a name in double quotes is expected; where a list is meant,"
                    + " write [ in place of that {, and ] in place of its }, as in [{\"id\": \"1\"}, {\"id\": \"2\"}]";
        }
        boolean isDecimalComma = at > 1 && text.charAt(at - 1) == ',' && isDigit(text.charAt(at - 2)) && isDigit(c);
        return isDecimalComma
                ? "found a comma inside a number; write a point, as in 1.5"
                : withoutQuotes(text, at, Snippet.phrase(text, at), "; write a name in double quotes");
    }

    /** Returns what to say where a name has no colon after it. */
    static String noColon(String text, int name, int at) {
        return "found " + Snippet.token(text, at) + " after the name " + Snippet.token(text, name)
                + "; write : and a value";
    }

    /** Returns what to say where a value follows another without a comma. */
    static String noComma(String text, int end, int at) {
        boolean touches = end == at && text.charAt(end - 1) == '"';
        int number = startOfNumber(text, end);
        if (number < end && Character.isLetter(text.codePointAt(at))) {
            String meant = Snippet.phrase(text, number);
            if (meant.length() > end - number) {
                return "found " + Shown.bare(meant) + " without quotes; write " + Shown.quoted(meant);
            }
        }
        return "a comma is missing before " + Snippet.token(text, at)
                + (touches ? "; write it, or write \\\" for a double quote inside text" : "; write it here");
    }

    private static int startOfNumber(String text, int end) {
        int start = end;
        while (start > 0 && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    /** Returns what to say of something after a value that is neither a comma nor the right bracket. */
    static String badSeparator(String text, int at, String opener) {
        char found = text.charAt(at);
        if (found == ']' || found == '}') {
            return stillOpen(found, opener);
        }
        if (found == ':' && opener.startsWith("[")) {
            return "found a colon in the " + opener
                    + ", and a list has no names; write { in place of its [, and } in place"
                    + " of its ], as in {\"mon-fri\": \"09:00-17:00\"}";
        }
        if (found == ':' && text.charAt(at - 1) == '"') {
            return "found a second colon; a name and a value inside a value stand in braces of their own, as in"
                    + " \"hours\": {\"mon-fri\": \"09:00-17:00\"}";
        }
        return "found " + Snippet.token(text, at) + " after a value; write a comma, or " + closer(opener)
                + " to close the " + opener;
    }

    /** Returns what to say of the text after the end of the document. */
    static String afterEnd(String text, int at) {
        return neverAllowed(text, at)
                .orElseGet(() -> "the document has ended before this, found " + Snippet.token(text, at)
                        + "; take it out, or take out the bracket that closes too early");
    }

    private static String withoutQuotes(String text, int at, String word, String otherwise) {
        boolean isText =
                Snippet.startsWord(text.codePointAt(at)) && word.codePoints().anyMatch(Character::isLetterOrDigit);
        return isText
                ? "found " + Shown.bare(word) + " without quotes; write " + Shown.quoted(word)
                : "found " + Snippet.token(text, at) + otherwise;
    }

    private static String stillOpen(char found, String opener) {
        return "found " + found + ", but the " + opener + " is still open; write " + closer(opener) + " first";
    }

    private static String closer(String opener) {
        return opener.startsWith("{") ? "}" : "]";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
