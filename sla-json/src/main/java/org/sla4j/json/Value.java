package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * A value of a file, about to be read as what it has to be.
 *
 * <p>Each reading either gives what was asked for, or reports a problem and gives nothing, so that a reader can go on
 * and find the other problems too. A value that is absent, or was reported before, gives nothing without a problem.
 */
final class Value {
    /** So many digits always fit into an {@code int}. */
    private static final int INTEGER_DIGITS = 9;

    private final Located located;
    private final Place namePlace;
    private final Problems problems;

    Value(Located located, Problems problems) {
        this(located, located.place(), problems);
    }

    Value(Located located, Place namePlace, Problems problems) {
        this.located = located;
        this.namePlace = namePlace;
        this.problems = problems;
    }

    /** Returns whether the value stands in the file and can be read. */
    boolean isPresent() {
        return !(located instanceof LocatedNothing);
    }

    /** Returns the value as it stands in the file, for a reader that takes values of several kinds. */
    Located located() {
        return located;
    }

    /** Returns the name of the value as text to be read, for objects whose names say something. */
    Value asName(String name) {
        return new Value(new LocatedText(namePlace, name), problems);
    }

    /** Reads text. */
    Optional<String> text() {
        return as(LocatedText.class, Sought.TEXT, "text in double quotes").map(LocatedText::text);
    }

    /** Reads text that a parser turns into something; it refuses with one of the usual unchecked exceptions. */
    <T> Optional<T> textAs(String expected, Function<String, T> parser) {
        return textAs(Sought.OTHER, expected, parser, text -> "");
    }

    /**
     * Reads text by a parser of the model, whose refusals are written for authors: the message is taken as it is.
     *
     * @param expected what to say where the value is no text, or the parser refuses in another way
     */
    <T> Optional<T> parsed(String expected, Function<String, T> parser) {
        return parsed(Sought.OTHER, expected, parser);
    }

    /** Reads text by a parser of the model, with what may be there in another form. */
    <T> Optional<T> parsed(Sought sought, String expected, Function<String, T> parser) {
        return as(LocatedText.class, sought, expected).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text.text()));
            } catch (DateTimeException | ArithmeticException e) {
                return wrong(sought, expected);
            } catch (IllegalArgumentException e) {
                problem(Words.ofModel(e, text.text()) + Rewritten.hint(sought, located));
                return Optional.empty();
            }
        });
    }

    private <T> Optional<T> textAs(
            Sought sought, String expected, Function<String, T> parser, Function<String, String> hint) {
        return as(LocatedText.class, sought, expected).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text.text()));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                return wrong(sought, expected, hint.apply(text.text()));
            }
        });
    }

    /** Reads a date as in ISO 8601, such as {@code 2026-12-24}. */
    Optional<LocalDate> date() {
        return textAs(Sought.DATE, "a date such as \"2026-12-24\"", IsoTimes::date, IsoTimes::dateHint);
    }

    /** Reads a day of the year, such as {@code 12-24}. */
    Optional<MonthDay> dayOfYear() {
        return textAs(
                Sought.DAY_OF_YEAR,
                "a day of the year such as \"12-24\"",
                IsoTimes::dayOfYear,
                IsoTimes::dayOfYearHint);
    }

    /** Reads a time of the day, such as {@code 15:00}. */
    Optional<LocalTime> timeOfDay() {
        return textAs(
                Sought.TIME_OF_DAY,
                "a time of the day such as \"15:00\"",
                IsoTimes::timeOfDay,
                IsoTimes::timeOfDayHint);
    }

    /** Reads an instant as in ISO 8601, with {@code Z} or an offset. */
    Optional<Instant> instant() {
        return textAs(
                Sought.INSTANT,
                "an instant such as \"2026-12-24T15:30:00Z\" or \"2026-12-24T16:30:00+01:00\"",
                IsoTimes::instant,
                IsoTimes::instantHint);
    }

    /** Reads an instant as {@link #instant} does, or as results have it, with a sign where the year has more digits. */
    Optional<Instant> anyInstant() {
        return textAs(
                Sought.INSTANT,
                "an instant such as \"2026-12-24T15:30:00Z\"",
                IsoTimes::anyInstant,
                IsoTimes::instantHint);
    }

    /** Reads a whole number between two bounds, both allowed; {@code 5.0} is one. */
    Optional<Integer> integer(int min, int max) {
        return integer(min < 0 ? Sought.SIGNED_NUMBER : Sought.NUMBER, min, max);
    }

    private Optional<Integer> integer(Sought sought, int min, int max) {
        return integer(sought, "a whole number from " + min + " to " + max, value -> value >= min && value <= max);
    }

    /** Reads the number of a month. */
    Optional<Month> month() {
        return integer(Sought.MONTH, 1, 12).map(Month::of);
    }

    /** Reads a whole number that passes a test. */
    Optional<Integer> integer(Sought sought, String expected, IntPredicate isAllowed) {
        return as(LocatedNumber.class, sought, expected).flatMap(number -> {
            BigDecimal value = number.value().stripTrailingZeros();
            boolean isWhole = value.scale() <= 0 && value.precision() - value.scale() <= INTEGER_DIGITS;
            return isWhole && isAllowed.test(value.intValueExact())
                    ? Optional.of(value.intValueExact())
                    : wrong(sought, expected);
        });
    }

    /** Reads any number. */
    Optional<BigDecimal> number() {
        return as(LocatedNumber.class, Sought.NUMBER, "a number").map(LocatedNumber::value);
    }

    /** Reads {@code true} or {@code false}. */
    Optional<Boolean> bool() {
        return as(LocatedBoolean.class, Sought.TRUTH, "true or false").map(LocatedBoolean::value);
    }

    /** Reads one of a few words. */
    <T> Optional<T> oneOf(ImmutableMap<String, T> words) {
        return oneOf("word", words);
    }

    /** Reads one of the names that are known here; the message calls them what they are, such as a calendar. */
    <T> Optional<T> oneOf(String what, ImmutableMap<String, T> known) {
        return as(LocatedText.class, Sought.OTHER, () -> "one of: " + Shown.list(known.keySet()))
                .flatMap(text -> {
                    Optional<T> meant = Optional.ofNullable(known.get(text.text()));
                    if (meant.isEmpty()) {
                        problem(Words.unknown(what, text.text(), known.keySet()));
                    }
                    return meant;
                });
    }

    /** Reads a list; a value that is none gives an empty one. */
    ImmutableList<Value> list() {
        return as(LocatedArray.class, Sought.LIST, formed("a list in square brackets, [ ]")).stream()
                .flatMap(array -> array.elements().stream())
                .map(element -> new Value(element, problems))
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads an object whose names the author chooses, in the order of the file; a value that is none gives no entry. */
    ImmutableMap<String, Value> entries() {
        return as(LocatedObject.class, Sought.OTHER, formed("an object in braces, { }"))
                .map(object -> ImmutableMap.copyOf(Maps.transformValues(
                        object.members(), member -> new Value(member.value(), member.namePlace(), problems))))
                .orElse(ImmutableMap.of());
    }

    /** Reads an object whose names the author chooses, without those that are the author's own; see {@link Fields}. */
    ImmutableMap<String, Value> named() {
        return ImmutableMap.copyOf(Maps.filterKeys(entries(), name -> !Fields.isFree(name)));
    }

    /** Reads an object of known fields, and reports the fields that the reader did not ask for. */
    <T> Optional<T> object(Function<Fields, Optional<T>> reader) {
        return fields().flatMap(fields -> {
            Optional<T> read = reader.apply(fields);
            fields.done();
            return read;
        });
    }

    /** Reads an object of known fields; the caller ends with {@link Fields#done()}. */
    Optional<Fields> fields() {
        return as(LocatedObject.class, Sought.OTHER, formed("an object in braces, { }"))
                .map(object -> new Fields(object, problems));
    }

    /** What a list or an object looks like is worked out only for a value that is none. */
    private String formed(String kind) {
        boolean isNested = located instanceof LocatedArray || located instanceof LocatedObject;
        boolean isFitting = isNested && (located instanceof LocatedArray == kind.endsWith("]"));
        return isFitting || !isPresent()
                ? kind
                : Forms.expected(kind, located.place().pointer());
    }

    /** Adds a problem at the value. */
    void problem(String message) {
        problems.add(located.place(), message);
    }

    /** Adds a problem at the name of the value, or at the value itself in a list. */
    void problemAtName(String message) {
        problems.add(namePlace, message);
    }

    /** Reports that something else was expected than what was found, and gives nothing. */
    <T> Optional<T> wrong(String expected) {
        return wrong(Sought.OTHER, expected);
    }

    /** Reports the same, and what was found in the form that was sought, where it is sure. */
    <T> Optional<T> wrong(Sought sought, String expected) {
        return wrong(sought, expected, "");
    }

    private <T> Optional<T> wrong(Sought sought, String expected, String hint) {
        if (isPresent()) {
            problem("expected " + expected + ", found " + located.described()
                    + (hint.isEmpty() ? Rewritten.hint(sought, located) : hint));
        }
        return Optional.empty();
    }

    private <L extends Located> Optional<L> as(Class<L> kind, Sought sought, String expected) {
        return as(kind, sought, () -> expected);
    }

    private <L extends Located> Optional<L> as(Class<L> kind, Sought sought, Supplier<String> expected) {
        return kind.isInstance(located)
                ? Optional.of(kind.cast(located))
                : wrong(sought, expected.get(), unquoteHint(kind));
    }

    /** Says what to do with a number, or a {@code true} or {@code false}, that an author put in quotes. */
    private String unquoteHint(Class<? extends Located> kind) {
        if (!(located instanceof LocatedText text) || !Snippet.isValue(text.text())) {
            return "";
        }
        boolean isMeant = kind == (Snippet.isLiteral(text.text()) ? LocatedBoolean.class : LocatedNumber.class);
        return isMeant ? "; write it without quotes" : "";
    }
}
