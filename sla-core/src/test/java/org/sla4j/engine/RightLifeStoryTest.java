package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.Report.DutyNow;
import org.sla4j.engine.Report.RightNow;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Party;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** What each side may do and owes while a ticket lives: consent to a severity, circumstances, duties, caps. */
final class RightLifeStoryTest {
    private static PolicyBuilder scheme() {
        return Schemes.twoSeverities("4 business hours", "16 business hours");
    }

    private static Right right(
            Party who, String may, Condition when, Optional<Party> consent, String... circumstances) {
        return new Right(who, may, when, ImmutableList.copyOf(circumstances), consent, Optional.empty());
    }

    private static Condition is(String subject, String value) {
        return new Condition(ImmutableMap.of(subject, new Condition.OneOf(ImmutableSet.of(value))));
    }

    /** As a vendor has it who needs the customer's consent. */
    private static Life consenting() {
        return Life.under(scheme().right(
                                right(Party.VENDOR, "reclassify", Condition.ALWAYS, Optional.of(Party.CUSTOMER))))
                .opened("Mon 9 Mar 09:00", "P1");
    }

    @Test
    void change_withoutTheConsentThatIsNeeded_isReportedAndTakesNoEffect() {
        Life life = consenting().changed("Mon 9 Mar 10:00", "P2");

        Report report = life.report("Mon 9 Mar 10:00");
        assertThat(report.warnings()).extracting(Warning::code).containsExactly("no-consent");
        assertThat(report.severity().severity()).contains("P1");
        assertThat(report.standing("resolution").orElseThrow()).isDue("Mon 9 Mar 13:00");
    }

    @Test
    void change_withTheConsent_takesEffect() {
        Life life = consenting().changed("Mon 9 Mar 10:00", "P2", Party.CUSTOMER);

        assertThat(life.report("Mon 9 Mar 10:00").warnings()).isEmpty();
        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Tue 10 Mar 17:00");
        assertThat(consenting().changed("Mon 9 Mar 10:00", "P2", Party.PARTNER).asOf("Mon 9 Mar 10:00"))
                .isDue("Mon 9 Mar 13:00");
    }

    @Test
    void change_byTheCustomer_carriesTheCustomersConsent() {
        Life life =
                consenting().with("Mon 9 Mar 10:00", Actor.CUSTOMER, new What.Reclassified("P2", ImmutableSet.of()));

        assertThat(life.report("Mon 9 Mar 10:00").warnings()).isEmpty();
        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Tue 10 Mar 17:00");
    }

    @Test
    void change_byAMachineOfTheVendor_needsTheConsentToo() {
        Life life =
                consenting().with("Mon 9 Mar 10:00", Actor.AUTOMATIC, new What.Reclassified("P2", ImmutableSet.of()));

        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 13:00");
    }

    @Test
    void change_byThePartner_isThePartnersRightAndNobodyElses() {
        Life life = Life.under(scheme().right(
                                right(Party.PARTNER, "reclassify", Condition.ALWAYS, Optional.of(Party.CUSTOMER))))
                .opened("Mon 9 Mar 09:00", "P1");
        What lowered = new What.Reclassified("P2", ImmutableSet.of());

        assertThat(life.with("Mon 9 Mar 10:00", Actor.PARTNER, lowered)
                        .report("Mon 9 Mar 10:00")
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("no-consent");
        assertThat(life.with("Mon 9 Mar 10:00", Actor.VENDOR, lowered)
                        .report("Mon 9 Mar 10:00")
                        .warnings())
                .isEmpty();
    }

    @Test
    void change_toTheSameSeverity_needsNoConsent() {
        assertThat(consenting()
                        .changed("Mon 9 Mar 10:00", "P1")
                        .report("Mon 9 Mar 10:00")
                        .warnings())
                .isEmpty();
    }

    @Test
    void classification_ofATicketWithoutASeverity_isNoChange() {
        Life life = Life.under(scheme().right(
                                right(Party.VENDOR, "reclassify", Condition.ALWAYS, Optional.of(Party.CUSTOMER))))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00")))
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Classified("P1"));

        assertThat(life.report("Mon 9 Mar 10:00").warnings()).isEmpty();
        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 13:00");
        assertThat(life.asOf("Mon 9 Mar 09:30")).is(State.NOT_APPLICABLE);
    }

    @Test
    void consent_isNeededForTheTicketsThatTheRightNames() {
        Life life = Life.under(scheme().right(right(
                        Party.VENDOR, "reclassify", is(Condition.SEVERITY, "P1"), Optional.of(Party.CUSTOMER))))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1")
                .changed("Mon 9 Mar 11:00", "P2");

        // From P2 it may be raised; from P1 it needs consent.
        assertThat(life.report("Mon 9 Mar 11:00").severity().severity()).contains("P1");
        assertThat(life.report("Mon 9 Mar 11:00").warnings())
                .extracting(Warning::code)
                .containsExactly("no-consent");
    }

    @Test
    void right_isGrantedWhenItsCircumstanceIsReported() {
        Right close = right(Party.VENDOR, "close", Condition.ALWAYS, Optional.empty(), "refuses-steps", "unavailable");
        Life opened = Life.under(scheme().right(close)).opened("Mon 9 Mar 09:00");

        assertThat(opened.report("Mon 9 Mar 10:00").rights()).containsExactly(new RightNow(close, false));
        Life refused = opened.with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Noted("refuses-steps"));
        assertThat(refused.report("Mon 9 Mar 10:00").rights()).containsExactly(new RightNow(close, true));
        assertThat(refused.report("Mon 9 Mar 09:59").rights()).containsExactly(new RightNow(close, false));
        assertThat(refused.corrected("Mon 9 Mar 11:00", 1)
                        .report("Mon 9 Mar 11:00")
                        .rights())
                .containsExactly(new RightNow(close, false));
    }

    @Test
    void right_isThereForTicketsAsTheyAreNow() {
        Right reclassify = new Right(
                Party.VENDOR,
                "reclassify",
                new Condition(ImmutableMap.of(
                        "environment",
                        new Condition.OneOf(ImmutableSet.of("staging")),
                        Condition.SEVERITY,
                        new Condition.OneOf(ImmutableSet.of("P1")))),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty());
        Life life = Life.under(scheme().attribute(
                                new Attribute("environment", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                        .right(reclassify))
                .opened("Mon 9 Mar 09:00", "P1")
                .attributes("Mon 9 Mar 10:00", Map.of("environment", "staging"))
                .changed("Mon 9 Mar 11:00", "P2");

        assertThat(life.report("Mon 9 Mar 09:30").rights()).isEmpty();
        assertThat(life.report("Mon 9 Mar 10:30").rights()).containsExactly(new RightNow(reclassify, true));
        assertThat(life.report("Mon 9 Mar 11:30").rights()).isEmpty();
    }

    @Test
    void duty_thatIsNotMet_isReportedWithWhatThePolicyAllows() {
        Duty available = new Duty(
                Party.CUSTOMER,
                "available",
                is(Condition.SEVERITY, "P1"),
                Optional.empty(),
                ImmutableList.of("pause", "lower", "close"));
        Life life = Life.under(scheme().duty(available))
                .opened("Mon 9 Mar 09:00", "P1")
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.DutyNotMet("available"));

        assertThat(life.report("Mon 9 Mar 09:30").duties()).containsExactly(new DutyNow(available, true));
        assertThat(life.report("Mon 9 Mar 10:00").duties()).containsExactly(new DutyNow(available, false));
        assertThat(life.changed("Mon 9 Mar 11:00", "P2")
                        .report("Mon 9 Mar 11:00")
                        .duties())
                .isEmpty();
        assertThat(life.report("Mon 9 Mar 10:00").warnings()).isEmpty();
        assertThat(life.with("Mon 9 Mar 10:00", Actor.VENDOR, new What.DutyNotMet("punctual"))
                        .report("Mon 9 Mar 10:00")
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("unknown-duty");
    }

    @Test
    void attributeChanged_thatCapsTheSeverity_lowersIt() {
        Life life = Life.under(scheme().attribute(
                                new Attribute("environment", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                        .rule(new Rule(
                                is("environment", "staging"),
                                new Effect.HighestSeverity("P2"),
                                ImmutableSet.of(),
                                Optional.empty())))
                .opened("Mon 9 Mar 09:00", "P1")
                .attributes("Mon 9 Mar 11:00", Map.of("environment", "staging"));

        // From the start: 8 h on Monday, 8 h on Tuesday.
        assertThat(life.asOf("Mon 9 Mar 11:00")).isDue("Tue 10 Mar 17:00").countsFrom("Mon 9 Mar 09:00");
        SeverityDecision decision = life.report("Mon 9 Mar 11:00").severity();
        assertThat(decision.severity()).contains("P2");
        assertThat(decision.before()).contains("P1");
        assertThat(decision.source()).isEqualTo(SeverityDecision.Source.CAPPED);
        // And raised again.
        assertThat(life.attributes("Mon 9 Mar 12:00", Map.of("environment", "production"))
                        .asOf("Mon 9 Mar 12:00"))
                .isDue("Mon 9 Mar 16:00")
                .countsFrom("Mon 9 Mar 12:00");
    }

    @Test
    void severity_confirmedAsItIs_saysThatItIsStated() {
        Life life = Life.under(scheme().defaultSeverity("P2"))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00")))
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Classified("P2"));

        assertThat(life.report("Mon 9 Mar 09:30").severity().source()).isEqualTo(SeverityDecision.Source.DEFAULT);
        assertThat(life.report("Mon 9 Mar 10:00").severity().source()).isEqualTo(SeverityDecision.Source.STATED);
        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Tue 10 Mar 17:00").countsFrom("Mon 9 Mar 09:00");
    }

    @Test
    void severity_ofLateTriage_countsFromTheClassification() {
        Life life = Life.under(scheme().defaultSeverity("P2"))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00")))
                .with("Tue 10 Mar 10:00", Actor.VENDOR, new What.Classified("P1"));

        assertThat(life.asOf("Tue 10 Mar 10:00")).is(State.RUNNING).isDue("Tue 10 Mar 14:00");
    }
}
