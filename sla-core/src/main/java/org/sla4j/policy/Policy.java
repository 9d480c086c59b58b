package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A vendor's support scheme, checked as a whole: every id that it refers to exists, every severity has a cell, every
 * amount has the calendar and the reading that it needs.
 *
 * <p>A value: two policies are equal when they say the same. The digest does not count, since it belongs to the file.
 */
public final class Policy {
    /** The id of the calendar that is always open and that every policy has. */
    public static final String ALWAYS = "24/7";

    private final Parts parts;
    private final Supplier<Optional<String>> digest;
    private final ImmutableMap<String, Severity> severitiesById;
    private final Vocabulary vocabulary;

    Policy(Parts parts, Supplier<Optional<String>> digest) {
        this.parts = parts;
        this.digest = digest;
        this.severitiesById =
                parts.severities().stream().collect(ImmutableMap.toImmutableMap(Severity::id, severity -> severity));
        this.vocabulary = Vocabulary.of(parts);
    }

    /**
     * What a policy says about itself.
     *
     * @param id its name in results
     * @param version the author's name for this edition
     * @param title what people call the scheme
     * @param vendor who promises
     * @param source the text from which it was read
     * @param validity the dates of opening for which it was published
     * @param zone the zone for dates and times that no calendar tells
     * @param assumptions how the author read what the vendor left open; results repeat them
     * @param notes what else the author says; results do not repeat it
     */
    public record Header(
            String id,
            String version,
            Optional<LocalizedText> title,
            Optional<LocalizedText> vendor,
            Optional<String> source,
            Validity validity,
            Optional<ZoneId> zone,
            ImmutableList<LocalizedText> assumptions,
            ImmutableList<LocalizedText> notes) {

        /** A header with nothing but an id and a version. */
        public static Header of(String id, String version) {
            return new Header(
                    id,
                    version,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Validity.ALWAYS,
                    Optional.empty(),
                    ImmutableList.of(),
                    ImmutableList.of());
        }
    }

    /** Begins a policy. */
    public static PolicyBuilder builder(Header header) {
        return new PolicyBuilder(header);
    }

    /** Begins a policy with nothing but an id and a version. */
    public static PolicyBuilder builder(String id, String version) {
        return builder(Header.of(id, version));
    }

    /** What the policy says about itself. */
    public Header header() {
        return parts.header();
    }

    /** The policy's name in results. */
    public String id() {
        return parts.header().id();
    }

    /** The author's name for this edition. */
    public String version() {
        return parts.header().version();
    }

    /** {@code sha256:} and the SHA-256 of the file from which it was read; empty if it was built in Java. */
    public Optional<String> digest() {
        return digest.get();
    }

    /** The calendars by id, without {@link #ALWAYS}. */
    public ImmutableMap<String, CalendarDefinition> calendars() {
        return parts.calendars();
    }

    /** A calendar by its id; empty for {@link #ALWAYS} too, which has no definition. */
    public Optional<CalendarDefinition> calendar(String id) {
        return Optional.ofNullable(parts.calendars().get(id));
    }

    /** How amounts are counted where plan and cell do not say. */
    public Terms terms() {
        return parts.terms();
    }

    /** The terms that hold in a plan, or in a scheme without plans. */
    public Terms termsIn(Optional<Plan> plan) {
        return plan.map(parts::termsIn).orElse(parts.terms());
    }

    /** The metrics that the policy declares. */
    public ImmutableMap<String, Metric> declaredMetrics() {
        return parts.metrics();
    }

    /** A metric, declared or known. */
    public Metric metric(String id) {
        Metric declared = parts.metrics().get(id);
        return declared == null ? Metric.of(id) : declared;
    }

    /** All metrics that any table has, in the order in which they first appear. */
    public ImmutableSet<String> metrics() {
        return vocabulary.metrics();
    }

    /** The ids that the policy defines. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The severities, from the highest to the lowest. */
    public ImmutableList<Severity> severities() {
        return parts.severities();
    }

    /** A severity by its id. */
    public Optional<Severity> severity(String id) {
        return Optional.ofNullable(severitiesById.get(id));
    }

    /** The place of a severity in the order, 0 the highest; -1 where there is none of that id. */
    public int rank(String severity) {
        return severitiesById.keySet().asList().indexOf(severity);
    }

    /** The severity of a ticket that states none. */
    public Optional<String> defaultSeverity() {
        return parts.defaultSeverity();
    }

    /** Whether a ticket without a severity is refused. */
    public boolean severityRequired() {
        return parts.severityRequired();
    }

    /** The services that plans hold or do not hold. */
    public ImmutableMap<String, Service> services() {
        return parts.services();
    }

    /** The plans by id, from the smallest to the largest; empty for a scheme without plans. */
    public ImmutableMap<String, Plan> plans() {
        return parts.plans();
    }

    /** A plan by its id. */
    public Optional<Plan> plan(String id) {
        return Optional.ofNullable(parts.plans().get(id));
    }

    /** The table that holds for every plan that does not give a metric itself, and for a scheme without plans. */
    public Targets targets() {
        return parts.targets();
    }

    /** The table that holds for a metric in a plan, or in a scheme without plans: the plan's own, or that for every plan. */
    public Targets targetsIn(Optional<Plan> plan, String metric) {
        return plan.map(Plan::targets)
                .filter(own -> own.metrics().contains(metric))
                .orElse(parts.targets());
    }

    /** What tickets say about themselves, by id. */
    public ImmutableMap<String, Attribute> attributes() {
        return parts.attributes();
    }

    /** What changes the tables, in the author's order. */
    public ImmutableList<Rule> rules() {
        return parts.rules();
    }

    /** What each side may do. */
    public ImmutableList<Right> rights() {
        return parts.rights();
    }

    /** What each side owes. */
    public ImmutableList<Duty> duties() {
        return parts.duties();
    }

    /** How many of its promises the vendor says that it keeps. */
    public ImmutableList<Share> attainment() {
        return parts.attainment();
    }

    /** What customers get where promises are not met. */
    public ImmutableList<Credit> credits() {
        return parts.credits();
    }

    /** What all credits of a period come to at most together. */
    public Optional<Credit.Total> creditsAtMost() {
        return parts.creditsAtMost();
    }

    /** What rules, rights, duties, attainment and credits ask of tickets. */
    public ImmutableList<Condition> conditions() {
        return Stream.of(
                        parts.rules().stream().map(Rule::when),
                        parts.rights().stream().map(Right::when),
                        parts.duties().stream().map(Duty::when),
                        parts.attainment().stream().map(Share::when),
                        parts.credits().stream().map(Credit::when))
                .flatMap(conditions -> conditions)
                .collect(ImmutableList.toImmutableList());
    }

    /** From where targets count after a change of severity. */
    public Reclassification reclassification() {
        return parts.reclassification();
    }

    /** What becomes of promises during a ticket's life. */
    public Lifecycle lifecycle() {
        return parts.lifecycle();
    }

    /** The support tiers, from the first to the last. */
    public ImmutableList<Tier> tiers() {
        return parts.tiers();
    }

    /** A tier by its id. */
    public Optional<Tier> tier(String id) {
        return parts.tiers().stream().filter(tier -> tier.id().equals(id)).findFirst();
    }

    /** The ways to reach the vendor. */
    public ImmutableList<Contact> contacts() {
        return parts.contacts();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && parts.equals(policy.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
