package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Terms;

/** How amounts are counted, as a policy file says it. */
final class TermsJson {
    private TermsJson() {}

    static void put(Terms terms, Json.ObjectBuilder json) {
        json.put("calendar", calendars(terms.calendars()))
                .putText("businessDay", terms.businessDay().map(DayReading::toString))
                .putText("cutOff", terms.cutOff().map(Object::toString))
                .put("landing", TextJson.ofEnum(terms.landing()))
                .put("promise", TextJson.ofEnum(terms.strength()));
    }

    private static Optional<Json> calendars(ImmutableMap<String, String> bySeverity) {
        if (bySeverity.isEmpty()) {
            return Optional.empty();
        }
        String forAll = bySeverity.get(Severity.EVERY);
        return Optional.of(
                forAll != null && bySeverity.size() == 1 ? Json.of(forAll) : TextJson.ofMap(bySeverity, Json::of));
    }
}
