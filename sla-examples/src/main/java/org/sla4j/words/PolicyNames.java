package org.sla4j.words;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Service;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;

/** What a policy calls its parts, in one language. Immutable. */
public final class PolicyNames {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final Policy policy;
    private final String language;

    private PolicyNames(Policy policy, String language) {
        this.policy = policy;
        this.language = language;
    }

    /**
     * The names in a policy.
     *
     * @param language a BCP 47 tag as the policy writes it: {@code sv}
     */
    public static PolicyNames of(Policy policy, String language) {
        return new PolicyNames(policy, language);
    }

    /** The policy whose words these are. */
    public Policy policy() {
        return policy;
    }

    /** The language of the texts. */
    public String language() {
        return language;
    }

    /** Words of the policy, in the language. */
    public String text(LocalizedText text) {
        return text.in(language);
    }

    /** Several words of the policy. */
    public ImmutableList<String> texts(Collection<LocalizedText> texts) {
        return texts.stream().map(this::text).collect(ImmutableList.toImmutableList());
    }

    /** Who promises, and what people call the scheme: {@code Acme: Support plans}; what of it the policy says. */
    public String heading() {
        return Stream.of(policy.header().vendor(), policy.header().title())
                .flatMap(Optional::stream)
                .map(this::text)
                .collect(Collectors.joining(": "));
    }

    /** {@code P1 (Business Critical)}, or the id alone where there is no title. */
    public String titled(String id, Optional<LocalizedText> title) {
        return id + title.map(text -> " (" + text(text) + ")").orElse("");
    }

    /** The same, where a title that is the id in other letters stands for both: {@code Gold}. */
    public String named(String id, Optional<LocalizedText> title) {
        return title.map(this::text)
                .filter(words -> Ascii.equalsIgnoreCase(words, id))
                .orElseGet(() -> titled(id, title));
    }

    /** {@code close: if the customer refuses}, or what stands first alone where there is no text. */
    public String explained(String what, Optional<LocalizedText> text) {
        return what + text.map(words -> ": " + text(words)).orElse("");
    }

    /** A plan by its title. */
    public String plan(String id) {
        return policy.plan(id).flatMap(Plan::title).map(this::text).orElse(id);
    }

    /** A severity as a short word for sentences: {@code P1}, {@code severity 1}. */
    public String severity(String id) {
        return DIGITS.matchesAllOf(id) ? "severity " + id : id;
    }

    /** A severity with its title. */
    public String severityTitled(String id) {
        return named(id, policy.severity(id).flatMap(Severity::title));
    }

    /** A metric by its title, or {@code first response}. */
    public String metric(String id) {
        return policy.metric(id).title().map(this::text).orElse(id.replace('-', ' '));
    }

    /** A calendar with its title: {@code office (Opening hours)}. */
    public String calendar(String id) {
        return named(id, policy.calendar(id).flatMap(CalendarDefinition::title));
    }

    /** A service by its title. */
    public String service(String id) {
        return Optional.ofNullable(policy.services().get(id))
                .flatMap(Service::title)
                .map(this::text)
                .orElse(id);
    }

    /** A support tier with its title. */
    public String tier(String id) {
        return named(id, policy.tier(id).flatMap(Tier::title));
    }

    /** Plans by their titles: {@code Basic, Advanced}. */
    public String plans(Collection<String> ids) {
        List<String> titles = ids.stream().map(this::plan).toList();
        return Wording.list(titles, "and");
    }
}
