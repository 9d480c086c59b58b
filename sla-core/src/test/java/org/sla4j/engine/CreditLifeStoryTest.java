package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Credit.Cap;
import org.sla4j.policy.Credit.Money;
import org.sla4j.policy.Credit.Per;
import org.sla4j.policy.Credit.Percent;
import org.sla4j.policy.Credit.Rate;
import org.sla4j.policy.Credit.Worth;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.Limit;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Share;

/** What breaches are worth while a ticket lives. The desk is open from Monday to Friday, 09:00 to 17:00. */
final class CreditLifeStoryTest {
    private static final Condition SEVERE =
            new Condition(ImmutableMap.of(Condition.SEVERITY, new Condition.OneOf(ImmutableSet.of("P1"))));

    private static Percent percent(String number) {
        return new Percent(new BigDecimal(number));
    }

    private static Credit credit(Worth each, Per per, Optional<Cap> atMost) {
        Rate rate = new Rate(each, per, Optional.of(LocalizedText.of("the monthly fee")), atMost);
        return new Credit(Condition.ALWAYS, ImmutableSet.of("resolution"), Optional.of(rate), Optional.empty());
    }

    private static Credit credit(Per per) {
        return credit(percent("5"), per, Optional.empty());
    }

    private static Life under(Credit credit) {
        return Life.under(Schemes.resolution("4 business hours").credit(credit));
    }

    /** Due on Tuesday at 11:00. */
    private static Life overNight(Per per) {
        return under(credit(per)).opened("Mon 9 Mar 15:00");
    }

    /** Due on Monday at 13:00. */
    private static Life overDay(Per per) {
        return under(credit(per)).opened("Mon 9 Mar 09:00");
    }

    private static long times(Life life, String asOf) {
        assertThat(life.report(asOf).credits()).hasSize(1);
        return life.report(asOf).credits().get(0).times();
    }

    @Test
    void breach_isWorthTheSameHoweverLate() {
        Credit credit = credit(Per.BREACH);
        Life life = under(credit).opened("Mon 9 Mar 09:00");

        assertThat(life.report("Mon 9 Mar 12:59").credits()).isEmpty();
        assertThat(life.report("Mon 9 Mar 13:00").credits())
                .containsExactly(new CreditDue(credit, "resolution#1", 1, Optional.empty(), Optional.of(percent("5"))));
        assertThat(times(life.solved("Fri 13 Mar 16:00"), "Mon 16 Mar 09:00")).isEqualTo(1);
    }

    @Test
    void promise_thatIsMet_isWorthNothing() {
        assertThat(overDay(Per.BREACH)
                        .solved("Mon 9 Mar 13:00")
                        .report("Tue 10 Mar 09:00")
                        .credits())
                .isEmpty();
    }

    @Test
    void startedHours_areCountedDayAndNight() {
        Life life = overNight(Per.STARTED_HOUR);

        assertThat(times(life, "Tue 10 Mar 11:00")).isEqualTo(1);
        assertThat(times(life, "Tue 10 Mar 12:00")).isEqualTo(1);
        assertThat(times(life, "Tue 10 Mar 12:00:01")).isEqualTo(2);
        // From Tuesday 11:00 to Wednesday 10:30 it is 23 hours and a half.
        Life solved = life.solved("Wed 11 Mar 10:30");
        assertThat(times(solved, "Thu 12 Mar 09:00")).isEqualTo(24);
        assertThat(solved.report("Thu 12 Mar 09:00").credits().get(0).worth()).contains(percent("120"));
    }

    @Test
    void startedBusinessHours_areThoseOfTheDesk() {
        // Six hours of Tuesday, and an hour and a half of Wednesday.
        assertThat(times(overNight(Per.STARTED_BUSINESS_HOUR).solved("Wed 11 Mar 10:30"), "Thu 12 Mar 09:00"))
                .isEqualTo(8);
    }

    /** From Tuesday 11:00 to Wednesday 10:30 it is 23 hours and a half, of which the desk is open for seven and a half. */
    @Test
    void delay_isTheOneThatDecides() {
        assertThat(delay(overNight(Per.BREACH))).isEmpty();
        assertThat(delay(overNight(Per.STARTED_HOUR))).contains(Duration.parse("PT23H30M"));
        assertThat(delay(overNight(Per.STARTED_DAY))).contains(Duration.parse("PT23H30M"));
        assertThat(delay(overNight(Per.STARTED_BUSINESS_HOUR))).contains(Duration.parse("PT7H30M"));
    }

    @Test
    void delay_ofSteps_isOnTheClockOfTheSteps() {
        assertThat(delayOf(CreditSteps.Delay.ANY)).isEmpty();
        // Two hours of Monday, a night, and an hour of Tuesday.
        assertThat(delayOf(CreditSteps.Delay.ANY, CreditSteps.Delay.parse("4 hours (24/7)")))
                .contains(Duration.ofHours(21));
        assertThat(delayOf(CreditSteps.Delay.ANY, CreditSteps.Delay.parse("4 business hours")))
                .contains(Duration.ofHours(5));
    }

    private static Optional<Duration> delay(Life life) {
        return life.solved("Wed 11 Mar 10:30")
                .report("Thu 12 Mar 09:00")
                .credits()
                .get(0)
                .delay();
    }

    private static Optional<Duration> delayOf(CreditSteps.Bound... bounds) {
        return under(stepped(bounds))
                .opened("Mon 9 Mar 09:00")
                .solved("Tue 10 Mar 10:00")
                .report("Tue 10 Mar 12:00")
                .credits()
                .get(0)
                .delay();
    }

    @Test
    void startedDays_areOf24Hours() {
        Life life = overNight(Per.STARTED_DAY);

        assertThat(times(life, "Wed 11 Mar 11:00")).isEqualTo(1);
        assertThat(times(life, "Wed 11 Mar 11:01")).isEqualTo(2);
    }

    @Test
    void pause_isNoDelay() {
        // From 13:00 to 21:00 it is 8 hours, of which 5 were a pause; and 2, in which the desk was closed anyway.
        Life life = overDay(Per.STARTED_HOUR);

        assertThat(times(
                        life.paused("Mon 9 Mar 15:00")
                                .resumed("Mon 9 Mar 20:00")
                                .solved("Mon 9 Mar 21:00"),
                        "Tue 10 Mar 09:00"))
                .isEqualTo(3);
        assertThat(times(
                        life.paused("Mon 9 Mar 18:00")
                                .resumed("Mon 9 Mar 20:00")
                                .solved("Mon 9 Mar 21:00"),
                        "Tue 10 Mar 09:00"))
                .isEqualTo(6);
    }

    @Test
    void timeBetweenASolutionAndAReopening_isNoDelay() {
        Life life = overDay(Per.STARTED_HOUR).solved("Mon 9 Mar 14:00").reopened("Tue 10 Mar 10:00");

        assertThat(times(life.solved("Tue 10 Mar 11:00"), "Wed 11 Mar 09:00")).isEqualTo(2);
    }

    @Test
    void credit_isNoMoreThanItsLimit() {
        Cap eachBreach = new Cap(percent("50"), Optional.empty());
        Cap month = new Cap(percent("50"), Optional.of(Limit.Per.MONTH));
        Cap money = new Cap(Money.parse("60 EUR"), Optional.of(Limit.Per.MONTH));

        for (Cap cap : new Cap[] {eachBreach, month, money}) {
            Life life = under(credit(percent("25"), Per.STARTED_HOUR, Optional.of(cap)))
                    .opened("Mon 9 Mar 09:00");
            Percent worth = percent(cap.equals(money) ? "75" : "50");

            assertThat(life.report("Mon 9 Mar 15:30").credits())
                    .extracting(CreditDue::times, CreditDue::worth)
                    .containsExactly(tuple(3L, Optional.of(worth)));
        }
    }

    private static Credit stepped(CreditSteps.Bound... bounds) {
        ImmutableList.Builder<CreditSteps.Step> steps = ImmutableList.builder();
        for (int i = 0; i < bounds.length; i++) {
            steps.add(new CreditSteps.Step(bounds[i], percent(Integer.toString(10 * (i + 1)))));
        }
        Optional<Limit.Per> over =
                bounds[0] instanceof CreditSteps.Delay ? Optional.empty() : Optional.of(Limit.Per.MONTH);
        return new Credit(
                Condition.ALWAYS,
                ImmutableSet.of("resolution"),
                Optional.empty(),
                Optional.of(new CreditSteps(
                        steps.build(), over, Optional.of(LocalizedText.of("the monthly fee")), Optional.empty())),
                Optional.empty());
    }

    private static Optional<Worth> worth(Life life, String asOf) {
        return life.report(asOf).credits().stream().findFirst().flatMap(CreditDue::worth);
    }

    /** Due on Monday at 13:00; the desk closes at 17:00. */
    @Test
    void steps_goByTheDelayDayAndNight() {
        Life life = under(stepped(
                        CreditSteps.Delay.ANY,
                        CreditSteps.Delay.parse("4 hours (24/7)"),
                        CreditSteps.Delay.parse("1 day (24/7)")))
                .opened("Mon 9 Mar 09:00");

        assertThat(worth(life, "Mon 9 Mar 12:59")).isEmpty();
        assertThat(worth(life, "Mon 9 Mar 13:00")).contains(percent("10"));
        assertThat(worth(life, "Mon 9 Mar 17:00")).contains(percent("10"));
        assertThat(worth(life, "Mon 9 Mar 17:00:01")).contains(percent("20"));
        assertThat(worth(life, "Tue 10 Mar 13:00")).contains(percent("20"));
        assertThat(worth(life, "Tue 10 Mar 13:01")).contains(percent("30"));
        assertThat(worth(life.solved("Mon 9 Mar 18:00"), "Fri 13 Mar 09:00")).contains(percent("20"));
    }

    /** Of the first four hours late on the desk's clock, the last ends on Monday at 17:00, and the next begins on Tuesday. */
    @Test
    void steps_goByTheDelayOnThePromisesOwnClock() {
        Life life = under(stepped(CreditSteps.Delay.parse("4 business hours"))).opened("Mon 9 Mar 09:00");

        assertThat(life.report("Tue 10 Mar 09:00").credits()).isEmpty();
        assertThat(worth(life, "Tue 10 Mar 09:01")).contains(percent("10"));
    }

    @Test
    void steps_ofAPeriod_areNotThoseOfATicket() {
        Credit shared = stepped(new CreditSteps.Below(new BigDecimal("99")));
        Life life = under(shared).opened("Mon 9 Mar 09:00");

        assertThat(life.report("Mon 9 Mar 14:00").credits()).isEmpty();
        assertThat(life.report("Mon 9 Mar 14:00").shared()).containsExactly(shared);
    }

    @Test
    void shared_areOnlyTheCreditsOfAPeriod() {
        Credit shared = stepped(new CreditSteps.Breaches(2));
        Life life = Life.under(Schemes.resolution("4 business hours")
                        .credit(credit(Per.BREACH))
                        .credit(stepped(CreditSteps.Delay.ANY))
                        .credit(shared))
                .opened("Mon 9 Mar 09:00");

        assertThat(life.report("Mon 9 Mar 14:00").shared()).containsExactly(shared);
    }

    @Test
    void credits_areNoMoreThanTheLimitOfAllTogether() {
        LocalizedText fee = LocalizedText.of("the monthly fee");
        Credit.Total ofFee = new Credit.Total(percent("12"), Optional.of(fee), Limit.Per.MONTH);
        Credit.Total ofOther =
                new Credit.Total(percent("12"), Optional.of(LocalizedText.of("all fees")), Limit.Per.MONTH);

        assertThat(worthWith(ofFee)).contains(percent("12"));
        assertThat(worthWith(ofOther)).contains(percent("15"));
        assertThat(worthWith(new Credit.Total(Money.parse("1 EUR"), Optional.empty(), Limit.Per.MONTH)))
                .contains(percent("15"));
    }

    /** Three started hours of 5 % each. */
    private static Optional<Worth> worthWith(Credit.Total total) {
        return worth(
                Life.under(Schemes.resolution("4 business hours")
                                .credit(credit(Per.STARTED_HOUR))
                                .creditsAtMost(total))
                        .opened("Mon 9 Mar 09:00"),
                "Mon 9 Mar 15:30");
    }

    @Test
    void credit_isGivenForTheTicketsAndMetricsThatItNames() {
        Credit severe = new Credit(
                SEVERE, ImmutableSet.of(), Optional.empty(), Optional.of(LocalizedText.of("The month is free.")));
        Credit other = new Credit(
                Condition.ALWAYS,
                ImmutableSet.of("workaround"),
                Optional.empty(),
                Optional.of(LocalizedText.of("No.")));
        Life life =
                Life.under(Schemes.resolution("4 business hours").credit(severe).credit(other));

        assertThat(life.opened("Mon 9 Mar 09:00", "P2")
                        .report("Mon 9 Mar 14:00")
                        .credits())
                .isEmpty();
        assertThat(life.opened("Mon 9 Mar 09:00", "P1")
                        .report("Mon 9 Mar 14:00")
                        .credits())
                .containsExactly(new CreditDue(severe, "resolution#1", 1, Optional.empty(), Optional.empty()));
    }

    @Test
    void attainment_isThatForWhichTheTicketCounts() {
        Share severe = new Share(SEVERE, ImmutableSet.of(), BigDecimal.TEN, Optional.empty(), Optional.empty());
        Life life = Life.under(Schemes.resolution("4 business hours").attainment(severe));

        assertThat(life.opened("Mon 9 Mar 09:00", "P1")
                        .report("Mon 9 Mar 09:00")
                        .attainment())
                .containsExactly(severe);
        assertThat(life.opened("Mon 9 Mar 09:00", "P2")
                        .report("Mon 9 Mar 09:00")
                        .attainment())
                .isEmpty();
    }

    /** Severe tickets are due in one hour, at 10:00; nothing is promised for others, or a whole day. */
    private static Life lowered(String other) {
        return Life.under(Schemes.twoSeverities("1 business hours", other).credit(credit(Per.STARTED_HOUR)))
                .opened("Mon 9 Mar 09:00", "P1")
                .changed("Mon 9 Mar 11:00", "P2");
    }

    @Test
    void startedHours_ofAPromiseThatIsNoMore_areSinceItWasBreached() {
        assertThat(times(lowered("none"), "Mon 9 Mar 12:00")).isEqualTo(2);
        assertThat(times(lowered("none"), "Mon 9 Mar 12:00:01")).isEqualTo(3);
    }

    @Test
    void startedHours_ofABreachWhoseDueInstantIsStillToCome_areOne() {
        assertThat(times(lowered("8 business hours"), "Mon 9 Mar 12:00")).isEqualTo(1);
        assertThat(times(lowered("8 business hours"), "Mon 9 Mar 18:01")).isEqualTo(2);
    }
}
