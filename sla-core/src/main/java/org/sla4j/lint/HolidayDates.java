package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sla4j.calendar.EasterReckoning;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;

/** Holidays of well-known names that are given another day than the one of that name. */
final class HolidayDates implements Check {
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'\u2019\u2018");

    /** Days after Easter Sunday, the same in all churches. */
    private static final ImmutableMap<String, Integer> AFTER_EASTER = ImmutableMap.<String, Integer>builder()
            .put("maundy thursday", -3)
            .put("good friday", -2)
            .put("karfreitag", -2)
            .put("vendredi saint", -2)
            .put("viernes santo", -2)
            .put("easter sunday", 0)
            .put("ostersonntag", 0)
            .put("easter monday", 1)
            .put("ostermontag", 1)
            .put("lundi de p\u00e2ques", 1)
            .put("tweede paasdag", 1)
            .put("pasquetta", 1)
            .put("ascension day", 39)
            .put("ascension", 39)
            .put("christi himmelfahrt", 39)
            .put("hemelvaartsdag", 39)
            .put("whit sunday", 49)
            .put("pfingstsonntag", 49)
            .put("whit monday", 50)
            .put("pfingstmontag", 50)
            .put("lundi de pentec\u00f4te", 50)
            .put("tweede pinksterdag", 50)
            .put("fronleichnam", 60)
            .buildOrThrow();

    /** In some countries kept in January, by the Julian calendar. */
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);

    /** Where Ascension is kept on the Sunday or the Monday after it. */
    private static final int LATEST_ASCENSION = 43;

    private static final int ASCENSION = 39;

    private static final ImmutableMap<String, MonthDay> FIXED = ImmutableMap.<String, MonthDay>builder()
            .put("new years day", MonthDay.of(1, 1))
            .put("neujahr", MonthDay.of(1, 1))
            .put("jour de lan", MonthDay.of(1, 1))
            .put("tag der arbeit", MonthDay.of(5, 1))
            .put("f\u00eate du travail", MonthDay.of(5, 1))
            .put("may day", MonthDay.of(5, 1))
            .put("christmas eve", MonthDay.of(12, 24))
            .put("heiligabend", MonthDay.of(12, 24))
            .put("christmas day", MonthDay.of(12, 25))
            .put("boxing day", MonthDay.of(12, 26))
            .put("new years eve", MonthDay.of(12, 31))
            .put("silvester", MonthDay.of(12, 31))
            .buildOrThrow();

    /** A date of a single year may be that on which the day is kept in place of a closed one. */
    private static final int OBSERVED = 7;

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> {
            for (int i = 0; i < calendar.holidays().size(); i++) {
                if (calendar.holidays().get(i) instanceof HolidayRule rule) {
                    Site site = remarks.at("/calendars", id, "holidays", i);
                    look(site, rule);
                    AmericanHolidays.look(site, rule, calendar.zone());
                }
            }
        });
    }

    private static void look(Site site, HolidayRule rule) {
        String name = Ascii.toLowerCase(APOSTROPHES.removeFrom(rule.name().strip()));
        Optional<String> instead = Optional.ofNullable(AFTER_EASTER.get(name))
                .flatMap(days -> afterEaster(days, rule.recurrence()))
                .or(() -> Optional.ofNullable(FIXED.get(name)).flatMap(day -> fixed(day, rule.recurrence())));
        instead.ifPresent(write -> site.add(
                Code.HOLIDAY_OF_OTHER_DATE,
                "the holiday " + quoted(rule.name()) + " does not fall " + told(rule.recurrence()),
                "write " + write + ", or the name of the day that is meant"));
    }

    private static String told(Recurrence recurrence) {
        if (recurrence instanceof Recurrence.Once once) {
            return "on " + Wording.date(once.date());
        }
        if (recurrence instanceof Recurrence.Yearly yearly) {
            return "on the same date, " + written(yearly.day()) + ", in every year";
        }
        int days = ((Recurrence.FromEaster) recurrence).days();
        return days == 0
                ? "on Easter Sunday"
                : Wording.count(Math.abs(days), "day") + (days < 0 ? " before" : " after") + " Easter Sunday";
    }

    private static String written(MonthDay day) {
        return day.toString().substring("--".length());
    }

    /** What to write where a day that moves with Easter is given another; empty where it may be right. */
    private static Optional<String> afterEaster(int days, Recurrence recurrence) {
        String write = "\"easter\": " + days;
        boolean isWrong = (recurrence instanceof Recurrence.FromEaster easter && !isKept(days, easter.days()))
                || recurrence instanceof Recurrence.Yearly
                || (recurrence instanceof Recurrence.Once once && !isOfYear(days, once.date()));
        return isWrong ? Optional.of(write) : Optional.empty();
    }

    private static boolean isKept(int known, int days) {
        return days == known || (days > known && days <= LATEST_ASCENSION && known == ASCENSION);
    }

    private static boolean isOfYear(int days, LocalDate date) {
        return !EasterReckoning.YEARS.contains(date.getYear())
                || Stream.of(EasterReckoning.values())
                        .map(reckoning -> new Recurrence.FromEaster(days, reckoning).in(date.getYear()))
                        .flatMap(Optional::stream)
                        .anyMatch(kept -> Math.abs(ChronoUnit.DAYS.between(kept, date))
                                <= (days == ASCENSION ? LATEST_ASCENSION - ASCENSION : 0));
    }

    private static Optional<String> fixed(MonthDay day, Recurrence recurrence) {
        String write = quoted("yearly") + ": " + quoted(written(day));
        if (recurrence instanceof Recurrence.Yearly yearly) {
            boolean isKept = yearly.day().equals(day)
                    || (day.equals(CHRISTMAS) && yearly.day().getMonthValue() == 1);
            return isKept ? Optional.empty() : Optional.of(write);
        }
        OptionalInt away = recurrence instanceof Recurrence.Once once
                ? Stream.of(-1, 0, 1)
                        .mapToInt(years -> (int) Math.abs(
                                ChronoUnit.DAYS.between(day.atYear(once.date().getYear() + years), once.date())))
                        .min()
                : OptionalInt.empty();
        return away.isPresent() && away.getAsInt() > OBSERVED ? Optional.of(write) : Optional.empty();
    }
}
