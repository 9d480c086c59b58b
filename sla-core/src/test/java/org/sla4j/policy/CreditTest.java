package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.policy.Credit.Money;
import org.sla4j.policy.Credit.Percent;

/** What credits are worth, and which shares are reached. */
final class CreditTest {
    private static Share share(String percent) {
        return new Share(
                Condition.ALWAYS, ImmutableSet.of(), new BigDecimal(percent), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 EUR", "12.50 USD", "0.125 KWD"})
    void money_isReadAsItIsWritten(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "EUR 50", "50EUR", "50 €", "-5 EUR", "1,5 EUR", "0 EUR", "5 eur"})
    void money_ofAnotherForm_isRefused(String text) {
        assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void atMost_isTheSmallerOfTwoThatCanBeCompared() {
        Percent ten = new Percent(BigDecimal.TEN);
        Money euros = Money.parse("10 EUR");

        assertThat(ten.atMost(new Percent(new BigDecimal("9.5")))).isEqualTo(new Percent(new BigDecimal("9.50")));
        assertThat(ten.atMost(new Percent(new BigDecimal("10.5")))).isEqualTo(ten);
        assertThat(ten.atMost(Money.parse("1 EUR"))).isEqualTo(ten);
        assertThat(euros.atMost(Money.parse("9 EUR"))).hasToString("9 EUR");
        assertThat(euros.atMost(Money.parse("11 EUR"))).isEqualTo(euros);
        assertThat(euros.atMost(Money.parse("9 USD"))).isEqualTo(euros);
    }

    @Test
    void times_multiplies() {
        assertThat(new Percent(new BigDecimal("2.5")).times(40)).hasToString("100 %");
        assertThat(Money.parse("12.50 EUR").times(3)).hasToString("37.50 EUR");
    }

    @Test
    void percent_isWrittenPlainly() {
        assertThat(share("80.0").percent()).hasToString("80");
        assertThat(share("100").percent()).hasToString("100");
        assertThat(new Percent(new BigDecimal("2.50")).percent()).hasToString("2.5");
    }

    @Test
    void share_isReachedExactly() {
        assertThat(share("90").isReachedBy(9, 10)).isTrue();
        assertThat(share("90").isReachedBy(89, 99)).isFalse();
        assertThat(share("33.3333").isReachedBy(1, 3)).isTrue();
        assertThat(share("33.3334").isReachedBy(1, 3)).isFalse();
        assertThat(share("100").isReachedBy(0, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.1"})
    void share_isNoMoreThanAllAndNotNothing(String percent) {
        assertThatThrownBy(() -> share(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CreditSteps steps(Optional<Limit.Per> over, CreditSteps.Bound... bounds) {
        return new CreditSteps(
                Arrays.stream(bounds)
                        .map(bound -> new CreditSteps.Step(bound, new Percent(BigDecimal.TEN)))
                        .collect(ImmutableList.toImmutableList()),
                over,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void stepsOfAPeriod_areReachedByShareOrNumber() {
        Percent five = new Percent(BigDecimal.valueOf(5));
        Percent ten = new Percent(BigDecimal.TEN);
        CreditSteps shares = new CreditSteps(
                ImmutableList.of(
                        new CreditSteps.Step(new CreditSteps.Below(new BigDecimal("99")), five),
                        new CreditSteps.Step(new CreditSteps.Below(new BigDecimal("95")), ten)),
                Optional.of(Limit.Per.MONTH),
                Optional.empty(),
                Optional.empty());
        assertThat(shares.ofPeriod(99, 100)).isEmpty();
        assertThat(shares.ofPeriod(989, 1000)).contains(five);
        assertThat(shares.ofPeriod(95, 100)).contains(five);
        assertThat(shares.ofPeriod(94, 100)).contains(ten);
        assertThat(shares.ofPeriod(0, 0)).isEmpty();

        CreditSteps numbers = new CreditSteps(
                ImmutableList.of(
                        new CreditSteps.Step(new CreditSteps.Breaches(1), five),
                        new CreditSteps.Step(new CreditSteps.Breaches(3), ten)),
                Optional.of(Limit.Per.MONTH),
                Optional.empty(),
                Optional.of(new Credit.Cap(new Percent(BigDecimal.valueOf(8)), Optional.empty())));
        assertThat(numbers.ofPeriod(7, 7)).isEmpty();
        assertThat(numbers.ofPeriod(7, 9)).contains(five);
        assertThat(numbers.ofPeriod(7, 10)).contains(new Percent(BigDecimal.valueOf(8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 hours (24/7)", "1 hour (24/7)", "90 minutes (24/7)", "4 business hours", "1 business minute"})
    void delay_isReadAsItIsWritten(String text) {
        assertThat(CreditSteps.Delay.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 hours", "0 hours (24/7)", "2 business days", "4 business hours (24/7)", "4 hours (apac)", ""})
    void delay_ofAnotherForm_isRefused(String text) {
        assertThatThrownBy(() -> CreditSteps.Delay.parse(text))
                .hasMessage("expected a time such as \"4 hours (24/7)\", which counts day and night, or \"4 business"
                        + " hours\", on the promise's own clock, found \"" + text + "\"");
    }

    @Test
    void steps_goOnFromOneToTheNext() {
        CreditSteps.Delay two = CreditSteps.Delay.parse("2 days (24/7)");
        CreditSteps.Delay hour = CreditSteps.Delay.parse("1 business hour");
        assertThat(two).hasToString("48 hours (24/7)");
        steps(Optional.empty(), CreditSteps.Delay.ANY, two);
        steps(Optional.empty(), CreditSteps.Delay.ANY, hour);
        Optional<Limit.Per> month = Optional.of(Limit.Per.MONTH);
        CreditSteps.Bound below = new CreditSteps.Below(BigDecimal.TEN);
        CreditSteps.Bound breaches = new CreditSteps.Breaches(2);
        assertThatThrownBy(() -> steps(Optional.empty(), hour, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps(Optional.empty(), two, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps(month, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps(month, below, breaches)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps(month, below, new CreditSteps.Below(BigDecimal.valueOf(11))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps(month, breaches, new CreditSteps.Breaches(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps(month)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 minute (24/7)",
                "90 business minutes",
                "4 hours (24/7)",
                "48 hours (24/7)",
                "999999 business hours",
                "41667 days (24/7)",
                "999999 days (24/7)"
            })
    void delayOfAStep_isWrittenAsItIsRead(String text) {
        assertThat(CreditSteps.Delay.parse(text)).hasToString(text);
    }

    @Test
    void delayOfDays_isWrittenInHours() {
        assertThat(CreditSteps.Delay.parse("2 days (24/7)")).hasToString("48 hours (24/7)");
        assertThat(CreditSteps.Delay.parse("41666 days (24/7)")).hasToString("999984 hours (24/7)");
    }

    @Test
    void boundOfAStep_isAShareOrANumberOrATime() {
        assertThat(new CreditSteps.Below(new BigDecimal("100")).percent()).isEqualByComparingTo("100");
        for (String percent : new String[] {"0", "-1", "100.01"}) {
            assertThatThrownBy(() -> new CreditSteps.Below(new BigDecimal(percent)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new CreditSteps.Breaches(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CreditSteps.Delay(Duration.ofSeconds(-1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void steps_thatAreTheSame_areRefused() {
        Optional<Limit.Per> month = Optional.of(Limit.Per.MONTH);
        CreditSteps.Bound below = new CreditSteps.Below(BigDecimal.TEN);
        CreditSteps.Bound breaches = new CreditSteps.Breaches(2);
        assertThatThrownBy(() -> steps(month, below, below)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps(month, breaches, breaches)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void percent_isMoreThanNothing() {
        assertThatThrownBy(() -> new Percent(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(BigDecimal.ZERO, "EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void metrics_areAllWhereNoneIsNamed() {
        Share some = new Share(
                Condition.ALWAYS, ImmutableSet.of("resolution"), BigDecimal.TEN, Optional.empty(), Optional.empty());
        Credit credit = new Credit(Condition.ALWAYS, ImmutableSet.of("resolution"), Optional.empty(), Optional.empty());
        Credit any = new Credit(Condition.ALWAYS, ImmutableSet.of(), Optional.empty(), Optional.empty());

        assertThat(some.isAbout("resolution")).isTrue();
        assertThat(some.isAbout("update")).isFalse();
        assertThat(share("90").isAbout("update")).isTrue();
        assertThat(credit.isAbout("resolution")).isTrue();
        assertThat(credit.isAbout("update")).isFalse();
        assertThat(any.isAbout("update")).isTrue();
    }

    @Test
    void percentages_areOfWhatTheRateOrTheStepsName() {
        Optional<LocalizedText> fee = Optional.of(LocalizedText.of("the monthly fee"));
        Credit.Rate rate = new Credit.Rate(new Percent(BigDecimal.TEN), Credit.Per.BREACH, fee, Optional.empty());
        CreditSteps steps = new CreditSteps(
                ImmutableList.of(new CreditSteps.Step(CreditSteps.Delay.ANY, new Percent(BigDecimal.TEN))),
                Optional.empty(),
                fee,
                Optional.empty());

        assertThat(credit(Optional.of(rate), Optional.empty()).of()).isEqualTo(fee);
        assertThat(credit(Optional.empty(), Optional.of(steps)).of()).isEqualTo(fee);
        assertThat(credit(Optional.empty(), Optional.empty()).of()).isEmpty();
    }

    private static Credit credit(Optional<Credit.Rate> rate, Optional<CreditSteps> steps) {
        return new Credit(Condition.ALWAYS, ImmutableSet.of(), rate, steps, Optional.empty());
    }

    @Test
    void limit_isAtLeastOne() {
        assertThat(new Limit(1, Optional.empty(), Optional.empty()).most()).isEqualTo(1);
        assertThatThrownBy(() -> new Limit(0, Optional.empty(), Optional.empty()))
                .hasMessage("most must be at least 1 but was 0");
    }
}
