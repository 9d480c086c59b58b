package org.sla4j.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Target;
import org.sla4j.policy.Terms;

/** Reads the cells of tables. */
final class CellReader {
    /** The fields of a cell that is an object. */
    static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("within", "calendar", "businessDay", "cutOff", "landing", "promise", "note");

    /** The ways in which a cell can have no target; that it is excluded only a rule can say. */
    static final ImmutableMap<String, Absent> ABSENCES = ImmutableMap.of(
            Absent.NONE.word(), Absent.NONE,
            Absent.BEST_EFFORT.word(), Absent.BEST_EFFORT,
            Absent.NOT_OFFERED.word(), Absent.NOT_OFFERED);

    /** Stands for a cell that cannot be read, since it asks for nothing. */
    static final Cell UNREAD = Cell.of(Absent.NONE);

    private static final String WRITE =
            "write a target such as \"3 business hours\", or one of \"none\", \"best-effort\" and \"not-offered\"";
    private static final ImmutableList<String> WITHOUT_DIGITS = ImmutableList.<String>builder()
            .addAll(ABSENCES.keySet())
            .add("next business day", "same business day")
            .build();

    /** The words that tell such a day from one that is counted, as the second is. */
    private static final ImmutableSet<String> DAYS_WITHOUT_DIGITS = ImmutableSet.of("next", "same");

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -"));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Pattern UNIT = Pattern.compile("(?i)\\b(?:minute|hour|day|week|month)s?\\b");

    private final Offers offers;

    private CellReader(Offers offers) {
        this.offers = offers;
    }

    /** Reads a cell, or says what to write instead that is accepted there. */
    static Cell read(Value value, Offers offers) {
        if (value.located() instanceof LocatedObject) {
            return value.object(fields -> cell(fields, offers)).orElse(UNREAD);
        }
        return new CellReader(offers).commitment(value).map(Cell::of).orElse(UNREAD);
    }

    private static Optional<Cell> cell(Fields fields, Offers offers) {
        Value within = fields.required("within", "\"3 business hours\"");
        Terms terms = TermsReader.ofCell(fields);
        Offers own = terms.calendars().isEmpty() ? offers : Offers.beside(terms, offers.hasZone());
        Optional<Commitment> commitment = new CellReader(own).commitment(within);
        Optional<LocalizedText> note = Texts.localized(fields.optional("note"));
        return commitment.map(said -> new Cell(said, terms, note));
    }

    /** Reads what is promised: an amount, or a word that says in which way there is none. */
    private Optional<Commitment> commitment(Value value) {
        if (value.located() instanceof LocatedNull || isBlank(value)) {
            value.problem("an empty cell says nothing; " + WRITE);
            return Optional.empty();
        }
        if (value.isPresent() && !(value.located() instanceof LocatedText)) {
            return value.wrong(Sought.CELL, "a cell such as \"3 business hours\" or \"none\"");
        }
        return value.text()
                .flatMap(text -> Optional.<Commitment>ofNullable(ABSENCES.get(text))
                        .or(() -> AmountWords.parsed(text))
                        .or(() -> unread(value, text)));
    }

    private Optional<Commitment> unread(Value value, String text) {
        Optional<String> instead = Phrases.instead(text).or(() -> AmountWords.instead(text));
        if (instead.isPresent()) {
            value.problem("cell " + Shown.quoted(text) + " cannot be read; " + offers.accepted(instead.get()));
            return Optional.empty();
        }
        return DIGITS.matchesAnyOf(text) || (UNIT.matcher(text).find() && !isSlip(text))
                ? value.parsed("an amount", this::target)
                : unknown(value, text);
    }

    private Target target(String text) {
        try {
            return Target.parse(text);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(offers.accepted(Strings.nullToEmpty(refused.getMessage())), refused);
        }
    }

    private static boolean isBlank(Value value) {
        return value.located() instanceof LocatedText text && text.text().isBlank();
    }

    /** Whether the text cannot be read, but nearly is one of those that need no number. */
    private static boolean isSlip(String text) {
        return Names.near(text, WITHOUT_DIGITS).isPresent()
                && WORDS.splitToStream(text).anyMatch(CellReader::tellsTheDay);
    }

    private static boolean tellsTheDay(String word) {
        return Names.near(word, DAYS_WITHOUT_DIGITS).isPresent()
                || DAYS_WITHOUT_DIGITS.stream().anyMatch(word::startsWith);
    }

    private static Optional<Commitment> unknown(Value value, String text) {
        if (text.equals(Absent.EXCLUDED.word())) {
            value.problem("a cell cannot say \"excluded\"; write \"not-offered\", or a rule with \"excluded\": true");
        } else {
            String meant = Names.near(text, WITHOUT_DIGITS)
                    .map(name -> "; did you mean " + Shown.quoted(name) + "?")
                    .orElse("; " + WRITE);
            value.problem("cell " + Shown.quoted(text) + " cannot be read" + meant);
        }
        return Optional.empty();
    }
}
