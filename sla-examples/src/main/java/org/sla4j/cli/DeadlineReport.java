package org.sla4j.cli;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.desk.Wording;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SeverityDecision;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Duty;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Ticket;

/** What is promised to a ticket, for a person. */
final class DeadlineReport {
    private static final int LABEL_WIDTH = 11;

    private final SlaEngine engine;
    private final Policy policy;
    private final Assessment assessment;
    private final String language;
    private final Page page = new Page();

    DeadlineReport(SlaEngine engine, Assessment assessment, String language) {
        this.engine = engine;
        this.policy = engine.policy();
        this.assessment = assessment;
        this.language = language;
    }

    @Override
    public String toString() {
        head();
        ticket();
        PromiseReport promises = new PromiseReport(engine, assessment.ticket(), language, page);
        assessment.promises().forEach(promises::write);
        assessment.ticket().tier().flatMap(policy::tier).ifPresent(this::tier);
        for (Party party : Party.values()) {
            list("The " + Wording.word(party) + " may", rights(party));
            list("The " + Wording.word(party) + " owes", duties(party));
        }
        list("Assumptions of the policy", words(assessment.assumptions()));
        list("Warnings", assessment.warnings().stream().map(Object::toString).toList());
        return page.toString();
    }

    private void head() {
        Optional<String> title = policy.header().title().map(text -> text.in(language));
        Optional<String> vendor = policy.header().vendor().map(text -> text.in(language));
        page.line(Joiner.on(": ")
                .join(Stream.of(vendor, title).flatMap(Optional::stream).toList()));
    }

    private void fact(String label, String words) {
        page.line(Strings.padEnd(label, LABEL_WIDTH, ' '), words);
    }

    private void ticket() {
        Ticket ticket = assessment.ticket();
        fact("policy", policy.toString());
        List<Promise> promises = assessment.promises();
        fact(
                "opened",
                promises.isEmpty()
                        ? ticket.opened().toString()
                        : Wording.moment(ticket.opened(), promises.get(0).zone()));
        fact("", ticket.opened().toString());
        ticket.plan()
                .ifPresent(id -> fact(
                        "plan",
                        titled(id, Optional.ofNullable(policy.plans().get(id)).flatMap(Plan::title))));
        severity(assessment.severity());
        if (!ticket.attributes().isEmpty()) {
            fact("with", Joiner.on(", ").withKeyValueSeparator(" ").join(ticket.attributes()));
        }
    }

    private void severity(SeverityDecision decision) {
        if (policy.severities().isEmpty()) {
            return;
        }
        String id = decision.severity().orElse("none");
        Optional<LocalizedText> title = assessment.severityDefinition().flatMap(Severity::title);
        String source = switch (decision.source()) {
            case STATED -> ", as stated";
            case DEFAULT -> ", as none is stated";
            case CAPPED -> ", lowered from " + decision.before().orElse("");
            case MISSING -> "";
        };
        fact("severity", titled(id, title) + source);
        decision.reasons().forEach(reason -> fact("", "because " + reason.in(language)));
        assessment.severityDefinition().ifPresent(this::effort);
    }

    private void effort(Severity severity) {
        List<String> parts = new ArrayList<>();
        severity.effort().ifPresent(effort -> parts.add(Wording.word(effort)));
        if (!severity.until().isEmpty()) {
            parts.add("until " + Joiner.on(" or ").join(severity.until()));
        }
        if (severity.emergency()) {
            parts.add("an emergency");
        }
        if (!parts.isEmpty()) {
            fact("effort", Joiner.on(", ").join(parts));
        }
    }

    private String titled(String id, Optional<LocalizedText> title) {
        return id + title.map(text -> " (" + text.in(language) + ")").orElse("");
    }

    private void tier(Tier tier) {
        page.blank();
        page.line("Tier " + titled(tier.id(), tier.title())
                + assessment
                        .owner()
                        .map(owner -> ", owned by the " + Wording.word(owner))
                        .orElse(""));
        tier.description().ifPresent(text -> page.line("  ", text.in(language)));
        for (Tier.DutyGroup group : tier.duties()) {
            page.line(
                    "  ",
                    "Its work"
                            + group.title()
                                    .map(text -> ": " + text.in(language))
                                    .orElse(""));
            group.items().forEach(item -> page.line("  - ", item.in(language)));
        }
        tier.handOver().ifPresent(handOver -> {
            page.line(
                    "  ",
                    "A hand-over to " + handOver.to()
                            + (handOver.requires().isEmpty() ? " requires nothing" : " requires"));
            handOver.requires().forEach(required -> page.line("  - ", titledText(required.id(), required.text())));
        });
    }

    private String titledText(String id, Optional<LocalizedText> text) {
        return id + text.map(words -> ": " + words.in(language)).orElse("");
    }

    private List<String> rights(Party party) {
        return assessment.rights().stream()
                .filter(right -> right.who() == party)
                .map(this::right)
                .toList();
    }

    private String right(Right right) {
        String circumstances = right.circumstances().isEmpty()
                ? ""
                : ", in case of " + Joiner.on(" or ").join(right.circumstances());
        String consent = right.consent()
                .map(other -> ", with the consent of the " + Wording.word(other))
                .orElse("");
        return titledText(right.may() + circumstances + consent, right.text());
    }

    private List<String> duties(Party party) {
        return assessment.duties().stream()
                .filter(duty -> duty.who() == party)
                .map(this::duty)
                .toList();
    }

    private String duty(Duty duty) {
        String otherwise = duty.otherwise().isEmpty()
                ? ""
                : " (otherwise the vendor may: " + Joiner.on(", ").join(duty.otherwise()) + ")";
        return titledText(duty.id(), duty.text()) + otherwise;
    }

    private List<String> words(ImmutableList<LocalizedText> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.blank();
            page.line(heading);
            items.forEach(item -> page.line("- ", item));
        }
    }
}
