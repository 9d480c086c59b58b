package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sla4j.calendar.BusinessCalendar;

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
    private final Optional<String> digest;
    private final ImmutableMap<String, Severity> severitiesById;

    private Policy(Parts parts, Optional<String> digest) {
        this.parts = parts;
        this.digest = digest;
        this.severitiesById =
                parts.severities.stream().collect(ImmutableMap.toImmutableMap(Severity::id, severity -> severity));
    }

    /** All that is said by a policy. */
    record Parts(
            Header header,
            ImmutableMap<String, CalendarDefinition> calendars,
            Terms terms,
            ImmutableMap<String, Metric> metrics,
            ImmutableList<Severity> severities,
            Optional<String> defaultSeverity,
            boolean severityRequired,
            ImmutableMap<String, Service> services,
            ImmutableMap<String, Plan> plans,
            Targets targets,
            ImmutableMap<String, Attribute> attributes,
            ImmutableList<Rule> rules,
            ImmutableList<Right> rights,
            ImmutableList<Duty> duties,
            Reclassification reclassification,
            Lifecycle lifecycle,
            ImmutableList<Tier> tiers,
            ImmutableList<Contact> contacts,
            ImmutableList<Example> examples) {}

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
    public static Builder builder(Header header) {
        return new Builder(header);
    }

    /** Begins a policy with nothing but an id and a version. */
    public static Builder builder(String id, String version) {
        return builder(Header.of(id, version));
    }

    /** What the policy says about itself. */
    public Header header() {
        return parts.header;
    }

    /** The policy's name in results. */
    public String id() {
        return parts.header.id();
    }

    /** The author's name for this edition. */
    public String version() {
        return parts.header.version();
    }

    /** {@code sha256:} and the SHA-256 of the file from which it was read; empty if it was built in Java. */
    public Optional<String> digest() {
        return digest;
    }

    /** The calendars by id, without {@link #ALWAYS}. */
    public ImmutableMap<String, CalendarDefinition> calendars() {
        return parts.calendars;
    }

    /** A calendar by its id; empty for {@link #ALWAYS} too, which has no definition. */
    public Optional<CalendarDefinition> calendar(String id) {
        return Optional.ofNullable(parts.calendars.get(id));
    }

    /** How amounts are counted where plan and cell do not say. */
    public Terms terms() {
        return parts.terms;
    }

    /** The metrics that the policy declares. */
    public ImmutableMap<String, Metric> declaredMetrics() {
        return parts.metrics;
    }

    /** A metric, declared or known. */
    public Metric metric(String id) {
        Metric declared = parts.metrics.get(id);
        return declared == null ? Metric.of(id) : declared;
    }

    /** All metrics that any table has, in the order in which they first appear. */
    public ImmutableSet<String> metrics() {
        Set<String> all = new LinkedHashSet<>(parts.targets.metrics());
        parts.plans.values().forEach(plan -> all.addAll(plan.targets().metrics()));
        for (Rule rule : parts.rules) {
            if (rule.effect() instanceof Effect.UseTargets use) {
                all.addAll(use.targets().metrics());
            }
        }
        return ImmutableSet.copyOf(all);
    }

    /** The severities, from the highest to the lowest. */
    public ImmutableList<Severity> severities() {
        return parts.severities;
    }

    /** A severity by its id. */
    public Optional<Severity> severity(String id) {
        return Optional.ofNullable(severitiesById.get(id));
    }

    /** The place of a severity in the order, 0 the highest. */
    public int rank(String severity) {
        return severitiesById.keySet().asList().indexOf(severity);
    }

    /** The severity of a ticket that states none. */
    public Optional<String> defaultSeverity() {
        return parts.defaultSeverity;
    }

    /** Whether a ticket without a severity is refused. */
    public boolean severityRequired() {
        return parts.severityRequired;
    }

    /** The services that plans hold or do not hold. */
    public ImmutableMap<String, Service> services() {
        return parts.services;
    }

    /** The plans by id, from the smallest to the largest; empty for a scheme without plans. */
    public ImmutableMap<String, Plan> plans() {
        return parts.plans;
    }

    /** A plan by its id. */
    public Optional<Plan> plan(String id) {
        return Optional.ofNullable(parts.plans.get(id));
    }

    /** The table that holds for every plan that does not give a metric itself, and for a scheme without plans. */
    public Targets targets() {
        return parts.targets;
    }

    /** What tickets say about themselves, by id. */
    public ImmutableMap<String, Attribute> attributes() {
        return parts.attributes;
    }

    /** What changes the tables, in the author's order. */
    public ImmutableList<Rule> rules() {
        return parts.rules;
    }

    /** What each side may do. */
    public ImmutableList<Right> rights() {
        return parts.rights;
    }

    /** What each side owes. */
    public ImmutableList<Duty> duties() {
        return parts.duties;
    }

    /** From where targets count after a change of severity. */
    public Reclassification reclassification() {
        return parts.reclassification;
    }

    /** What becomes of promises during a ticket's life. */
    public Lifecycle lifecycle() {
        return parts.lifecycle;
    }

    /** The support tiers, from the first to the last. */
    public ImmutableList<Tier> tiers() {
        return parts.tiers;
    }

    /** A tier by its id. */
    public Optional<Tier> tier(String id) {
        return parts.tiers.stream().filter(tier -> tier.id().equals(id)).findFirst();
    }

    /** The ways to reach the vendor. */
    public ImmutableList<Contact> contacts() {
        return parts.contacts;
    }

    /** The tests that the policy carries. */
    public ImmutableList<Example> examples() {
        return parts.examples;
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

    /** Gathers the parts of a policy and checks them as a whole. Not safe to share between threads. */
    public static final class Builder {
        private final Header header;
        private final Map<String, CalendarDefinition> calendars = new LinkedHashMap<>();
        private Terms terms = Terms.NONE;
        private final Map<String, Metric> metrics = new LinkedHashMap<>();
        private final ImmutableList.Builder<Severity> severities = ImmutableList.builder();
        private Optional<String> defaultSeverity = Optional.empty();
        private boolean severityRequired;
        private final Map<String, Service> services = new LinkedHashMap<>();
        private final Map<String, Plan> plans = new LinkedHashMap<>();
        private Targets targets = Targets.NONE;
        private final Map<String, Attribute> attributes = new LinkedHashMap<>();
        private final ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        private final ImmutableList.Builder<Right> rights = ImmutableList.builder();
        private final ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        private Reclassification reclassification = Reclassification.BY_DEFAULT;
        private Lifecycle lifecycle = Lifecycle.BY_DEFAULT;
        private final ImmutableList.Builder<Tier> tiers = ImmutableList.builder();
        private final ImmutableList.Builder<Contact> contacts = ImmutableList.builder();
        private final ImmutableList.Builder<Example> examples = ImmutableList.builder();
        private Optional<String> digest = Optional.empty();

        private Builder(Header header) {
            this.header = header;
        }

        /** Defines a calendar. */
        public Builder calendar(String id, CalendarDefinition definition) {
            put(calendars, "calendar", id, definition);
            return this;
        }

        /** Defines a calendar by its hours. */
        public Builder calendar(String id, BusinessCalendar calendar) {
            return calendar(id, new CalendarDefinition.Hours(Optional.empty(), calendar));
        }

        /** Says how amounts are counted where plan and cell do not. */
        public Builder terms(Terms all) {
            terms = all;
            return this;
        }

        /** Declares a metric. */
        public Builder metric(Metric metric) {
            put(metrics, "metric", metric.id(), metric);
            return this;
        }

        /** Adds a severity below those that were added before. */
        public Builder severity(Severity severity) {
            severities.add(severity);
            return this;
        }

        /** Adds severities with nothing but ids, from the highest to the lowest. */
        public Builder severities(String... ids) {
            for (String id : ids) {
                severities.add(Severity.of(id));
            }
            return this;
        }

        /** Names the severity of a ticket that states none. */
        public Builder defaultSeverity(String id) {
            defaultSeverity = Optional.of(id);
            return this;
        }

        /** Says whether a ticket without a severity is refused. */
        public Builder severityRequired(boolean required) {
            severityRequired = required;
            return this;
        }

        /** Declares a service. */
        public Builder service(Service service) {
            put(services, "service", service.id(), service);
            return this;
        }

        /** Adds a plan. */
        public Builder plan(Plan plan) {
            put(plans, "plan", plan.id(), plan);
            return this;
        }

        /** Gives the table for all plans, or of a scheme without plans. */
        public Builder targets(Targets table) {
            targets = table;
            return this;
        }

        /** Declares an attribute. */
        public Builder attribute(Attribute attribute) {
            put(attributes, "attribute", attribute.id(), attribute);
            return this;
        }

        /** Adds a rule after those that were added before. */
        public Builder rule(Rule rule) {
            rules.add(rule);
            return this;
        }

        /** Adds a right. */
        public Builder right(Right right) {
            rights.add(right);
            return this;
        }

        /** Adds a duty. */
        public Builder duty(Duty duty) {
            duties.add(duty);
            return this;
        }

        /** Names from where targets count after a change of severity. */
        public Builder reclassification(Reclassification basis) {
            reclassification = basis;
            return this;
        }

        /** Says what becomes of promises during a ticket's life. */
        public Builder lifecycle(Lifecycle all) {
            lifecycle = all;
            return this;
        }

        /** Adds a tier after those that were added before. */
        public Builder tier(Tier tier) {
            tiers.add(tier);
            return this;
        }

        /** Adds a way to reach the vendor. */
        public Builder contact(Contact contact) {
            contacts.add(contact);
            return this;
        }

        /** Adds a test. */
        public Builder example(Example example) {
            examples.add(example);
            return this;
        }

        /** Notes the digest of the file from which the policy is read. */
        public Builder digest(String ofFile) {
            digest = Optional.of(ofFile);
            return this;
        }

        private static <T> void put(Map<String, T> map, String kind, String id, T value) {
            if (map.putIfAbsent(id, value) != null) {
                throw new IllegalArgumentException(kind + " id must be used once but was twice \"" + id + "\"");
            }
        }

        private Parts parts() {
            return new Parts(
                    header,
                    ImmutableMap.copyOf(calendars),
                    terms,
                    ImmutableMap.copyOf(metrics),
                    severities.build(),
                    defaultSeverity,
                    severityRequired,
                    ImmutableMap.copyOf(services),
                    ImmutableMap.copyOf(plans),
                    targets,
                    ImmutableMap.copyOf(attributes),
                    rules.build(),
                    rights.build(),
                    duties.build(),
                    reclassification,
                    lifecycle,
                    tiers.build(),
                    contacts.build(),
                    examples.build());
        }

        /** All that is wrong with the policy as it stands; empty if it can be built. */
        public List<Finding> findings() {
            return PolicyChecks.of(parts());
        }

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if anything is wrong with it; the message lists all {@link #findings}
         */
        public Policy build() {
            Parts all = parts();
            List<Finding> findings = PolicyChecks.of(all);
            if (!findings.isEmpty()) {
                throw new IllegalArgumentException("policy " + header.id() + " must be free of faults but had\n"
                        + String.join(
                                "\n", findings.stream().map(Finding::toString).toList()));
            }
            return new Policy(all, digest);
        }
    }
}
