package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Clocks.Asked;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.CalendarDefinition.Both;
import org.sla4j.policy.CalendarDefinition.Either;
import org.sla4j.policy.CalendarDefinition.Except;
import org.sla4j.policy.CalendarDefinition.ZonedByTicket;
import org.sla4j.policy.Policy;

/** The calendars of a policy as a ticket sees them: which are one for all tickets, and which are not. */
final class ClocksTest {
    /** Holidays of 25 and 26 March, announced on the 10th and the 20th. */
    private static final BusinessCalendar STRIKES = Office.PLAIN
            .calendar()
            .withHolidays(List.of(announced("2026-03-25", "2026-03-10"), announced("2026-03-26", "2026-03-20")));

    private static final Policy POLICY = Schemes.resolution("4 business hours")
            .attribute(new Attribute("zone", Optional.empty(), ImmutableSet.of(), Optional.empty()))
            .calendar("strikes", STRIKES)
            .calendar("theirs", new ZonedByTicket(Optional.empty(), Office.PLAIN.calendar(), "zone", false))
            .calendar("required", new ZonedByTicket(Optional.empty(), Office.PLAIN.calendar(), "zone", true))
            .calendar("theirs-strikes", new ZonedByTicket(Optional.empty(), STRIKES, "zone", false))
            .calendar("either", new Either(Optional.empty(), ImmutableList.of("early", "theirs")))
            .calendar("both", new Both(Optional.empty(), ImmutableList.of(Policy.ALWAYS, "theirs-strikes")))
            .calendar("neither", new Either(Optional.empty(), ImmutableList.of("early", "split")))
            .calendar(
                    "except",
                    new Except(Optional.empty(), Policy.ALWAYS, ImmutableList.of("strikes"), ImmutableList.of()))
            .build();

    private final Clocks clocks = new Clocks(POLICY, false);

    private static HolidayRule announced(String date, String on) {
        return HolidayRule.on(LocalDate.parse(date), "Strike").withAnnounced(LocalDate.parse(on));
    }

    private static Asked ticket(String opened, String... zone) {
        return new Asked(Brussels.at(opened), zone.length == 0 ? ImmutableMap.of() : ImmutableMap.of("zone", zone[0]));
    }

    private boolean isOpen(String calendar, Asked ticket, String at) {
        return clocks.openTime(calendar, ticket).isOpen(Brussels.at(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "required", "theirs-strikes", "either", "both"})
    void openTime_isOneForAllTicketsOfAZone(String calendar) {
        OpenTime tokyo = clocks.openTime(calendar, ticket("Mon 9 Mar 09:00", "Asia/Tokyo"));

        assertThat(clocks.openTime(calendar, ticket("Mon 9 Mar 10:00", "Asia/Tokyo")))
                .isSameAs(tokyo);
        assertThat(clocks.openTime(calendar, ticket("Mon 9 Mar 09:00", "Asia/Seoul")))
                .isNotEqualTo(tokyo);
    }

    /** There are more than 64,000 offsets, and nobody lives by them. */
    @ParameterizedTest
    @ValueSource(strings = {"theirs", "required", "theirs-strikes", "either", "both"})
    void openTime_ofAnOffset_isNotKept(String calendar) {
        Asked odd = ticket("Mon 9 Mar 09:00", "+01:07");

        assertThat(clocks.openTime(calendar, odd))
                .isEqualTo(clocks.openTime(calendar, odd))
                .isNotSameAs(clocks.openTime(calendar, odd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "theirs-strikes", "either", "both"})
    void openTime_withoutAZone_isThatOfThePolicyAndKept(String calendar) {
        Asked nowhere = ticket("Mon 9 Mar 09:00");

        assertThat(clocks.openTime(calendar, nowhere)).isSameAs(clocks.openTime(calendar, nowhere));
        assertThat(clocks.zone(calendar, nowhere)).contains(Brussels.ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "neither"})
    void openTime_thatAsksNothingOfATicket_isOneForAll(String calendar) {
        assertThat(clocks.openTime(calendar, ticket("Mon 9 Mar 09:00", "Asia/Tokyo")))
                .isSameAs(clocks.openTime(calendar, ticket("Mon 30 Mar 09:00")));
    }

    @Test
    void openTime_knowsTheHolidaysThatWereAnnouncedByTheOpening() {
        for (String calendar : new String[] {"strikes", "theirs-strikes", "both"}) {
            assertThat(isOpen(calendar, ticket("Mon 9 Mar 23:59"), "Wed 25 Mar 12:00"))
                    .isTrue();
            assertThat(isOpen(calendar, ticket("Tue 10 Mar 00:00"), "Wed 25 Mar 12:00"))
                    .isFalse();
            assertThat(isOpen(calendar, ticket("Thu 19 Mar 12:00"), "Thu 26 Mar 12:00"))
                    .isTrue();
            assertThat(isOpen(calendar, ticket("Fri 20 Mar 12:00"), "Thu 26 Mar 12:00"))
                    .isFalse();
        }
        // What is closed there is open here.
        assertThat(isOpen("except", ticket("Mon 9 Mar 12:00"), "Wed 25 Mar 12:00"))
                .isFalse();
        assertThat(isOpen("except", ticket("Tue 10 Mar 12:00"), "Wed 25 Mar 12:00"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strikes", "theirs-strikes", "both", "except"})
    void openTime_isOneForTicketsThatKnowTheSameHolidays(String calendar) {
        OpenTime march = clocks.openTime(calendar, ticket("Tue 10 Mar 12:00"));

        assertThat(clocks.openTime(calendar, ticket("Thu 19 Mar 12:00"))).isSameAs(march);
        assertThat(clocks.openTime(calendar, ticket("Fri 20 Mar 12:00"))).isNotEqualTo(march);
        assertThat(clocks.openTime(calendar, ticket("Mon 2 Mar 12:00")))
                .isSameAs(clocks.openTime(calendar, ticket("Mon 9 Mar 12:00")))
                .isNotEqualTo(march);
    }

    /** When it is Tuesday in Tokyo, where the strike of the 25th was announced on that date, it is Monday in Brussels. */
    @Test
    void announcement_isReadByTheClockOfTheTicketsZone() {
        Asked tokyo = ticket("Mon 9 Mar 17:00", "Asia/Tokyo");

        // Noon in Tokyo.
        assertThat(isOpen("theirs-strikes", tokyo, "Wed 25 Mar 04:00")).isFalse();
        assertThat(isOpen("theirs-strikes", ticket("Mon 9 Mar 15:00", "Asia/Tokyo"), "Wed 25 Mar 04:00"))
                .isTrue();
    }

    @Test
    void hindsight_knowsAllHolidaysForAllTickets() {
        Clocks hindsight = new Clocks(POLICY, true);
        OpenTime early = hindsight.openTime("strikes", ticket("Mon 2 Mar 12:00"));

        assertThat(early.isOpen(Brussels.at("Thu 26 Mar 12:00"))).isFalse();
        assertThat(hindsight.openTime("strikes", ticket("Mon 30 Mar 12:00"))).isSameAs(early);
    }

    @Test
    void zone_ofACalendarMadeOfOthers_isThatOfTheFirstThatHasOne() {
        Asked tokyo = ticket("Mon 9 Mar 09:00", "Asia/Tokyo");

        assertThat(clocks.zone(Policy.ALWAYS, tokyo)).isEmpty();
        assertThat(clocks.zone("both", tokyo)).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(clocks.zone("either", tokyo)).contains(Brussels.ZONE);
    }

    @Test
    void openTime_ofAZoneThatIsMissingOrUnknown_isRefused() {
        assertThatExceptionOfType(InvalidTicketException.class)
                .isThrownBy(() -> clocks.openTime("required", ticket("Mon 9 Mar 09:00")))
                .withMessage("attribute zone must be stated, as calendar required takes its zone from it; write an IANA"
                        + " zone such as Europe/Paris among the attributes of the ticket, or in the policy a \"default\""
                        + " beside \"attribute\"")
                .satisfies(refused -> assertThat(refused.attribute()).contains("zone"));
        assertThatExceptionOfType(InvalidTicketException.class)
                .isThrownBy(() -> clocks.openTime("theirs", ticket("Mon 9 Mar 09:00", "Mars/Phobos")))
                .withMessage("attribute zone must be an IANA zone such as Europe/Paris but was \"Mars/Phobos\"");
    }

    @Test
    void openTime_ofACalendarThatThePolicyDoesNotHave_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clocks.openTime("moon", ticket("Mon 9 Mar 09:00")))
                .withMessage("calendar must be one of policy scheme but was \"moon\"");
    }
}
