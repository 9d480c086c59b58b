package org.sla4j.cli;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SeverityDecision;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Ticket;
import org.sla4j.words.Clauses;
import org.sla4j.words.Page;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** What is promised to a ticket, for a person. */
final class DeadlineReport {
    private final SlaEngine engine;
    private final Policy policy;
    private final Assessment assessment;
    private final PolicyNames names;
    private final Clauses clauses;
    private final Page page = new Page();

    DeadlineReport(SlaEngine engine, Assessment assessment, String language) {
        this.engine = engine;
        this.policy = engine.policy();
        this.assessment = assessment;
        this.names = PolicyNames.of(policy, language);
        this.clauses = Clauses.of(names);
    }

    @Override
    public String toString() {
        page.line(names.heading());
        ticket();
        PromiseReport promises = new PromiseReport(engine, assessment.ticket(), names, page);
        assessment.promises().forEach(promises::write);
        assessment.ticket().tier().flatMap(policy::tier).ifPresent(this::tier);
        for (Party party : Party.values()) {
            page.points("The " + Wording.word(party) + " may", rights(party));
            page.points("The " + Wording.word(party) + " owes", duties(party));
        }
        page.points("Assumptions of the policy", names.texts(assessment.assumptions()));
        page.points(
                "Warnings", assessment.warnings().stream().map(Object::toString).toList());
        return page.toString();
    }

    private void ticket() {
        Ticket ticket = assessment.ticket();
        page.fact("policy", policy.toString());
        List<Promise> promises = assessment.promises();
        page.fact(
                "opened",
                promises.isEmpty()
                        ? ticket.opened().toString()
                        : Wording.moment(ticket.opened(), promises.get(0).zone()));
        page.fact("", ticket.opened().toString());
        ticket.plan()
                .ifPresent(id -> page.fact(
                        "plan",
                        names.titled(
                                id, Optional.ofNullable(policy.plans().get(id)).flatMap(Plan::title))));
        severity(assessment.severity());
        if (!ticket.attributes().isEmpty()) {
            page.fact("with", Joiner.on(", ").withKeyValueSeparator(" ").join(ticket.attributes()));
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
            case SET ->
                decision.before()
                        .map(before -> ", not " + before + " as stated")
                        .orElse(", set by a rule");
            case CAPPED -> ", lowered from " + decision.before().orElse("");
            case MISSING -> "";
        };
        page.fact("severity", names.titled(id, title) + source);
        decision.reasons().forEach(reason -> page.fact("", "because " + names.text(reason)));
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
            page.fact("effort", Joiner.on(", ").join(parts));
        }
    }

    private void tier(Tier tier) {
        page.blank();
        page.line("Tier " + names.titled(tier.id(), tier.title())
                + assessment
                        .owner()
                        .map(owner -> ", owned by the " + Wording.word(owner))
                        .orElse(""));
        tier.description().ifPresent(text -> page.line("  ", names.text(text)));
        for (Tier.DutyGroup group : tier.duties()) {
            page.line(
                    "  ",
                    "Its work"
                            + group.title().map(text -> ": " + names.text(text)).orElse(""));
            group.items().forEach(item -> page.line("  - ", names.text(item)));
        }
        tier.handOver().ifPresent(handOver -> {
            page.line(
                    "  ",
                    "A hand-over to " + handOver.to()
                            + (handOver.requires().isEmpty() ? " requires nothing" : " requires"));
            handOver.requires().forEach(required -> page.line("  - ", names.explained(required.id(), required.text())));
        });
    }

    private List<String> rights(Party party) {
        return assessment.rights().stream()
                .filter(right -> right.who() == party)
                .map(clauses::rightInForce)
                .toList();
    }

    private List<String> duties(Party party) {
        return assessment.duties().stream()
                .filter(duty -> duty.who() == party)
                .map(clauses::dutyInForce)
                .toList();
    }
}
