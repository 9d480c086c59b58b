package org.sla4j.lint;

import com.google.common.base.Ascii;

/**
 * The kinds of remarks, each with its level and why it matters. Written in files and on the command line as words:
 * {@code slower-than-lower-severity}.
 */
public enum Code {
    /** {@code invalid}. */
    INVALID(Level.ERROR, "A file with such a problem is not loaded, and nothing can be computed from it."),
    /** {@code abbreviated-zone}. */
    ABBREVIATED_ZONE(
            Level.WARNING,
            "Abbreviations mean several zones, some of them without summer time: then every summer "
                    + "deadline is an hour off."),
    /** {@code fixed-offset-zone}. */
    FIXED_OFFSET_ZONE(
            Level.WARNING,
            "An offset knows no summer time: every summer deadline is an hour off. The zones "
                    + "Etc/GMT+1 and the like also lie on the other side of Greenwich than they seem to."),
    /** {@code lost-minute}. */
    LOST_MINUTE(
            Level.WARNING,
            "A window holds its first minute and not its last. A minute is lost on every day, and a "
                    + "deadline in it moves to the next one."),
    /** {@code long-night}. */
    LONG_NIGHT(
            Level.WARNING,
            "A window whose end is before its beginning goes on until the next morning. An end in the "
                    + "afternoon is written from 13:00 to 24:00."),
    /** {@code touching-windows}. */
    TOUCHING_WINDOWS(Level.WARNING, "Two windows that touch are one. The break that was meant is not there."),
    /** {@code overlapping-nights}. */
    OVERLAPPING_NIGHTS(
            Level.WARNING,
            "A window across midnight belongs to the day on which it opens, and its end stands in the "
                    + "way of the next day's hours."),
    /** {@code lost-afternoon}. */
    LOST_AFTERNOON(
            Level.WARNING,
            "The day has 24 hours: 01:30 is in the night, and a desk that should be open in the afternoon is closed."),
    /** {@code no-holidays}. */
    NO_HOLIDAYS(
            Level.WARNING,
            "Without holidays the desk is reckoned open on all of them, and every deadline around one is too early."),
    /** {@code holidays-end-soon}. */
    HOLIDAYS_END_SOON(
            Level.WARNING,
            "Deadlines after the last year whose holidays are known carry a warning, or ignore "
                    + "holidays silently."),
    /** {@code known-but-not-listed}. */
    KNOWN_BUT_NOT_LISTED(
            Level.WARNING,
            "The year is said to be checked, so that deadlines in it carry no warning, and has no holidays."),
    /** {@code holiday-on-closed-day}. */
    HOLIDAY_ON_CLOSED_DAY(
            Level.WARNING,
            "A holiday on a closed day closes nothing. Where another day is kept in its place, the "
                    + "desk is reckoned open on it."),
    /** {@code holiday-twice}. */
    HOLIDAY_TWICE(Level.WARNING, "One of the two is superfluous, or its date is wrong and another holiday is missing."),
    /** {@code holiday-of-other-date}. */
    HOLIDAY_OF_OTHER_DATE(Level.WARNING, "The desk is reckoned open on the holiday, and closed on a day that is none."),
    /** {@code odd-year}. */
    ODD_YEAR(Level.WARNING, "In the year that is meant the day is as any other."),
    /** {@code holiday-not-every-year}. */
    HOLIDAY_NOT_EVERY_YEAR(Level.NOTE, "In years without such a day the desk is reckoned open."),
    /** {@code weekend-of-other-days}. */
    WEEKEND_OF_OTHER_DAYS(
            Level.WARNING,
            "A holiday on a working day of that weekend is moved away from it, and one on a closed day before it "
                    + "stays there."),
    /** {@code special-day-on-holiday}. */
    SPECIAL_DAY_ON_HOLIDAY(Level.NOTE, "The special day wins: the desk works on the holiday."),
    /** {@code idle-special-day}. */
    IDLE_SPECIAL_DAY(
            Level.WARNING,
            "A special day that changes nothing has the wrong date or the wrong hours, or is superfluous."),
    /** {@code special-day-outside-validity}. */
    SPECIAL_DAY_OUTSIDE_VALIDITY(
            Level.WARNING, "No ticket is counted on the day. It is left from another year, or its date is wrong."),
    /** {@code holiday-outside-validity}. */
    HOLIDAY_OUTSIDE_VALIDITY(
            Level.WARNING,
            "No ticket is counted on the holiday, and the desk is reckoned open on the one that is meant."),
    /** {@code season-outside-validity}. */
    SEASON_OUTSIDE_VALIDITY(
            Level.WARNING, "No ticket is counted in the season. It is left from another year, or its dates are wrong."),
    /** {@code past-season}. */
    PAST_SEASON(Level.WARNING, "A season of dates comes once. When it would come again the ordinary hours hold."),
    /** {@code hidden-season}. */
    HIDDEN_SEASON(Level.WARNING, "Of two seasons that contain a date the first holds. This one never does."),
    /** {@code overlapping-seasons}. */
    OVERLAPPING_SEASONS(
            Level.WARNING,
            "Of two seasons that contain a date the first holds, which may not be the one that is meant."),
    /** {@code idle-season}. */
    IDLE_SEASON(Level.WARNING, "A season that changes nothing has the wrong hours, or is superfluous."),
    /** {@code season-of-most-of-the-year}. */
    SEASON_OF_MOST_OF_THE_YEAR(
            Level.WARNING,
            "A season whose end is before its beginning goes over the new year. Swapped ends make it "
                    + "hold when it should not."),
    /** {@code idle-outage}. */
    IDLE_OUTAGE(
            Level.WARNING,
            "An interruption while the desk is closed anyway has the wrong instants, or the wrong offset."),
    /** {@code idle-part}. */
    IDLE_PART(Level.WARNING, "A calendar of which \"24/7\" is a part is always open, or as it is without that part."),
    /** {@code unused-calendar}. */
    UNUSED_CALENDAR(
            Level.WARNING,
            "A calendar that is not in force anywhere changes no deadline. The one that was meant to "
                    + "be replaced by it is still in force."),
    /** {@code never-open}. */
    NEVER_OPEN(
            Level.ERROR, "Where two calendars are never open together, nothing that is counted on both is ever due."),
    /** {@code always-open-calendar}. */
    ALWAYS_OPEN_CALENDAR(Level.NOTE, "\"24/7\" says the same to every reader, and needs no zone."),
    /** {@code slower-than-lower-severity}. */
    SLOWER_THAN_LOWER_SEVERITY(
            Level.WARNING, "Whoever has the worse problem waits longer. Customers then state the lower severity."),
    /** {@code severities-upside-down}. */
    SEVERITIES_UPSIDE_DOWN(
            Level.WARNING,
            "The order tells which severity is higher: for caps, for changes of severity, and for this linter."),
    /** {@code nothing-for-higher-severity}. */
    NOTHING_FOR_HIGHER_SEVERITY(
            Level.WARNING, "Whoever has the worse problem is promised nothing where a lesser problem has a target."),
    /** {@code emergency-below}. */
    EMERGENCY_BELOW(
            Level.WARNING,
            "Severities are listed from the highest to the lowest. An emergency below one that is "
                    + "none shows a wrong order or a wrong mark."),
    /** {@code more-effort-below}. */
    MORE_EFFORT_BELOW(
            Level.WARNING,
            "Severities are listed from the highest to the lowest, and more effort for less harm "
                    + "shows a wrong order or a wrong word."),
    /** {@code undescribed-severity}. */
    UNDESCRIBED_SEVERITY(
            Level.WARNING,
            "Who opens a ticket cannot tell when this severity applies, and desk and customer will differ."),
    /** {@code slower-than-smaller-plan}. */
    SLOWER_THAN_SMALLER_PLAN(Level.WARNING, "Whoever pays more waits longer."),
    /** {@code nothing-in-larger-plan}. */
    NOTHING_IN_LARGER_PLAN(Level.WARNING, "Whoever pays more is promised less."),
    /** {@code service-lost}. */
    SERVICE_LOST(Level.WARNING, "Whoever pays more loses a service."),
    /** {@code less-of-a-service}. */
    LESS_OF_A_SERVICE(Level.WARNING, "Whoever pays more gets less of a service."),
    /** {@code after-resolution}. */
    AFTER_RESOLUTION(
            Level.WARNING, "The solution ends the step: its own time can never be used up, and is no promise."),
    /** {@code zero-amount}. */
    ZERO_AMOUNT(Level.WARNING, "Nobody can be in time. Zero is often written where nothing is promised."),
    /** {@code every-without-update}. */
    EVERY_WITHOUT_UPDATE(Level.WARNING, "Only updates are promised again after each one given."),
    /** {@code update-once}. */
    UPDATE_ONCE(Level.WARNING, "Without \"every\" only the first update is promised, and none after it."),
    /** {@code business-time-on-the-clock}. */
    BUSINESS_TIME_ON_THE_CLOCK(
            Level.WARNING,
            "Where it is always open, business hours are hours on the clock, at night and at weekends too."),
    /** {@code days-round-the-clock}. */
    DAYS_ROUND_THE_CLOCK(
            Level.WARNING,
            "Business days of a desk that is open day and night are dates, and a ticket at night may "
                    + "lose most of the first. Readers may take them for spans of 24 hours."),
    /** {@code by-outside-hours}. */
    BY_OUTSIDE_HOURS(
            Level.WARNING, "A time given with \"by\" is taken as it is, so that the target is due while nobody works."),
    /** {@code terms-without-target}. */
    TERMS_WITHOUT_TARGET(
            Level.NOTE,
            "A calendar or a reading beside a cell that promises nothing has no effect, and readers "
                    + "look for the target."),
    /** {@code never-due}. */
    NEVER_DUE(Level.ERROR, "A target without a due instant can never be met or breached."),
    /** {@code longer-than-a-month}. */
    LONGER_THAN_A_MONTH(
            Level.WARNING,
            "Such an amount is often meant in another unit: 720 hours are a month on the clock, and "
                    + "four months of office hours."),
    /** {@code month-for-the-lowest}. */
    MONTH_FOR_THE_LOWEST(
            Level.NOTE,
            "For the lowest severity a month and more may be meant. It is also what an amount in the wrong unit "
                    + "comes to."),
    /** {@code lone-calendar-days}. */
    LONE_CALENDAR_DAYS(
            Level.WARNING, "Calendar days pass at weekends too, and are soon written where business days are meant."),
    /** {@code cut-off-outside-hours}. */
    CUT_OFF_OUTSIDE_HOURS(
            Level.WARNING,
            "A cut-off works within the hours. Outside of them it does nothing, or puts everything off by a day."),
    /** {@code cut-off-without-days}. */
    CUT_OFF_WITHOUT_DAYS(
            Level.NOTE, "A cut-off is for targets in days; those in hours count from the minute of receipt."),
    /** {@code next-day-after-cut-off}. */
    NEXT_DAY_AFTER_CUT_OFF(
            Level.WARNING,
            "Who writes in the evening then waits longer than who writes on the closed day after it: the cut-off moves "
                    + "the day of receipt, and \"next\" counts from there."),
    /** {@code reading-without-days}. */
    READING_WITHOUT_DAYS(
            Level.NOTE, "The reading is for amounts such as \"2 business days\". Without any it has no effect."),
    /** {@code landing-without-hours}. */
    LANDING_WITHOUT_HOURS(
            Level.NOTE, "The landing is for amounts of open time that use a window up. Without any it has no effect."),
    /** {@code working-day-of-other-length}. */
    WORKING_DAY_OF_OTHER_LENGTH(
            Level.NOTE, "N business days are then not N days of the calendar: deadlines wander through the day."),
    /** {@code no-default-severity}. */
    NO_DEFAULT_SEVERITY(
            Level.WARNING,
            "What is promised depends on the severity. A ticket without one, by mail for example, is "
                    + "promised nothing."),
    /** {@code highest-by-default}. */
    HIGHEST_BY_DEFAULT(Level.WARNING, "Every ticket that says nothing gets the fastest targets."),
    /** {@code reclassification-without-basis}. */
    RECLASSIFICATION_WITHOUT_BASIS(
            Level.NOTE,
            "From when the new target counts decides whether a ticket is late. Where the policy is "
                    + "silent, the library's rule holds, and the vendor may mean another."),
    /** {@code idle-window}. */
    IDLE_WINDOW(
            Level.WARNING,
            "A window is for a resolution that goes on within it and is a new cycle later. Beside another "
                    + "effect it does nothing, or turns it round."),
    /** {@code condition-never-holds}. */
    CONDITION_NEVER_HOLDS(
            Level.WARNING, "The rule, right or duty with this condition is there in the file and never in effect."),
    /** {@code not-without-default}. */
    NOT_WITHOUT_DEFAULT(
            Level.NOTE, "Of an attribute that a ticket does not have only \"missing\" is true: \"not\" is not."),
    /** {@code rule-always-applies}. */
    RULE_ALWAYS_APPLIES(Level.WARNING, "A rule is for some tickets. One for all hides what the table says."),
    /** {@code shadowed-rule}. */
    SHADOWED_RULE(
            Level.WARNING,
            "Of rules that do the same kind of thing the first that holds wins. This one never has its turn."),
    /** {@code idle-rule}. */
    IDLE_RULE(
            Level.WARNING,
            "The rule applies and changes nothing, so that something else was meant, or it is superfluous."),
    /** {@code severity-not-of-plan}. */
    SEVERITY_NOT_OF_PLAN(
            Level.WARNING, "To a ticket of a severity that its plan does not have, the plan promises nothing."),
    /** {@code round-the-clock-lost}. */
    ROUND_THE_CLOCK_LOST(
            Level.WARNING,
            "The calendar of a rule takes the place of all that plan and policy name, by severity too. What was "
                    + "promised around the clock waits for the desk to open."),
    /** {@code at-risk-from-the-start}. */
    AT_RISK_FROM_THE_START(
            Level.NOTE, "A ticket that counts as at risk as soon as it is opened says nothing of the work on it."),
    /** {@code unused-cell}. */
    UNUSED_CELL(Level.WARNING, "The cell is there in the table, and no ticket ever gets it."),
    /** {@code unused-row}. */
    UNUSED_ROW(Level.WARNING, "The row is there in the file, and no ticket ever gets it."),
    /** {@code unused-metric}. */
    UNUSED_METRIC(Level.WARNING, "A metric without a cell is no promise, though the file seems to make one."),
    /** {@code nearly-known-metric}. */
    NEARLY_KNOWN_METRIC(
            Level.WARNING,
            "The clock of a known metric stops with its event. One of nearly the same name waits for an "
                    + "event of its own, and is breached."),
    /** {@code metric-without-span}. */
    METRIC_WITHOUT_SPAN(Level.WARNING, "A clock that stops with the event that starts it measures nothing."),
    /** {@code unreached-tier}. */
    UNREACHED_TIER(Level.WARNING, "A ticket can never come to this tier by a hand-over."),
    /** {@code hand-over-to-itself}. */
    HAND_OVER_TO_ITSELF(Level.WARNING, "The ticket stays where it is."),
    /** {@code pause-without-statuses}. */
    PAUSE_WITHOUT_STATUSES(
            Level.NOTE, "The desk's system stops no clock for this reason, since none of its statuses says so."),
    /** {@code pause-of-nothing}. */
    PAUSE_OF_NOTHING(Level.WARNING, "The reason stops a clock that nobody started; another metric was meant."),
    /** {@code credit-of-nothing}. */
    CREDIT_OF_NOTHING(Level.WARNING, "The credit is never given, as there is no promise to breach."),
    /** {@code cap-in-other-currency}. */
    CAP_IN_OTHER_CURRENCY(Level.WARNING, "A limit in another currency limits nothing."),
    /** {@code cap-below-one-credit}. */
    CAP_BELOW_ONE_CREDIT(Level.WARNING, "One of the two amounts is wrong, or the credit promises more than is given."),
    /** {@code cap-of-other-sum}. */
    CAP_OF_OTHER_SUM(Level.WARNING, "A share of one sum limits no share of another, so that the limit has no effect."),
    /** {@code less-for-a-worse-step}. */
    LESS_FOR_A_WORSE_STEP(Level.WARNING, "The last step that is reached is given: who is worse off gets less."),
    /** {@code attainment-of-nothing}. */
    ATTAINMENT_OF_NOTHING(Level.WARNING, "Nothing is ever counted, as there is no promise to meet."),
    /** {@code attainment-below-one}. */
    ATTAINMENT_BELOW_ONE(Level.WARNING, "A percentage counts of 100: the vendor may break nearly all of its promises."),
    /** {@code pauses-without-reasons}. */
    PAUSES_WITHOUT_REASONS(
            Level.WARNING, "Where no reasons are named, any reason stops every clock, targets in days included."),
    /** {@code nearly-same-name}. */
    NEARLY_SAME_NAME(Level.WARNING, "One is soon written for the other, and then another target holds, or none."),
    /** {@code same-title}. */
    SAME_TITLE(Level.WARNING, "People see titles, and cannot tell the two apart."),
    /** {@code misspelt-word}. */
    MISSPELT_WORD(
            Level.WARNING,
            "Words for what a side may do are compared letter by letter: one that is misspelt is a right of its own."),
    /** {@code consent-of-itself}. */
    CONSENT_OF_ITSELF(Level.WARNING, "Who needs nobody else's consent needs none; another side was meant."),
    /** {@code duty-twice}. */
    DUTY_TWICE(Level.WARNING, "Results name duties by their ids and cannot tell the two apart."),
    /** {@code missing-language}. */
    MISSING_LANGUAGE(Level.WARNING, "Readers of the language see this text in another one."),
    /** {@code lone-language}. */
    LONE_LANGUAGE(
            Level.WARNING,
            "Readers of the language see almost all texts in another one. A language that one text "
                    + "has is often misspelt."),
    /** {@code same-plan}. */
    SAME_PLAN(Level.NOTE, "A plan that was copied from another one has its amounts until somebody changes them."),
    /** {@code plan-outside-policy}. */
    PLAN_OUTSIDE_POLICY(Level.WARNING, "No ticket can have this plan without a warning."),
    /** {@code overlapping-versions}. */
    OVERLAPPING_VERSIONS(
            Level.ERROR,
            "On a date with two versions nothing says which governs a ticket; sla refuses such files together."),
    /** {@code gap-between-versions}. */
    GAP_BETWEEN_VERSIONS(
            Level.WARNING, "A ticket of a date without a version is governed by the version before, with a warning."),
    /** {@code version-twice}. */
    VERSION_TWICE(Level.WARNING, "Results name the version. Two files of one name cannot be told apart."),
    /** {@code example-outside-validity}. */
    EXAMPLE_OUTSIDE_VALIDITY(
            Level.WARNING,
            "The policy does not govern such a ticket, and what the example expects is promised to nobody."),
    /** {@code example-fails}. */
    EXAMPLE_FAILS(
            Level.ERROR,
            "An example is worked out by hand from the vendor's text. Where it fails, the policy says "
                    + "something else than the text.");

    private final Level level;
    private final String why;

    Code(Level level, String why) {
        this.level = level;
        this.why = why;
    }

    /** How bad it is. */
    public Level level() {
        return level;
    }

    /** Why it matters, in a sentence or two. */
    public String why() {
        return why;
    }

    /** Returns the word for the code: {@code slower-than-lower-severity}. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
