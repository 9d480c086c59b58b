package org.sla4j.fuzz;

import java.time.Instant;
import java.time.LocalDate;
import org.sla4j.engine.Example;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyDocument;
import org.sla4j.json.ResultWriter;
import org.sla4j.lint.Linter;
import org.sla4j.lint.Remark;
import org.sla4j.ticket.Ticket;

/** Any bytes as a policy file: what is read is looked at by the linter, and applied to tickets that try all it has. */
public final class EngineTarget {
    private static final Linter LINTER = Linter.asOf(LocalDate.of(2026, 3, 2));

    private EngineTarget() {}

    /** Tries one input; Jazzer calls this by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Budget budget = new Budget();
        PolicyTarget.read(bytes).ifPresent(EngineTarget::check);
        budget.check();
    }

    static void check(PolicyDocument document) {
        LINTER.check(document.policy()).forEach(remark -> check(document, remark));
        LINTER.checkExamples(document.policy(), document.examples()).forEach(remark -> check(document, remark));
        SlaEngine engine = SlaEngine.of(document.policy());
        document.examples().forEach(example -> test(engine, example));
        for (Ticket ticket : Lives.tickets(document.policy())) {
            assess(engine, ticket);
            Instant opened = ticket.opened();
            HistoryTarget.check(engine, Lives.life(document.policy(), ticket), opened);
        }
    }

    private static void check(PolicyDocument document, Remark remark) {
        if (remark.message().isBlank()
                || document.at(remark.pointer(), remark.message()).render().isBlank()) {
            throw new AssertionError("a remark without place or words: " + remark);
        }
    }

    private static void test(SlaEngine engine, Example example) {
        try {
            example.differences(engine);
        } catch (InvalidTicketException refused) {
            check(refused);
        }
    }

    private static void assess(SlaEngine engine, Ticket ticket) {
        try {
            ResultWriter.of(engine.policy()).line(engine.assess(ticket));
        } catch (InvalidTicketException refused) {
            check(refused);
        }
    }

    private static void check(InvalidTicketException refused) {
        if (refused.getMessage().isBlank()) {
            throw new AssertionError("a ticket was refused without a reason", refused);
        }
    }
}
