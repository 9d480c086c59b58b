package org.sla4j.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.Ticket;

/** A ticket's time in a terminal: a character for each half hour. */
final class TimelineTextTest {
    private static Timeline weekend() {
        return Timeline.atOpening(
                SlaEngine.of(Scenes.policy("cloudtalk")),
                Ticket.opened(Instant.parse("2026-03-27T14:30:00Z"))
                        .withPlan("professional")
                        .withSeverity("P1"));
    }

    @Test
    void text_overAWeekendAndAClockChange() {
        // 18 half hours to 09:00, 13 to 15:30, three that count, 14 to midnight.
        assertThat(weekend().text(Ink.PLAIN)).isEqualTo("""
                CloudTalk: Guaranteed response times for support
                Opened Fri 27 Mar 2026 15:30 +01:00
                plan professional, severity P1
                All times are those of Europe/Stockholm

                first-response: within 3 business hours
                due Mon 30 Mar 10:30 +02:00

                              0     3     6     9     12    15    18    21    24
                Fri 27 Mar    ··················░░░░░░░░░░░░░███·············· 1 h 30 min
                              a  15:30 opened by the customer
                Sat 28 Mar    closed
                Sun 29 Mar    ····  ·········································· closed
                              The clocks go forward 1 h at 02:00 (+01:00 to +02:00)
                Mon 30 Mar    ··················███D░░░░░░░░░░░░··············
                              1 h 30 min, due 10:30

                ░ open  · closed  █ counted  D due
                """);
    }

    @Test
    void text_ofAnAnswerBeforeAPause() {
        // Friday 11:00: an hour to the break, and three from 13:00 on, to 16:00; answered before, so nothing moves it.
        assertThat(Timeline.of(Scenes.office(), Scenes.paused(), Instant.parse("2026-03-30T09:30:00Z"))
                        .only("first-response")
                        .text(Ink.PLAIN))
                .isEqualTo("""
                        Acme: Support <&> terms
                        Opened Fri 27 Mar 2026 11:00 +01:00
                        plan office, severity 1
                        As of Mon 30 Mar 2026 11:30 +02:00
                        All times are those of Europe/Berlin

                        first-response: 4 business hours
                        met Fri 27 Mar 11:30, due Fri 27 Mar 16:00 +01:00

                                      0     3     6     9     12    15    18    21    24
                        Fri 27 Mar    ··················░░░░█V··░░░░░░D░··············
                                      30 min, done in time 11:30, due 16:00
                                      a  11:00 opened by the customer
                                      b  11:30 response by the vendor
                                      c  15:00 paused (waiting-for-customer) by the vendor
                        Sat 28 Mar    closed
                        Sun 29 Mar    ····  ·········································· closed
                                      The clocks go forward 1 h at 02:00 (+01:00 to +02:00)
                        Mon 30 Mar    ··················░░░░░░··░░░░░░░░··············
                                      09:00-12:00, 13:00-17:00
                                      d  10:00 resumed (waiting-for-customer) by the vendor
                                      e  11:00 reclassified to 1 by the vendor
                                      now  11:30 the picture is of this instant

                        ░ open  · closed  █ counted  V done in time  D due
                        """);
    }

    @Test
    void colour_isAddedOnlyWhereItIsWanted() {
        String coloured = weekend().text(Ink.COLOUR);
        assertThat(coloured).contains("\u001b[34m███\u001b[0m", "\u001b[1;31mD\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[\\d;]*m", ""))
                .isEqualTo(weekend().text(Ink.PLAIN));
        assertThat(weekend().text(Ink.PLAIN)).doesNotContain("\u001b");
    }
}
