package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.policy.Absent;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.ticket.History;

/**
 * A test of a policy: what happened to a ticket, and what a report has to say of it, worked out by hand.
 *
 * @param title what it shows
 * @param history what happened
 * @param asOf the instant of which it tells; may be empty only where nothing happened but one thing, the opening, and
 *     then its instant is meant
 * @param expect what is expected
 */
public record Example(Optional<LocalizedText> title, History history, Optional<Instant> asOf, Expectation expect) {

    /**
     * What is expected; what is not named is not compared.
     *
     * @param promises by metric, which means the customer's latest promise for it, or by the key of a promise
     * @param severity the severity that holds
     * @param owner who owns the ticket's tier
     * @param rights what any side may do, all of it, without what waits for a circumstance
     */
    public record Expectation(
            ImmutableMap<String, ImmutableMap<Aspect, Answer>> promises,
            Optional<String> severity,
            Optional<Party> owner,
            Optional<ImmutableSet<String>> rights) {}

    /** Checks that it can be said of which instant the example tells. */
    public Example {
        if (asOf.isEmpty() && history.events().size() != 1) {
            throw new IllegalArgumentException(
                    "asOf must be given for a history of " + history.events().size() + " events but was empty");
        }
    }

    /** The report of which the example tells. */
    public Report report(SlaEngine engine) {
        return engine.report(history, at());
    }

    /** Why a promise stands where it does; empty if there is no such promise. */
    public Optional<Explanation> explain(SlaEngine engine, String promise) {
        return engine.explain(history, at(), promise);
    }

    private Instant at() {
        return asOf.orElseGet(() -> history.events().get(0).at());
    }

    /**
     * What the report does not say as expected, in the order of the example; empty if the example holds.
     *
     * @throws InvalidTicketException if a promise is counted on a calendar whose zone the ticket should name, but does not
     */
    public ImmutableList<Difference> differences(SlaEngine engine) {
        Report report = report(engine);
        engine.requireZones(report);
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        expect.promises.forEach((name, answers) -> differences.addAll(differences(report, name, answers)));
        expect.severity.ifPresent(id -> compare(
                        "severity", new Answer.Word(id), word(report.severity().severity()))
                .forEach(differences::add));
        expect.owner.ifPresent(owner -> compare(
                        "owner",
                        Answer.of(owner),
                        report.owner().map(Answer::of).orElseGet(Answer.Nothing::new))
                .forEach(differences::add));
        expect.rights.ifPresent(rights ->
                compare("rights", new Answer.Words(rights), rights(report)).forEach(differences::add));
        return differences.build();
    }

    private static ImmutableList<Difference> differences(
            Report report, String name, ImmutableMap<Aspect, Answer> answers) {
        Optional<Standing> standing = standing(report, name);
        if (standing.isEmpty()) {
            ImmutableSet<String> keys =
                    report.standings().stream().map(Standing::key).collect(ImmutableSet.toImmutableSet());
            return ImmutableList.of(
                    new Difference(name, Optional.empty(), new Answer.Word("a promise"), new Answer.Words(keys)));
        }
        return answers.entrySet().stream()
                .filter(answer -> !answer.getKey().of(standing.get()).equals(answer.getValue()))
                .map(answer -> new Difference(
                        name, Optional.of(answer.getKey()), answer.getValue(), found(answer.getKey(), standing.get())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Standing> standing(Report report, String name) {
        return report.standing(name)
                .or(() -> report.standings().stream()
                        .filter(standing -> standing.key().equals(name))
                        .findFirst());
    }

    /** Where an instant is missing for want of a target, the word for that says more. */
    private static Answer found(Aspect aspect, Standing standing) {
        boolean isAbsent = standing.promise().commitment() instanceof Absent;
        return aspect == Aspect.DUE && isAbsent ? Aspect.COMMITMENT.of(standing) : aspect.of(standing);
    }

    private static Stream<Difference> compare(String subject, Answer expected, Answer found) {
        return expected.equals(found)
                ? Stream.empty()
                : Stream.of(new Difference(subject, Optional.empty(), expected, found));
    }

    private static Answer word(Optional<String> word) {
        return word.<Answer>map(Answer.Word::new).orElseGet(Answer.Nothing::new);
    }

    private static Answer rights(Report report) {
        return new Answer.Words(report.rights().stream()
                .filter(Report.RightNow::granted)
                .map(now -> now.right().may())
                .collect(ImmutableSet.toImmutableSet()));
    }
}
