package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Example;
import org.sla4j.policy.Example.Expectation;
import org.sla4j.policy.Example.Expected;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;

/** Reads the tests that a policy carries. */
final class ExampleReader {
    /** What an example may expect beside metrics. */
    static final ImmutableSet<String> RESERVED = ImmutableSet.of("severity", "owner", "rights");

    private static final ImmutableMap<String, Absent> ABSENCES =
            Maps.uniqueIndex(Arrays.asList(Absent.values()), Absent::word);
    private static final Expectation NOTHING =
            new Expectation(ImmutableMap.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private ExampleReader() {}

    static ImmutableList<Example> read(Value value) {
        Example unread = new Example(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                ImmutableMap.of(),
                NOTHING);
        return Entries.read(value, ExampleReader::example, unread);
    }

    private static Example example(Fields fields) {
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        Optional<String> plan = Texts.plain(fields.optional("plan"));
        Optional<String> severity = Texts.plain(fields.optional("severity"));
        Optional<String> tier = Texts.plain(fields.optional("tier"));
        Optional<Instant> opened =
                fields.required("opened", "\"2026-03-27T15:30:00Z\"").instant();
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        fields.optional("attributes")
                .named()
                .forEach((id, value) -> Texts.plain(value).ifPresent(text -> attributes.put(id, text)));
        Expectation expect = expectation(fields.required("expect", "{\"first-response\": \"2026-03-30T11:30:00Z\"}"));
        return new Example(
                title, plan, severity, tier, opened.orElse(Instant.EPOCH), attributes.buildOrThrow(), expect);
    }

    private static Expectation expectation(Value value) {
        ImmutableMap<String, Value> entries = value.named();
        if (value.located() instanceof LocatedObject && entries.isEmpty()) {
            value.problem("an example must expect something; write for example {\"first-response\": \"none\"}");
        }
        ImmutableMap.Builder<String, Expected> metrics = ImmutableMap.builder();
        Maps.filterKeys(entries, name -> !RESERVED.contains(name))
                .forEach((metric, entry) -> expected(entry).ifPresent(result -> metrics.put(metric, result)));
        return new Expectation(
                metrics.buildOrThrow(),
                Optional.ofNullable(entries.get("severity")).flatMap(Texts::plain),
                Optional.ofNullable(entries.get("owner")).flatMap(owner -> owner.<Party>oneOf(PeopleReader.PARTIES)),
                Optional.ofNullable(entries.get("rights")).map(Texts::words));
    }

    private static Optional<Expected> expected(Value value) {
        Optional<Absent> absent = value.located() instanceof LocatedText text
                ? Optional.ofNullable(ABSENCES.get(text.text()))
                : Optional.empty();
        return absent.<Expected>map(Example.No::new).or(() -> due(value));
    }

    private static Optional<Expected> due(Value value) {
        if (!(value.located() instanceof LocatedText text) || Character.isDigit(first(text.text()))) {
            return value.instant().map(Example.Due::new);
        }
        return value.wrong("an instant such as \"2026-12-24T15:30:00Z\", or one of " + Shown.list(ABSENCES.keySet()));
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }
}
