package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.Landing;

final class TermsTest {
    private static final Terms WIDER = new Terms(
            ImmutableMap.of("*", "office", "P1", "round"),
            Optional.of(DayReading.parse("same-time")),
            Optional.of(LocalTime.of(15, 0)),
            Optional.of(Landing.NEXT_OPENING),
            Optional.of(Strength.GOAL));

    @Test
    void orElse_takesWhatIsLeftOpenFromTheWider() {
        assertThat(Terms.NONE.orElse(WIDER)).isEqualTo(WIDER);
        assertThat(WIDER.orElse(Terms.NONE)).isEqualTo(WIDER);
        Terms narrow =
                Terms.NONE.withBusinessDay(DayReading.parse("close-of-day")).orElse(WIDER);
        assertThat(narrow.businessDay()).contains(DayReading.parse("close-of-day"));
        assertThat(narrow.cutOff()).contains(LocalTime.of(15, 0));
        assertThat(narrow.landing()).contains(Landing.NEXT_OPENING);
        assertThat(narrow.strength()).contains(Strength.GOAL);
    }

    @Test
    void orElse_keepsTheOneThingThatIsSaid() {
        assertThat(saying(Optional.of(LocalTime.NOON), Optional.empty(), Optional.empty())
                        .orElse(WIDER))
                .isEqualTo(wider(LocalTime.NOON, Landing.NEXT_OPENING, Strength.GOAL));
        assertThat(saying(Optional.empty(), Optional.of(Landing.CLOSING), Optional.empty())
                        .orElse(WIDER))
                .isEqualTo(wider(LocalTime.of(15, 0), Landing.CLOSING, Strength.GOAL));
        assertThat(saying(Optional.empty(), Optional.empty(), Optional.of(Strength.GUARANTEE))
                        .orElse(WIDER))
                .isEqualTo(wider(LocalTime.of(15, 0), Landing.NEXT_OPENING, Strength.GUARANTEE));
    }

    private static Terms saying(Optional<LocalTime> cutOff, Optional<Landing> landing, Optional<Strength> strength) {
        return new Terms(ImmutableMap.of(), Optional.empty(), cutOff, landing, strength);
    }

    private static Terms wider(LocalTime cutOff, Landing landing, Strength strength) {
        return new Terms(
                WIDER.calendars(),
                WIDER.businessDay(),
                Optional.of(cutOff),
                Optional.of(landing),
                Optional.of(strength));
    }

    @Test
    void orElse_aCalendarForAll_hidesTheWiderOnes() {
        assertThat(Terms.calendar("desk").orElse(WIDER).calendarFor("P1")).contains("desk");
    }

    @Test
    void orElse_aCalendarForOneSeverity_leavesTheOthers() {
        Terms narrow = new Terms(
                        ImmutableMap.of("P2", "desk"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .orElse(WIDER);
        assertThat(narrow.calendarFor("P2")).contains("desk");
        assertThat(narrow.calendarFor("P1")).contains("round");
        assertThat(narrow.calendarFor("P3")).contains("office");
        assertThat(narrow.calendarFor("")).contains("office");
    }

    @Test
    void calendarFor_withoutAny_isEmpty() {
        assertThat(Terms.NONE.calendarFor("P1")).isEmpty();
    }
}
