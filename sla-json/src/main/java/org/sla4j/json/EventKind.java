package org.sla4j.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sla4j.ticket.What;

/**
 * A kind of event.
 *
 * @param word its name in files
 * @param type what it is in the model
 * @param reader reads the fields that are its own
 * @param writer writes them
 */
record EventKind<W extends What>(
        String word,
        Class<W> type,
        Function<DeskFields, Optional<W>> reader,
        BiConsumer<W, Json.ObjectBuilder> writer) {

    /** A kind that has no fields of its own. */
    static <W extends What> EventKind<W> bare(String word, Class<W> type, Supplier<W> maker) {
        return new EventKind<>(word, type, fields -> Optional.of(maker.get()), (what, json) -> {});
    }

    /** Begins a kind that has one field of its own. */
    static <W extends What> Named<W> named(String word, Class<W> type) {
        return new Named<>(word, type);
    }

    /** Writes the fields that are its own. */
    void write(What what, Json.ObjectBuilder json) {
        writer.accept(type.cast(what), json);
    }

    /** A kind about whose field nothing has been said yet. */
    record Named<W extends What>(String word, Class<W> type) {
        /** A field that must be there. */
        EventKind<W> by(String field, Function<String, W> maker, Function<W, String> getter) {
            return new EventKind<>(
                    word,
                    type,
                    fields -> fields.requiredWord(field).map(maker),
                    (what, json) -> json.put(field, getter.apply(what)));
        }

        /** A field that may be left out. */
        EventKind<W> perhapsBy(
                String field, Function<Optional<String>, W> maker, Function<W, Optional<String>> getter) {
            return new EventKind<>(
                    word,
                    type,
                    fields -> Optional.of(maker.apply(fields.word(field))),
                    (what, json) -> json.putText(field, getter.apply(what)));
        }
    }
}
