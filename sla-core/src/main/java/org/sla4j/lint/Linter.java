package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.sla4j.engine.Example;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Policy;

/**
 * Looks at policies for what their authors hardly meant.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Linter {
    private static final ImmutableList<Check> CHECKS = ImmutableList.of(
            new Zones(),
            new HoursOfDays(),
            new Afternoons(),
            new ListedHolidays(),
            new HolidayDates(),
            new OddYears(),
            new RareHolidays(),
            new Weekends(),
            new SpecialDays(),
            new Seasons(),
            new PastSeasons(),
            new Calendars(),
            new NeverOpen(),
            new Outages(),
            new SeverityOrder(),
            new SeverityTexts(),
            new PlanOrder(),
            new SamePlans(),
            new MetricOrder(),
            new Amounts(),
            new ClockTime(),
            new Updates(),
            new DayTerms(),
            new LoneCalendarDays(),
            new EarlyThresholds(),
            new MissingSeverity(),
            new Reclassifying(),
            new Reopened(),
            new Conditions(),
            new Exclusions(),
            new RuleOrder(),
            new RuleEffects(),
            new SeveritiesOfPlans(),
            new RoundTheClock(),
            new Restated(),
            new Tables(),
            new NearMetrics(),
            new Rights(),
            new Consequences(),
            new Caps(),
            new Steps(),
            new Tiers(),
            new Pausing(),
            new Names(),
            new Languages(),
            new PlanDates());

    private final LocalDate asOf;

    private Linter(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The linter that takes a date for today's: what ends soon, ends soon after it. */
    public static Linter asOf(LocalDate date) {
        return new Linter(date);
    }

    /** The remarks on a policy, in no order that matters; none if nothing is wrong. */
    public ImmutableList<Remark> check(Policy policy) {
        Subject subject = new Subject(policy, asOf);
        Remarks remarks = new Remarks();
        CHECKS.forEach(check -> check.look(subject, remarks));
        return remarks.all();
    }

    /** The remarks on examples of a policy that do not hold, each at what it expects. */
    public ImmutableList<Remark> checkExamples(Policy policy, List<Example> examples) {
        return Examples.look(SlaEngine.of(policy), examples);
    }

    /**
     * The remarks on versions of one policy beside each other: dates on which two or none is in force.
     *
     * @return for each version, in the order given, what is to be said at its place
     */
    public ImmutableList<ImmutableList<Remark>> checkVersions(List<Policy> versions) {
        return Versions.look(versions);
    }
}
