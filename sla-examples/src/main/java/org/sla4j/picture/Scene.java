package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;

/**
 * What a picture of a ticket shows.
 *
 * @param title the vendor and what the policy is called
 * @param facts about the ticket, a line each
 * @param absent the promises without a clock, a line each
 * @param lanes the promises with one
 * @param moments what happened, in the order of time
 * @param rows the days, in order
 * @param zone on whose wall clock
 */
record Scene(
        String title,
        ImmutableList<String> facts,
        ImmutableList<String> absent,
        ImmutableList<Lane> lanes,
        ImmutableList<Moment> moments,
        ImmutableList<Row> rows,
        ZoneId zone) {

    ImmutableList<Lane> lanesOn(DayScale day) {
        return lanes.stream().filter(lane -> lane.isOn(day)).collect(ImmutableList.toImmutableList());
    }

    /** The bands on a day: those of its lanes, or the first of all where no promise runs. */
    ImmutableList<Lane.Band> bandsOn(DayScale day) {
        ImmutableList<Lane.Band> bands =
                lanesOn(day).stream().map(Lane::band).distinct().collect(ImmutableList.toImmutableList());
        return bands.isEmpty() && !lanes.isEmpty()
                ? ImmutableList.of(lanes.get(0).band())
                : bands;
    }

    ImmutableList<Moment> momentsOn(DayScale day) {
        return moments.stream().filter(moment -> day.contains(moment.at())).collect(ImmutableList.toImmutableList());
    }
}
