package org.sla4j.lint;

import static java.util.stream.Collectors.summingLong;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.HolidaySource;
import org.sla4j.calendar.Recurrence;

/**
 * The holidays of a calendar that are given by dates, and run out.
 *
 * @param dated these
 * @param yearly the names of those that come by themselves
 * @param areAll whether there are no others
 */
record DatedHolidays(ImmutableList<Dated> dated, ImmutableSet<String> yearly, boolean areAll) {
    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);

    /** So many days of one year are not each kept for once. */
    private static final long DAYS_OF_ONE_YEAR = 3;

    /** What feasts are called that no rule of the file format gives: by the moon, or as a state announces them. */
    private static final ImmutableList<String> MOVING = ImmutableList.of(
            "eid",
            "a\u00efd",
            "ramadan",
            "bayram",
            "bayram\u0131",
            "hari raya",
            "aidilfitri",
            "aidiladha",
            "idul fitri",
            "idul adha",
            "tabaski",
            "korit\u00e9",
            "zuckerfest",
            "opferfest",
            "arafat",
            "arafah",
            "ashura",
            "muharram",
            "mawlid",
            "maulid",
            "prophet",
            "islamic new year",
            "hijri new year",
            "lunar new year",
            "chinese new year",
            "spring festival",
            "tet",
            "seollal",
            "chuseok",
            "qingming",
            "ching ming",
            "tomb sweeping",
            "dragon boat",
            "mid autumn",
            "vesak",
            "wesak",
            "buddha",
            "diwali",
            "deepavali",
            "holi",
            "dussehra",
            "navratri",
            "thaipusam",
            "janmashtami",
            "shivaratri",
            "rosh hashanah",
            "yom kippur",
            "sukkot",
            "passover",
            "pesach",
            "purim",
            "shavuot");

    /** One of them, with its place in the list. */
    record Dated(int place, String name, LocalDate first, LocalDate last) {
        /** A closure over the new year comes again at the end of the year in which it ends. */
        int year() {
            return last.getYear();
        }

        private long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        private boolean isMoving() {
            return MOVING.stream().anyMatch(word -> words(name).contains(" " + word + " "));
        }
    }

    static DatedHolidays of(BusinessCalendar calendar) {
        ImmutableList.Builder<Dated> dated = ImmutableList.builder();
        ImmutableSet.Builder<String> yearly = ImmutableSet.builder();
        ImmutableList<HolidaySource> sources = calendar.holidays();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i) instanceof HolidayRule rule && rule.recurrence() instanceof Recurrence.Once once) {
                dated.add(new Dated(i, rule.name(), once.date(), once.date()));
            } else if (sources.get(i) instanceof Closure.Dated closure) {
                dated.add(new Dated(i, closure.name(), closure.first(), closure.last()));
            } else if (sources.get(i) instanceof HolidayRule rule) {
                yearly.add(words(rule.name()));
            }
        }
        ImmutableList<Dated> all = dated.build();
        return new DatedHolidays(all, yearly.build(), all.size() == sources.size());
    }

    /** The last of those of which others are to follow; where all have dates, the last of all. */
    Optional<Dated> last() {
        return dated.stream().filter(day -> areAll || isReturning(day)).max(Comparator.comparing(Dated::first));
    }

    /** Whether no other is of its year. */
    boolean isAlone(Dated day) {
        return dated.stream().filter(other -> other.year() == day.year()).count() == 1;
    }

    private boolean isReturning(Dated day) {
        // A substitute day in a year in which the yearly one falls on a weekend.
        if (yearly.contains(words(day.name))) {
            return false;
        }
        boolean isOfTwoYears = dated.stream()
                .anyMatch(
                        other -> other.year() != day.year() && words(other.name).equals(words(day.name)));
        return day.isMoving() || isOfTwoYears || daysOf(day.year()) >= DAYS_OF_ONE_YEAR;
    }

    private long daysOf(int year) {
        return dated.stream()
                .filter(day -> day.year() == year && !yearly.contains(words(day.name)))
                .collect(summingLong(Dated::days));
    }

    /** The words of a name, each between blanks. */
    private static String words(String name) {
        return LETTERS.negate().collapseFrom(" " + Ascii.toLowerCase(name) + " ", ' ');
    }
}
