package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.time.LocalTime;
import java.util.Optional;
import org.sla4j.calendar.Landing;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Terms;

/** Reads how amounts are counted: the same fields at the top, in a plan and in a cell. */
final class TermsReader {
    private static final ImmutableMap<String, Landing> LANDINGS = EnumWords.of(Landing.class);
    private static final ImmutableMap<String, Strength> PROMISES = EnumWords.of(Strength.class);

    private TermsReader() {}

    /** Reads the terms of a policy or a plan, which may have a calendar for each severity. */
    static Terms read(Fields fields) {
        return terms(calendars(fields.optional("calendar")), fields);
    }

    /** Reads the terms of a cell, which has one severity already. */
    static Terms ofCell(Fields fields) {
        return terms(calendar(Texts.plain(fields.optional("calendar"))), fields);
    }

    private static Terms terms(ImmutableMap<String, String> calendars, Fields fields) {
        Optional<DayReading> businessDay = fields.optional("businessDay")
                .parsed("\"same-time\", \"close-of-day\" or a length such as \"8 working hours\"", DayReading::parse);
        Optional<LocalTime> cutOff = fields.optional("cutOff").timeOfDay();
        Optional<Landing> landing = fields.optional("landing").oneOf(LANDINGS);
        Optional<Strength> promise = fields.optional("promise").oneOf(PROMISES);
        return new Terms(calendars, businessDay, cutOff, landing, promise);
    }

    private static ImmutableMap<String, String> calendar(Optional<String> id) {
        return id.map(forAll -> ImmutableMap.of(Severity.EVERY, forAll)).orElse(ImmutableMap.of());
    }

    private static ImmutableMap<String, String> calendars(Value value) {
        if (value.located() instanceof LocatedText) {
            return calendar(Texts.plain(value));
        }
        if (!(value.located() instanceof LocatedObject object)
                || object.members().isEmpty()) {
            value.wrong("the id of a calendar, or one for each severity such as {\"1\": \"24/7\", \"*\": \"office\"}");
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, String> bySeverity = ImmutableMap.builder();
        value.entries().forEach((severity, id) -> Texts.plain(id).ifPresent(text -> bySeverity.put(severity, text)));
        return bySeverity.buildOrThrow();
    }
}
