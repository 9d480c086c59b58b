package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.policy.Amount.BusinessDays;
import org.sla4j.policy.Amount.BusinessTime;
import org.sla4j.policy.Amount.CalendarTime;
import org.sla4j.policy.Amount.Elapsed;
import org.sla4j.policy.Amount.NthBusinessDay;
import org.sla4j.policy.Amount.SameBusinessDay;

final class TargetTest {
    static Stream<Arguments> amounts() {
        return Stream.of(
                arguments("3 business hours", new BusinessTime(Duration.ofHours(3))),
                arguments("within 3 business hours", new BusinessTime(Duration.ofHours(3))),
                arguments("  Within  3  BUSINESS   Hours ", new BusinessTime(Duration.ofHours(3))),
                arguments("3business hours", new BusinessTime(Duration.ofHours(3))),
                arguments("1.5 working hours", new BusinessTime(Duration.ofMinutes(90))),
                arguments("0.25 business hours", new BusinessTime(Duration.ofMinutes(15))),
                arguments("90 business mins", new BusinessTime(Duration.ofMinutes(90))),
                arguments("PT90S (office)", new BusinessTime(Duration.ofSeconds(90))),
                arguments("0 business hours", new BusinessTime(Duration.ZERO)),
                arguments("an hour", new Elapsed(Duration.ofHours(1))),
                arguments("one business day", new BusinessDays(1)),
                arguments("2 working days", new BusinessDays(2)),
                arguments("4h", new Elapsed(Duration.ofHours(4))),
                arguments("4 hrs (24/7)", new Elapsed(Duration.ofHours(4))),
                arguments("2 days (24/7)", new Elapsed(Duration.ofHours(48))),
                arguments("a week (24/7)", new Elapsed(Duration.ofHours(168))),
                arguments("3 calendar days", new CalendarTime(Period.ofDays(3))),
                arguments("2 calendar weeks", new CalendarTime(Period.ofDays(14))),
                arguments("1 calendar month", new CalendarTime(Period.ofMonths(1))),
                arguments("next business day", new NthBusinessDay(1, Optional.empty())),
                arguments("20th business day", new NthBusinessDay(20, Optional.empty())),
                arguments("Within 2nd working day by 9:30", new NthBusinessDay(2, Optional.of(LocalTime.of(9, 30)))),
                arguments("next business day by 9:30", new NthBusinessDay(1, Optional.of(LocalTime.of(9, 30)))),
                arguments("same business day", new SameBusinessDay()),
                arguments("PT2H30M", new Elapsed(Duration.ofMinutes(150))),
                arguments("pt90m", new Elapsed(Duration.ofMinutes(90))),
                arguments("P2D (24/7)", new Elapsed(Duration.ofDays(2))),
                arguments("P1DT2H (24/7)", new Elapsed(Duration.ofHours(26))));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void parse_readsWhatPeopleWrite(String text, Amount amount) {
        Target target = Target.parse(text);

        assertThat(target.amount()).isEqualTo(amount);
        assertThat(target.text()).isEqualTo(text);
        assertThat(target.every()).isFalse();
    }

    @Test
    void parse_takesTheCalendarInParentheses() {
        Target desk = Target.parse("4 Hours (APAC desk)");

        assertThat(desk.calendar()).contains("APAC desk");
        assertThat(desk.amount()).isEqualTo(new BusinessTime(Duration.ofHours(4)));
        assertThat(Target.parse("4 hours (24/7)").calendar()).contains("24/7");
        assertThat(Target.parse("4 hours").calendar()).isEmpty();
    }

    @Test
    void parse_knowsACadence() {
        Target cadence = Target.parse("every 2 business hours");

        assertThat(cadence.every()).isTrue();
        assertThat(cadence.amount()).isEqualTo(new BusinessTime(Duration.ofHours(2)));
    }

    /** Each with the words that the author needs to go on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2 days | \"2 business days\", \"2 calendar days\" or \"2 days (24/7)\"",
                "1 day | \"1 business day\", \"1 calendar day\" or \"1 day (24/7)\"",
                "2 weeks | write \"10 business days\", \"2 calendar weeks\" or \"2 weeks (24/7)\"",
                "every 1 week | write \"every 5 business days\", \"every 1 calendar week\" or \"every 1 week (24/7)\"",
                "1,000 business minutes | write \"1000 business minutes\"",
                "1.000 business minutes | can mean two numbers; write \"1000 business minutes\" or \"1 business minutes\"",
                "4 hours 24x7 | write \"4 hours (24/7)\"",
                "4 business hours | has the character U+00A0 (no-break space) in it",
                "1 month | write \"1 calendar month\"",
                "2 business weeks | write \"10 business days\", \"2 calendar weeks\" or \"2 weeks (24/7)\"",
                "P2D | \"2 business days\", \"2 calendar days\" or \"2 days (24/7)\"",
                "0th business day | must be at least 1 business day; write \"same business day\"",
                "0 business days | must be at least 1 business day; write \"same business day\"",
                "1.5 business days | must be a whole number of days; write hours for a part of a day",
                "0.01 business hours | must be a whole number of minutes",
                "3 calendar hours | mixes calendar days and hours; write \"3 hours (24/7)\"",
                "next business day by 25:00 | names the time 25:00, which does not exist",
                "soon | cannot be read; write for example \"3 business hours\"",
                "-3 business hours | cannot be read",
                "three business hours | spells its number; write it in digits: \"3 business hours\"",
                "ten business days | spells its number; write it in digits: \"10 business days\"",
                "within five working days | spells its number; write it in digits: \"within 5 working days\"",
                "six calendar days | spells its number; write it in digits: \"6 calendar days\"",
                "four calendar weeks | spells its number; write it in digits: \"4 calendar weeks\"",
                "Forty-eight business hours (apac) | write it in digits: \"48 business hours (apac)\"",
                "twenty one calendar days | write it in digits: \"21 calendar days\"",
                "three (3) business days by 12:00 | write it in digits: \"3 business days by 12:00\"",
                "ten minutes | spells its number; write \"10 business minutes\" or \"10 minutes (24/7)\"",
                "every two hours | write \"every 2 business hours\" or \"every 2 hours (24/7)\"",
                "seven days | spells its number; write \"7 business days\", \"7 calendar days\" or \"7 days (24/7)\"",
                "nine weeks | spells its number; write \"45 business days\", \"9 calendar weeks\" or \"9 weeks (24/7)\"",
                "six school days | spells its number; write it in digits, such as \"4 business hours\"",
                "half an hour | spells its number; write it in digits, such as \"4 business hours\"",
                "3 business hours and 5 minutes | mixes two units; write it in the smaller one: \"185 business minutes\"",
                "1,5 hours (24/7) | has a comma in its number; write \"1.5 hours (24/7)\"",
                "2 business days by noon | names no time after \"by\"",
                "2 calendar days by 12:00 | cannot be read",
                "P1DT2H | \"1 business day\", \"1 calendar day\" or \"1 day (24/7)\"",
                "~3 business hours | cannot be read; write for example \"3 business hours\"",
                "-PT2H | cannot be read; write for example \"3 business hours\"",
                "-P2D | cannot be read; write for example \"3 business hours\"",
                "PT | cannot be read",
                "P1M | cannot be read"
            })
    void parse_refusesWhatMeansNothingOrSeveralThings(String text, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.parse(text))
                .withMessageContaining("amount \"" + text + "\"")
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-PT2H", "999999999 business hours"})
    void parse_refusesNothingNegativesAndTooMuch(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Target.parse(text));
    }

    @Test
    void parse_saysThatADurationIsNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.parse("PT-2H"))
                .withMessage("duration must not be negative but was PT-2H");
    }

    @Test
    void commitment_isAnAbsenceOrATarget() {
        assertThat(Commitment.parse("none")).isEqualTo(Absent.NONE);
        assertThat(Commitment.parse("best-effort")).isEqualTo(Absent.BEST_EFFORT);
        assertThat(Commitment.parse("not-offered")).isEqualTo(Absent.NOT_OFFERED);
        assertThat(Commitment.parse("4 hours")).isEqualTo(Target.parse("4 hours"));
        // A cell cannot say what only a rule can.
        assertThatIllegalArgumentException().isThrownBy(() -> Commitment.parse("excluded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-time", "close-of-day", "8 working hours", "1 working hour", "450 working minutes"})
    void dayReading_isWrittenAsItIsRead(String text) {
        assertThat(DayReading.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 working hours", "8 business hours", "2 working days", "Same-time"})
    void dayReading_refusesOthers(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayReading.parse(text))
                .withMessage("a reading of business days must be same-time, close-of-day or a length such as"
                        + " \"8 working hours\" but was \"" + text + "\"");
    }

    @Test
    void dayReading_ofPlainHoursIsToldToSayWorking() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayReading.parse("8 hours"))
                .withMessageEndingWith("but was \"8 hours\"; write \"8 working hours\"");
    }

    @Test
    void workingHours_areWholeMinutes_asTheirTextIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayReading.WorkingHours(Duration.ofSeconds(100)))
                .withMessage("length must be a whole number of minutes but was PT1M40S");
        assertThat(new DayReading.WorkingHours(Duration.ofSeconds(120))).hasToString("2 working minutes");
    }
}
