package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.Optional;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.engine.Example;
import org.sla4j.policy.Finding;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;

/**
 * Reads the fields of a policy file into a builder.
 *
 * <p>Where a part cannot be read, its problem is reported and something stands in its place, so that what refers to the
 * part is not found wrong too.
 */
final class PolicyFields {
    static final String FORMAT = "sla-policy/1";

    private final Fields fields;
    private final Optional<HolidayProvider> provider;

    PolicyFields(Fields fields, Optional<HolidayProvider> provider) {
        this.fields = fields;
        this.provider = provider;
    }

    /** What was read of a file. The examples and what is wrong with their ids stand beside the policy they are about. */
    record Parts(PolicyBuilder policy, ImmutableList<Example> examples, ImmutableList<Finding> findings) {}

    /** Reads all fields; nothing if the file is of another version of the format, of which nothing is known. */
    Optional<Parts> read() {
        Value format = fields.required("format", Shown.quoted(FORMAT));
        Optional<String> version =
                format.textAs(Shown.quoted(FORMAT), text -> text).filter(text -> !text.equals(FORMAT));
        version.ifPresent(other -> format.problem(
                "format " + Shown.quoted(other) + " is not supported; this version reads " + Shown.quoted(FORMAT)));
        if (version.filter(other -> other.startsWith("sla-policy/")).isPresent()) {
            return Optional.empty();
        }
        Header header = header();
        PolicyBuilder policy = Policy.builder(header);
        calendars(policy, header.zone());
        Terms terms = TermsReader.read(fields);
        policy.terms(terms);
        ImmutableList<Severity> severities = severities(policy);
        declarations(policy);
        tables(policy, severities, terms);
        ExampleReader reader = new ExampleReader(policy.vocabulary());
        ImmutableList<Example> examples = reader.read(fields.optional("examples"));
        fields.done();
        return Optional.of(new Parts(policy, examples, reader.findings()));
    }

    private Header header() {
        Optional<String> id = Ids.ofPolicy(fields.required("id", "\"acme\""));
        Optional<String> version = Texts.plain(fields.required("version", "\"2026.1\""));
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        Optional<LocalizedText> vendor = Texts.localized(fields.optional("vendor"));
        Optional<String> source = Texts.plain(fields.optional("source"));
        Validity validity = PeriodReader.validity(fields.optional("valid"));
        Optional<ZoneId> zone = ZoneReader.read(fields.optional("zone"));
        ImmutableList<LocalizedText> assumptions = Texts.localizedList(fields.optional("assumptions"));
        ImmutableList<LocalizedText> notes = Texts.localizedList(fields.optional("notes"));
        return new Header(
                id.orElse("?"), version.orElse("?"), title, vendor, source, validity, zone, assumptions, notes);
    }

    private void calendars(PolicyBuilder policy, Optional<ZoneId> zone) {
        CalendarReader calendars = new CalendarReader(provider, zone);
        Ids.named(fields.optional("calendars"), "calendar").forEach((id, calendar) -> {
            if (id.equals(Policy.ALWAYS)) {
                calendar.problemAtName("the calendar \"24/7\" is always there; choose another id");
            } else {
                policy.calendar(id, calendars.read(calendar));
            }
        });
    }

    private ImmutableList<Severity> severities(PolicyBuilder policy) {
        ImmutableList<Severity> severities = SeverityReader.read(fields.optional("severities"));
        severities.forEach(policy::severity);
        Texts.plain(fields.optional("defaultSeverity")).ifPresent(policy::defaultSeverity);
        fields.optional("severityRequired").bool().ifPresent(policy::severityRequired);
        return severities;
    }

    private void declarations(PolicyBuilder policy) {
        Ids.named(fields.optional("metrics"), "metric")
                .forEach((id, metric) -> policy.metric(DeclarationReader.metric(id, metric)));
        Ids.named(fields.optional("services"), "service")
                .forEach((id, service) -> policy.service(DeclarationReader.service(id, service)));
    }

    private void tables(PolicyBuilder policy, ImmutableList<Severity> severities, Terms terms) {
        TargetsReader targets = new TargetsReader(
                severities.stream().map(Severity::id).collect(ImmutableSet.toImmutableSet()), fields.has("zone"));
        PlanReader reader = new PlanReader(targets, terms);
        ImmutableList<Plan> plans = Ids.named(fields.optional("plans"), "plan").entrySet().stream()
                .map(plan -> reader.read(plan.getKey(), plan.getValue()))
                .collect(ImmutableList.toImmutableList());
        plans.forEach(policy::plan);
        boolean isForAll =
                plans.stream().allMatch(plan -> plan.terms().calendars().isEmpty());
        policy.targets(targets.read(fields.optional("targets"), isForAll ? terms : Terms.NONE));
        Ids.named(fields.optional("attributes"), "attribute")
                .forEach((id, attribute) -> policy.attribute(DeclarationReader.attribute(id, attribute)));
        new RuleReader(targets).read(fields.optional("rules")).forEach(policy::rule);
        PeopleReader.rights(fields.optional("rights")).forEach(policy::right);
        PeopleReader.duties(fields.optional("duties")).forEach(policy::duty);
        CreditReader.attainment(fields.optional("attainment")).forEach(policy::attainment);
        CreditReader.credits(fields.optional("credits")).forEach(policy::credit);
        CreditReader.total(fields.optional("creditsAtMost")).ifPresent(policy::creditsAtMost);
        policy.reclassification(PeopleReader.reclassification(fields.optional("reclassification")));
        policy.lifecycle(LifecycleReader.read(fields));
        new TierReader(targets).read(fields.optional("tiers")).forEach(policy::tier);
        PeopleReader.contacts(fields.optional("contacts")).forEach(policy::contact);
    }
}
