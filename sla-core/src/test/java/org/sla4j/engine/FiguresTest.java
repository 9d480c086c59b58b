package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.engine.Standing.Passed;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/** Figures and thresholds to the nanosecond, and where there is no due instant. Worked out by hand. */
final class FiguresTest {
    private static Standing standing(PolicyBuilder policy, String opened, String asOf) {
        Ticket ticket = Ticket.opened(Instant.parse(opened)).withSeverity("P2");
        return SlaEngine.of(policy.build())
                .report(History.opened(ticket), Instant.parse(asOf))
                .standing("resolution")
                .orElseThrow();
    }

    @Test
    void share_ofFractionsOfASecond() {
        PolicyBuilder policy = Schemes.resolution("1 business minute");

        // 09:00 in winter.
        Standing standing = standing(policy, "2026-03-09T08:00:00Z", "2026-03-09T08:00:30.5Z");
        assertThat(standing.figures().elapsed()).contains(Duration.parse("PT30.5S"));
        assertThat(standing.figures().share()).hasValue(30.5 / 60);
        // Of a second and a half.
        PolicyBuilder today = Schemes.resolution("same business day");
        assertThat(standing(today, "2026-03-09T15:59:58.5Z", "2026-03-09T15:59:59Z")
                        .figures()
                        .share())
                .hasValue(0.5 / 1.5);
    }

    @Test
    void threshold_isShareOfTheWholeToTheNanosecond() {
        PolicyBuilder policy = Schemes.resolution("next business day")
                .lifecycle(Lifecycle.BY_DEFAULT.withThresholds(Threshold.used(50), Threshold.used(75)));

        // The whole is 1.5 s of Monday and the 8 h of Tuesday, 28 801.5 s. Half of it is 14 400.75 s: 1.5 s on Monday
        // and 3 h 59 min 59.25 s from 09:00. Three quarters are 21 601.125 s: 5 h 59 min 59.625 s from 09:00.
        assertThat(standing(policy, "2026-03-09T15:59:58.5Z", "2026-03-10T16:00:00Z")
                        .thresholds())
                .containsExactly(
                        new Passed(Threshold.used(50), Instant.parse("2026-03-10T11:59:59.250Z")),
                        new Passed(Threshold.used(75), Instant.parse("2026-03-10T13:59:59.625Z")));
    }

    @Test
    void figures_ofADeskThatNeverOpens() {
        PolicyBuilder policy = Schemes.resolution("8 hours (never)")
                .calendar("never", Office.PLAIN.calendar().withHours(WeeklyHours.CLOSED));

        Standing.Figures figures =
                standing(policy, "2026-03-09T08:00:00Z", "2026-03-09T12:00:00Z").figures();
        assertThat(figures.elapsed()).contains(Duration.ZERO);
        assertThat(figures.remaining()).isEmpty();
        assertThat(figures.overrun()).isEmpty();
        assertThat(figures.share()).isEmpty();
    }

    @Test
    void firstDue_ofAPromiseThatNothingMoved_isTheDueInstant() {
        assertThat(Life.promised("8 business hours").opened("Fri 6 Mar 15:00").asOf("Fri 6 Mar 15:00"))
                .isDue("Mon 9 Mar 15:00")
                .wasDueFirst("Mon 9 Mar 15:00");
    }

    /** The new target would count from Tuesday's opening, but the old due instant of Monday is kept as the bound. */
    @Test
    void remaining_toABoundThatLiesBeforeTheCutOffLetsTimeCount() {
        Terms after15 = new Terms(
                Terms.calendar("office").calendars(),
                Optional.of(DayReading.parse("close-of-day")),
                Optional.of(LocalTime.of(15, 0)),
                Optional.empty(),
                Optional.empty());
        Life life = Life.under(Schemes.twoSeverities("1 business day", "8 business hours")
                        .terms(after15))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 16:00", "P1");

        assertThat(life.asOf("Mon 9 Mar 16:00"))
                .isDue("Mon 9 Mar 17:00")
                .hasElapsed("0S")
                .hasRemaining("1H");
        assertThat(life.asOf("Mon 9 Mar 16:30")).hasElapsed("30M").hasRemaining("30M");
    }
}
