package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sla4j.policy.Effort;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Severity;

/** Reads the list of severities. */
final class SeverityReader {
    private static final ImmutableMap<String, Effort> EFFORTS = EnumWords.of(Effort.class);

    private SeverityReader() {}

    /** Reads the severities; one without an id, which nobody can refer to, keeps its place in the list. */
    static ImmutableList<Severity> read(Value value) {
        ImmutableList.Builder<Severity> severities = ImmutableList.builder();
        for (Value element : value.list()) {
            severities.add(element.object(SeverityReader::severity).orElse(Severity.of("?")));
        }
        return severities.build();
    }

    private static Optional<Severity> severity(Fields fields) {
        Optional<String> id = Ids.read(fields.required("id", "\"1\""), "severity");
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        Optional<LocalizedText> description = Texts.localized(fields.optional("description"));
        ImmutableList<LocalizedText> criteria = Texts.localizedList(fields.optional("criteria"));
        ImmutableList<LocalizedText> examples = Texts.localizedList(fields.optional("examples"));
        Optional<Effort> effort = fields.optional("effort").oneOf(EFFORTS);
        ImmutableList<String> until = Texts.words(fields.optional("until")).asList();
        boolean emergency = fields.optional("emergency").bool().orElse(false);
        ImmutableSet<String> plans = Texts.someWords(fields.optional("plans"), "plan");
        return id.map(
                name -> new Severity(name, title, description, criteria, examples, effort, until, emergency, plans));
    }
}
