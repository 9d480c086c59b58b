package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Season;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Validity;

/** Seasons of dates that are over and have no successor, or lie outside of the dates for which the policy is. */
final class PastSeasons implements Check {
    private static final int MONTHS_TO_THE_NEXT = 11;

    @Override
    public void look(Subject subject, Remarks remarks) {
        Validity validity = subject.policy().header().validity();
        subject.desks().forEach((id, calendar) -> {
            ImmutableList<Season> seasons = calendar.seasons();
            boolean isUsed = subject.use().all().contains(id);
            for (int i = 0; i < seasons.size(); i++) {
                if (seasons.get(i) instanceof Season.Dated season) {
                    Site site = remarks.at("/calendars", id, "seasons", i);
                    if (isOutside(season, validity)) {
                        outside(site, season, validity);
                    } else if (isUsed
                            && goesOn(validity, season, subject.asOf())
                            && isLast(season, calendar, subject.asOf())) {
                        past(site, season, subject.asOf());
                    }
                }
            }
        });
    }

    private static boolean isOutside(Season.Dated season, Validity validity) {
        return OddYears.isBefore(season.last(), validity) || OddYears.isAfter(season.first(), validity);
    }

    /** Whether the policy holds today, and when the season would come again: a year later, or somewhat before by the moon. */
    private static boolean goesOn(Validity validity, Season.Dated season, LocalDate asOf) {
        LocalDate next = season.first().plusMonths(MONTHS_TO_THE_NEXT);
        return validity.to()
                .filter(end -> end.isBefore(asOf) || end.isBefore(next))
                .isEmpty();
    }

    private static void outside(Site site, Season.Dated season, Validity validity) {
        site.add(
                Code.SEASON_OUTSIDE_VALIDITY,
                words(season) + " lies " + OddYears.outside(season.last(), validity),
                "write the dates that are meant, or leave it out");
    }

    private static void past(Site site, Season.Dated season, LocalDate asOf) {
        site.add(
                Code.PAST_SEASON,
                words(season) + " is over, and none like it begins by " + asOf.plusYears(1),
                "write the dates of the next one beside it, or a season of the same days of every year, as in"
                        + " \"from\": \"" + season.first().toString().substring(5) + "\", \"to\": \""
                        + season.last().toString().substring(5) + "\"");
    }

    private static String words(Season.Dated season) {
        return "the season " + season.first() + " to " + season.last();
    }

    /** Whether a season is over, and none like it comes in the year ahead, or came after it. */
    private static boolean isLast(Season.Dated season, BusinessCalendar calendar, LocalDate asOf) {
        return season.last().isBefore(asOf)
                && calendar.seasons().stream()
                        .filter(other -> isLonger(other, calendar) == isLonger(season, calendar))
                        .noneMatch(other -> follows(other, season, asOf.plusYears(1)));
    }

    private static boolean follows(Season other, Season.Dated season, LocalDate end) {
        return !(other instanceof Season.Dated dated)
                || (dated.last().isAfter(season.last()) && !dated.first().isAfter(end));
    }

    /** Whether it makes the week longer than the ordinary one. Its hours may differ a little from year to year. */
    private static boolean isLonger(Season season, BusinessCalendar calendar) {
        return length(season.hours()).compareTo(length(calendar.hours())) > 0;
    }

    private static Duration length(WeeklyHours week) {
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> week.on(day).windows().stream())
                .map(HoursOfDays::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
