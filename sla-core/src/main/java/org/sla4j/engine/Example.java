package org.sla4j.engine;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Credit;
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
     * @param credits all credits, by metric or key of a promise: what each is worth, or nothing where it is said in words
     *     alone
     */
    public record Expectation(
            ImmutableMap<String, ImmutableMap<Aspect, Answer>> promises,
            Optional<String> severity,
            Optional<Party> owner,
            Optional<ImmutableSet<String>> rights,
            Optional<ImmutableListMultimap<String, Optional<Credit.Worth>>> credits) {

        /** An expectation that says nothing of credits. */
        public Expectation(
                ImmutableMap<String, ImmutableMap<Aspect, Answer>> promises,
                Optional<String> severity,
                Optional<Party> owner,
                Optional<ImmutableSet<String>> rights) {
            this(promises, severity, owner, rights, Optional.empty());
        }
    }

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
        expect.credits.ifPresent(credits -> compare("credits", credits(byKey(credits, report)), credits(found(report)))
                .forEach(differences::add));
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

    private static ListMultimap<String, Optional<Credit.Worth>> byKey(
            ImmutableListMultimap<String, Optional<Credit.Worth>> credits, Report report) {
        ListMultimap<String, Optional<Credit.Worth>> byKey =
                MultimapBuilder.treeKeys().arrayListValues().build();
        credits.forEach((name, worth) ->
                byKey.put(standing(report, name).map(Standing::key).orElse(name), worth));
        return byKey;
    }

    private static ListMultimap<String, Optional<Credit.Worth>> found(Report report) {
        ListMultimap<String, Optional<Credit.Worth>> found =
                MultimapBuilder.treeKeys().arrayListValues().build();
        report.credits().forEach(due -> found.put(due.promise(), due.worth()));
        return found;
    }

    /** {@code resolution#1 10 %, 20 EUR}: the order in which a promise has several says nothing. */
    private static Answer credits(ListMultimap<String, Optional<Credit.Worth>> credits) {
        return new Answer.Words(Multimaps.asMap(credits).entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream().map(Example::words).sorted().collect(joining(", ")))
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static String words(Optional<Credit.Worth> worth) {
        return worth.map(given -> given instanceof Credit.Money money
                        ? money.amount().stripTrailingZeros().toPlainString() + " " + money.currency()
                        : given.toString())
                .orElse("text");
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
