package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The kinds of which an object may be, told by fields that only one kind has.
 *
 * @param byField the telling fields
 * @param said which kinds there are, as a sentence for the author
 */
record Kinds<K>(ImmutableMap<String, K> byField, String said) {

    /** Returns the kind of an object, or reports that it has none or several, which leaves its other fields unread. */
    Optional<K> of(Fields fields) {
        String told = "";
        for (String name : fields.names()) {
            K kind = byField.get(name);
            if (kind != null && !told.isEmpty() && !kind.equals(byField.get(told))) {
                fields.optional(name)
                        .problemAtName(
                                Shown.quoted(told) + " and " + Shown.quoted(name) + " do not go together; " + said);
                return Optional.empty();
            }
            told = kind != null && told.isEmpty() ? name : told;
        }
        Optional<K> kind = Optional.ofNullable(byField.get(told)).or(() -> near(fields));
        if (kind.isEmpty()) {
            fields.problem(said);
        }
        return kind;
    }

    /** A misspelt field tells the kind too; that it is misspelt is found when the fields are read. */
    private Optional<K> near(Fields fields) {
        return fields.names().stream()
                .flatMap(name -> Names.near(name, byField.keySet()).stream())
                .map(byField::get)
                .findFirst();
    }
}
