package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/**
 * Past tickets under two policies: counts of what would be due earlier or later, and of what would be met.
 *
 * <p>Holds counters and the worst shifts, and nothing of the tickets. Not safe to share between threads.
 */
public final class Replay {
    private static final int WORST = 10;

    /** The least shift first; of equal ones, the later ticket, so that the earlier stays. */
    private static final Comparator<Ranked> LEAST_FIRST = Comparator.comparing((Ranked one) -> one.later.shift())
            .thenComparing(Comparator.comparingLong(Ranked::number).reversed());

    private final SlaEngine before;
    private final SlaEngine after;
    private final Map<Group, Attainment> attainedBefore = new LinkedHashMap<>();
    private final Map<Group, Attainment> attainedAfter = new LinkedHashMap<>();
    private final Periods keptBefore;
    private final Periods keptAfter;
    private final PriorityQueue<Ranked> worst = new PriorityQueue<>(LEAST_FIRST);
    private final Tally tally = new Tally();

    private record Ranked(Later later, long number) {}

    /** Replays tickets from one policy to another. */
    public Replay(Policy before, Policy after) {
        this.before = SlaEngine.of(before);
        this.after = SlaEngine.of(after);
        this.keptBefore = new Periods(before);
        this.keptAfter = new Periods(after);
    }

    /** The older policy. */
    public Policy before() {
        return before.policy();
    }

    /** The newer policy. */
    public Policy after() {
        return after.policy();
    }

    /**
     * Counts a ticket of which only the opening is known. What is promised to it is compared; all of it is open.
     *
     * @param name what reports call the ticket
     * @throws InvalidTicketException if neither policy can take the ticket
     */
    public void add(String name, Ticket ticket) {
        Optional<InvalidTicketException> refused = Optional.empty();
        ImmutableList<Fate> was = ImmutableList.of();
        ImmutableList<Fate> is = ImmutableList.of();
        try {
            was = Fate.of(before.assess(ticket));
        } catch (InvalidTicketException e) {
            refused = Optional.of(e);
        }
        try {
            is = Fate.of(after.assess(ticket));
        } catch (InvalidTicketException e) {
            if (refused.isPresent()) {
                throw refused.get();
            }
        }
        count(name, was, is);
    }

    /**
     * Counts a ticket of which the history is known.
     *
     * @param name what reports call the ticket
     * @param history what happened to it
     * @param asOf the instant to look from
     */
    public void add(String name, History history, Instant asOf) {
        Report was = before.report(history, asOf);
        Report is = after.report(history, asOf);
        keptBefore.add(was);
        keptAfter.add(is);
        count(name, Fate.of(was), Fate.of(is));
    }

    private void count(String name, List<Fate> was, List<Fate> is) {
        tally.tickets++;
        was.forEach(fate -> attainedBefore.merge(
                fate.group(), Attainment.NONE.with(fate.verdict()), (one, other) -> one.with(fate.verdict())));
        is.forEach(fate -> attainedAfter.merge(
                fate.group(), Attainment.NONE.with(fate.verdict()), (one, other) -> one.with(fate.verdict())));
        Map<String, Fate> old = new HashMap<>();
        was.forEach(fate -> old.put(fate.key(), fate));
        for (Fate young : is) {
            Fate one = old.remove(young.key());
            if (one == null) {
                tally.onlyAfter++;
            } else {
                compare(name, one, young);
            }
        }
        tally.onlyBefore += old.size();
    }

    private void compare(String name, Fate was, Fate is) {
        boolean wasLate = was.verdict() == Fate.Verdict.LATE;
        boolean isLate = is.verdict() == Fate.Verdict.LATE;
        tally.newlyBreached += isLate && !wasLate ? 1 : 0;
        tally.saved += wasLate && !isLate ? 1 : 0;
        if (was.due().isEmpty() || is.due().isEmpty()) {
            tally.undated++;
            return;
        }
        int order = is.due().get().compareTo(was.due().get());
        tally.earlier += order < 0 ? 1 : 0;
        tally.same += order == 0 ? 1 : 0;
        if (order > 0) {
            tally.later++;
            Later later = new Later(
                    name, is.key(), is.group(), was.due().get(), is.due().get(), is.zone());
            worst.add(new Ranked(later, tally.later));
            if (worst.size() > WORST) {
                worst.remove();
            }
        }
    }

    /** The counts so far. */
    public Totals totals() {
        return tally.totals();
    }

    /** The promises that are due latest after what they were, the largest shift first; at most ten. */
    public ImmutableList<Later> worst() {
        return worst.stream()
                .sorted(LEAST_FIRST.reversed())
                .map(Ranked::later)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many promises were met under each policy. Under each, a ticket counts by the severity that it has there.
     *
     * @return by plan, severity and metric, in the order of the newer policy
     */
    public ImmutableMap<Group, Both<Attainment>> attainment() {
        ImmutableSet<Group> groups = ImmutableSet.<Group>builder()
                .addAll(attainedAfter.keySet())
                .addAll(attainedBefore.keySet())
                .build();
        ImmutableMap.Builder<Group, Both<Attainment>> both = ImmutableMap.builder();
        groups.stream()
                .sorted(inOrder(after.policy()))
                .forEach(group -> both.put(
                        group,
                        new Both<>(
                                attainedBefore.getOrDefault(group, Attainment.NONE),
                                attainedAfter.getOrDefault(group, Attainment.NONE))));
        return both.buildOrThrow();
    }

    /**
     * What was reached of the shares of promises that the policies say they keep.
     *
     * @return by the share, without its words, those of the newer policy first; empty where a policy promises no such share
     */
    public ImmutableMap<Share, Both<Optional<Kept>>> shares() {
        return beside(keptBefore.shares(), keptAfter.shares());
    }

    /**
     * What the policies' credits of periods would come to.
     *
     * @return by the credit, without its words, those of the newer policy first, what is given in each period in which
     *     anything is; empty where a policy has no such credit
     */
    public ImmutableMap<Credit, Both<Optional<ImmutableMap<String, Credit.Worth>>>> credits() {
        return beside(keptBefore.credits(), keptAfter.credits());
    }

    private static <K, V> ImmutableMap<K, Both<Optional<V>>> beside(Map<K, V> before, Map<K, V> after) {
        ImmutableMap.Builder<K, Both<Optional<V>>> both = ImmutableMap.builder();
        Sets.union(after.keySet(), before.keySet())
                .forEach(key -> both.put(
                        key, new Both<>(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key)))));
        return both.buildOrThrow();
    }

    /** The policy that says something, of two that do the newer. */
    public <T> Policy saying(Both<Optional<T>> what) {
        return what.after().isPresent() ? after() : before();
    }

    private static Comparator<Group> inOrder(Policy policy) {
        ImmutableList<String> plans = policy.plans().keySet().asList();
        ImmutableList<String> metrics = policy.metrics().asList();
        return Comparator.comparingInt((Group group) -> plans.indexOf(group.plan()))
                .thenComparing(Group::plan)
                .thenComparingInt(group -> policy.rank(group.severity()))
                .thenComparing(Group::severity)
                .thenComparingInt(group -> metrics.indexOf(group.metric()))
                .thenComparing(Group::metric);
    }
}
