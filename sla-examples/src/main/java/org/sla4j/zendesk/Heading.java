package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.Validity;

/** What the imported policy says of itself. */
final class Heading {
    private static final Pattern HOST = Pattern.compile("^https?://([\\w.-]+)/");
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");

    private Heading() {}

    static Header of(Choices choices, List<ServiceLevel> levels, Metrics metrics, Omissions omissions) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Each plan is an SLA policy of Zendesk. Zendesk gives a ticket the first of them, in this order, whose"
                        + " conditions it meets; here a ticket names its plan.");
        levels.forEach(level -> notes.add(level.note()));
        notes.add("A ticket without a priority has no targets in Zendesk.");
        metrics.names().forEach((measure, name) -> notes.add(name + " is " + measure.meaning() + "."));
        omissions.all().forEach(omission -> notes.add("Not carried over: " + omission));
        return new Header(
                choices.id(),
                updated(levels).orElse("1"),
                choices.title().map(LocalizedText::of),
                Optional.empty(),
                Optional.of(
                        "SLA policies" + host(levels).map(host -> " of " + host).orElse(" of Zendesk")),
                Validity.ALWAYS,
                Optional.empty(),
                ImmutableList.of(),
                notes.stream().map(LocalizedText::of).collect(ImmutableList.toImmutableList()));
    }

    /** The date of the last change. */
    private static Optional<String> updated(List<ServiceLevel> levels) {
        return levels.stream()
                .flatMap(level -> level.node().text("updated_at").stream())
                .flatMap(text -> first(DATE, text).map(Matcher::group).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<String> host(List<ServiceLevel> levels) {
        return levels.stream()
                .flatMap(level -> level.node().text("url").stream())
                .flatMap(text -> first(HOST, text).map(found -> found.group(1)).stream())
                .findFirst();
    }

    private static Optional<Matcher> first(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find);
    }
}
