package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.CalendarDefinition.Either;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.Ticket;

/** In which zone the instants of a promise are shown, from the calendar that counts it to UTC. */
final class ZoneTest {
    private static final Ticket TICKET = Ticket.opened(Instant.parse("2026-03-09T09:00:00Z"));

    /** A policy whose header names a zone, or none. */
    private static PolicyBuilder policy(String zone) {
        Header header = Header.of("acme", "1");
        return Policy.builder(new Header(
                header.id(),
                header.version(),
                header.title(),
                header.vendor(),
                header.source(),
                Validity.ALWAYS,
                Optional.of(zone).filter(id -> !id.isEmpty()).map(ZoneId::of),
                ImmutableList.of(),
                ImmutableList.of()));
    }

    private static BusinessCalendar desk(String zone) {
        return BusinessCalendar.of(ZoneId.of(zone), WeeklyHours.of("mon-fri", "09:00-17:00"));
    }

    private static Targets target(String amount) {
        return Schemes.row("resolution", amount);
    }

    private static String zone(PolicyBuilder policy, Ticket ticket) {
        return SlaEngine.of(policy.build())
                .assess(ticket)
                .promise("resolution")
                .orElseThrow()
                .zone()
                .getId();
    }

    @Test
    void zone_isThatOfTheCalendarThatCounts() {
        PolicyBuilder policy = policy("America/New_York")
                .calendar("brussels", desk("Europe/Brussels"))
                .calendar("tokyo", desk("Asia/Tokyo"))
                .terms(Terms.calendar("brussels"))
                .targets(target("4 hours (tokyo)"));

        assertThat(zone(policy, TICKET)).isEqualTo("Asia/Tokyo");
    }

    @Test
    void zone_dayAndNight_isThatOfTheCalendarInForce_thePlansFirst() {
        PolicyBuilder policy = policy("America/New_York")
                .calendar("paris", desk("Europe/Paris"))
                .calendar("tokyo", desk("Asia/Tokyo"))
                .calendar("brussels", desk("Europe/Brussels"))
                .terms(Terms.calendar("brussels"))
                .plan(Plan.of("plain", target("4 hours (24/7)")))
                .plan(Plan.of("own", target("4 hours (24/7)")).withTerms(Terms.calendar("tokyo")));

        assertThat(zone(policy, TICKET.withPlan("plain"))).isEqualTo("Europe/Brussels");
        assertThat(zone(policy, TICKET.withPlan("own"))).isEqualTo("Asia/Tokyo");
    }

    @Test
    void zone_whereNoCalendarIsInForce_isThatOfThePolicy_orOfItsFirstCalendar() {
        assertThat(zone(
                        policy("America/New_York")
                                .calendar("tokyo", desk("Asia/Tokyo"))
                                .targets(target("4 hours (24/7)")),
                        TICKET))
                .isEqualTo("America/New_York");
        assertThat(zone(
                        policy("")
                                .calendar("any", new Either(Optional.empty(), ImmutableList.of("tokyo", "paris")))
                                .calendar("tokyo", desk("Asia/Tokyo"))
                                .calendar("paris", desk("Europe/Paris"))
                                .targets(target("4 hours (24/7)")),
                        TICKET))
                .isEqualTo("Asia/Tokyo");
        assertThat(zone(policy("").targets(target("4 hours (24/7)")), TICKET)).isEqualTo("Z");
    }
}
