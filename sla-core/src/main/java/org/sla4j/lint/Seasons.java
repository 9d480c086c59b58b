package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Season;

/** Seasons that other seasons hide, that change nothing, or whose ends are swapped. */
final class Seasons implements Check {
    private static final int MOST_OF_A_YEAR = 275;

    /** A dated season of more than ten years is looked at for so long. */
    private static final int MOST_DAYS = 3_660;

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> {
            for (int i = 0; i < calendar.seasons().size(); i++) {
                look(remarks.at("/calendars", id, "seasons", i), i, calendar, subject.asOf());
            }
        });
    }

    private static void look(Site site, int place, BusinessCalendar calendar, LocalDate asOf) {
        Season season = calendar.seasons().get(place);
        ImmutableList<LocalDate> dates = dates(season, asOf);
        if (season.hours().equals(calendar.hours())) {
            site.add(
                    Code.IDLE_SEASON,
                    "the season " + words(season) + " has the hours of the ordinary week, " + quoted(season.hours()),
                    "leave the season out, or write the hours that it has");
        }
        if (season instanceof Season.Yearly yearly
                && yearly.first().isAfter(yearly.last())
                && dates.stream()
                                .filter(date -> date.getYear() == asOf.getYear() + 1)
                                .count()
                        > MOST_OF_A_YEAR) {
            site.add(
                    Code.SEASON_OF_MOST_OF_THE_YEAR,
                    "the season " + words(season) + " goes over the new year and holds for most of every year",
                    "write \"from\": " + quoted(day(yearly.last())) + ", \"to\": " + quoted(day(yearly.first()))
                            + " if its ends are swapped");
        }
        for (int i = 0; i < place; i++) {
            hidden(site, season, dates, calendar.seasons().get(i));
        }
    }

    private static void hidden(Site site, Season season, List<LocalDate> dates, Season earlier) {
        Optional<LocalDate> common = dates.stream().filter(earlier::contains).findFirst();
        boolean isException = earlier instanceof Season.Dated && season instanceof Season.Yearly;
        if (common.isEmpty() || isException || season.hours().equals(earlier.hours())) {
            return;
        }
        boolean isWhole = dates.stream().allMatch(earlier::contains);
        site.add(
                isWhole ? Code.HIDDEN_SEASON : Code.OVERLAPPING_SEASONS,
                isWhole
                        ? "the season " + words(season) + " never holds: the earlier season " + words(earlier)
                                + " has all of its dates"
                        : "the season " + words(season) + " and the earlier season " + words(earlier) + " both hold on "
                                + Wording.date(common.get()),
                isWhole
                        ? "list it before the other, or leave it out"
                        : "let one end before the other begins, or list the one that is to win first, as a dated season");
    }

    private static ImmutableList<LocalDate> dates(Season season, LocalDate asOf) {
        LocalDate first = season instanceof Season.Dated dated ? dated.first() : LocalDate.of(asOf.getYear(), 1, 1);
        LocalDate last = season instanceof Season.Dated dated ? dated.last() : first.plusYears(4);
        return LongStream.rangeClosed(first.toEpochDay(), Math.min(last.toEpochDay(), first.toEpochDay() + MOST_DAYS))
                .mapToObj(LocalDate::ofEpochDay)
                .filter(season::contains)
                .collect(ImmutableList.toImmutableList());
    }

    private static String words(Season season) {
        if (season instanceof Season.Dated dated) {
            return dated.first() + " to " + dated.last();
        }
        Season.Yearly yearly = (Season.Yearly) season;
        return day(yearly.first()) + " to " + day(yearly.last());
    }

    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }
}
