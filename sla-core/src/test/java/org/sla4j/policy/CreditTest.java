package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
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
}
