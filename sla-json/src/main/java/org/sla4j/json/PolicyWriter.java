package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.calendar.HolidaySource;
import org.sla4j.engine.Example;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;

/**
 * Writes policies as files in the format {@code sla-policy/1}, for people to read and to go on with.
 *
 * <p>What a policy says is written in its shortest form, and what holds by itself is left out. {@link PolicyReader} reads
 * an equal policy back.
 */
public final class PolicyWriter {
    private PolicyWriter() {}

    /**
     * Writes a policy; lines end with LF.
     *
     * @throws IllegalArgumentException if the policy, made in Java, holds what a file cannot say: a target whose text
     *     does not read as its amount, a zone that is a mere offset, an id with a blank at its end
     */
    public static String write(Policy policy) {
        return write(policy, ImmutableList.of());
    }

    /**
     * Writes what a file holds: a policy and its examples.
     *
     * @throws IllegalArgumentException if they hold what a file cannot say
     */
    public static String write(PolicyDocument document) {
        return write(document.policy(), document.examples());
    }

    /**
     * Writes a policy and its examples; lines end with LF.
     *
     * @throws IllegalArgumentException if they hold what a file cannot say, or an example speaks of what the policy does
     *     not know
     */
    public static String write(Policy policy, List<Example> examples) {
        String written = JsonLayout.pretty(json(policy, examples));
        PolicyDocument document = readBack(policy, written);
        if (!document.examples().equals(examples)) {
            throw new IllegalArgumentException("examples of policy " + policy
                    + " must hold only what a file can say but would be read back as others");
        }
        if (!document.policy().equals(policy)) {
            throw new IllegalArgumentException("policy " + policy
                    + " must hold only what a file can say but would be read back as another policy");
        }
        return written;
    }

    /** Writes holidays as the list that stands under {@code holidays} in a calendar; lines end with LF. */
    public static String holidays(List<? extends HolidaySource> holidays) {
        return JsonLayout.pretty(HolidayJson.list(ImmutableList.copyOf(holidays)));
    }

    private static PolicyDocument readBack(Policy policy, String written) {
        try {
            byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
            return PolicyReader.withHolidays(new NoHolidays()).document(policy.id(), bytes);
        } catch (InvalidDocumentException e) {
            throw new IllegalArgumentException(
                    "policy " + policy + " must hold only what a file can say but had\n" + e.getMessage(), e);
        }
    }

    /** Which holidays a country has is not written, and need not be known to compare policies. */
    private record NoHolidays() implements HolidayProvider {
        @Override
        public Range<Integer> years() {
            return Range.singleton(2000);
        }

        @Override
        public List<Holiday> holidays(String country, String region, int year) {
            return List.of();
        }
    }

    private static Json json(Policy policy, List<Example> examples) {
        Json.ObjectBuilder json = Json.object();
        header(policy.header(), json);
        json.putUnlessEmpty("calendars", TextJson.ofMap(policy.calendars(), CalendarJson::of));
        TermsJson.put(policy.terms(), json);
        json.putUnlessEmpty("severities", TextJson.ofList(policy.severities(), PlanJson::severity))
                .putText("defaultSeverity", policy.defaultSeverity());
        if (policy.severityRequired()) {
            json.put("severityRequired", true);
        }
        json.putUnlessEmpty("metrics", TextJson.ofMap(policy.declaredMetrics(), PlanJson::metric))
                .putUnlessEmpty("services", TextJson.ofMap(policy.services(), PlanJson::service))
                .putUnlessEmpty("plans", TextJson.ofMap(policy.plans(), PlanJson::plan))
                .putUnlessEmpty("targets", TargetsJson.of(policy.targets()))
                .putUnlessEmpty("attributes", TextJson.ofMap(policy.attributes(), PlanJson::attribute))
                .putUnlessEmpty("rules", TextJson.ofList(policy.rules(), RuleJson::of))
                .putUnlessEmpty("rights", TextJson.ofList(policy.rights(), PeopleJson::right))
                .putUnlessEmpty("duties", TextJson.ofList(policy.duties(), PeopleJson::duty))
                .putUnlessEmpty("attainment", TextJson.ofList(policy.attainment(), CreditJson::share))
                .putUnlessEmpty("credits", TextJson.ofList(policy.credits(), CreditJson::credit))
                .put("creditsAtMost", policy.creditsAtMost().map(CreditJson::total))
                .putUnlessEmpty("reclassification", PeopleJson.reclassification(policy.reclassification()));
        LifecycleJson.put(policy.lifecycle(), json);
        return json.putUnlessEmpty("tiers", TextJson.ofList(policy.tiers(), PeopleJson::tier))
                .putUnlessEmpty("contacts", TextJson.ofList(policy.contacts(), PeopleJson::contact))
                .putUnlessEmpty("examples", TextJson.ofList(examples, ExampleJson::of))
                .build();
    }

    private static void header(Header header, Json.ObjectBuilder json) {
        json.put("format", PolicyFields.FORMAT)
                .put("id", header.id())
                .put("version", header.version())
                .put("title", TextJson.of(header.title()))
                .put("vendor", TextJson.of(header.vendor()))
                .putText("source", header.source())
                .putUnlessEmpty("valid", PlanJson.validity(header.validity()))
                .putText("zone", header.zone().map(zone -> zone.getId()))
                .putUnlessEmpty("assumptions", TextJson.ofTexts(header.assumptions()))
                .putUnlessEmpty("notes", TextJson.ofTexts(header.notes()));
    }
}
