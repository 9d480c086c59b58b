package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

final class AmountTest {
    @Test
    void businessDays_areAtLeastOne() {
        assertThat(new Amount.BusinessDays(1).days()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.BusinessDays(0))
                .withMessage("days must be at least 1 but was 0");
    }

    @Test
    void durations_mayBeZeroAndAreNotNegative() {
        assertThat(new Amount.Elapsed(Duration.ZERO).duration()).isZero();
        assertThat(new Amount.BusinessTime(Duration.ZERO).duration()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.Elapsed(Duration.ofNanos(-1)))
                .withMessage("duration must not be negative but was PT-0.000000001S");
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount.BusinessTime(Duration.ofHours(-1)));
    }

    @Test
    void calendarTime_isNotNegative() {
        assertThat(new Amount.CalendarTime(Period.ZERO).period().isZero()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.CalendarTime(Period.ofDays(-1)))
                .withMessage("period must not be negative but was P-1D");
    }
}
