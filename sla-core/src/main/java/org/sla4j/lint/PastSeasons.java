package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sla4j.calendar.Season;
import org.sla4j.policy.Validity;

/** Seasons of dates that are long over, or outside of those for which the policy is. */
final class PastSeasons implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Validity validity = subject.policy().header().validity();
        LocalDate lastYear = subject.asOf().minusYears(1);
        subject.desks().forEach((id, calendar) -> {
            ImmutableList<Season> seasons = calendar.seasons();
            boolean areOver = seasons.stream()
                    .allMatch(season ->
                            season instanceof Season.Dated dated && dated.last().isBefore(lastYear));
            for (int i = 0; i < seasons.size(); i++) {
                if (seasons.get(i) instanceof Season.Dated season) {
                    look(remarks.at("/calendars", id, "seasons", i), season, areOver, validity);
                }
            }
        });
    }

    private static void look(Site site, Season.Dated season, boolean isOver, Validity validity) {
        String words = "the season " + season.first() + " to " + season.last();
        boolean isOutside = OddYears.isBefore(season.last(), validity) || OddYears.isAfter(season.first(), validity);
        if (isOutside) {
            site.add(
                    Code.SEASON_OUTSIDE_VALIDITY,
                    words + " lies " + OddYears.outside(season.last(), validity),
                    "write the dates that are meant, or leave it out");
        } else if (isOver && validity.equals(Validity.ALWAYS)) {
            site.add(
                    Code.PAST_SEASON,
                    words + " is over for more than a year, and the calendar has no other",
                    "write the dates of the next one, or the season of every year, as in \"from\": \""
                            + season.first().toString().substring(5) + "\", \"to\": \""
                            + season.last().toString().substring(5) + "\"");
        }
    }
}
