package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Answers do not depend on which pages were touched before, and in which order. */
final class WarmthPropertyTest {
    private static BusinessCalendar fresh() {
        return BusinessCalendar.of(ZoneId.of("America/New_York"), WeeklyHours.of("mon-fri", "08:00-12:00, 22:00-06:00"))
                .withHolidays(List.of(
                        HolidayRule.of("Easter Monday", new Recurrence.FromEaster(1))
                                .withYears(Range.closed(1900, 2200)),
                        HolidayRule.of("New Year", new Recurrence.Yearly(MonthDay.of(1, 1)))
                                .withWeekend(WeekendRule.NEAREST_WEEKDAY),
                        HolidayRule.of(
                                "Thanksgiving", new Recurrence.NthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER, 0))))
                .withSeasons(List.of(new Season.Yearly(
                        MonthDay.of(12, 20), MonthDay.of(1, 6), WeeklyHours.of("mon-fri", "10:00-12:00"))));
    }

    private record Question(Instant from, Duration amount) {
        List<Object> ask(BusinessCalendar calendar) {
            LocalDate date = LocalDate.ofInstant(from, calendar.zone());
            return List.of(
                    calendar.deadline(from, amount),
                    calendar.latestStart(from, amount),
                    calendar.isOpen(from),
                    calendar.nextOpening(from),
                    calendar.nextClosing(from),
                    calendar.counted(from, from.plus(amount)),
                    calendar.businessDays().after(date, 1 + amount.toHours()),
                    calendar.businessDays().before(date, 1 + amount.toHours()));
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.randomValue(random -> new Question(instant(random), amount(random)));
    }

    private static Instant instant(Random random) {
        double reach = random.nextInt(4) == 0 ? 1e15 : 1e10;
        return Instant.ofEpochSecond((long) ((random.nextDouble() - 0.5) * reach), random.nextInt(1_000_000_000));
    }

    private static Duration amount(Random random) {
        double reach = random.nextInt(4) == 0 ? 1e13 : 1e7;
        return Duration.ofSeconds((long) (random.nextDouble() * reach), random.nextInt(1_000_000_000));
    }

    @Property(tries = 40)
    void answers_areThoseOfAFreshCalendar(
            @ForAll("questions") Question question, @ForAll("histories") List<Question> history) {
        BusinessCalendar warm = fresh();
        history.forEach(earlier -> earlier.ask(warm));
        assertThat(question.ask(warm)).isEqualTo(question.ask(fresh()));
    }

    @Provide
    Arbitrary<List<Question>> histories() {
        return questions().list().ofMaxSize(6);
    }
}
