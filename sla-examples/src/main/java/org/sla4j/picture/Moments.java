package org.sla4j.picture;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;
import org.sla4j.words.Wording;

/** Says what happened to a ticket, in the order of time, with a letter for each. */
final class Moments {
    private static final int LETTERS = 26;

    private Moments() {}

    static ImmutableList<Moment> of(List<Event> events) {
        Set<String> struck = events.stream()
                .map(Event::what)
                .filter(What.Corrected.class::isInstance)
                .map(what -> ((What.Corrected) what).event())
                .collect(Collectors.toSet());
        ImmutableList.Builder<Moment> moments = ImmutableList.builder();
        int place = 0;
        for (Event event : events) {
            boolean isStruck = !event.id().isEmpty() && struck.contains(event.id());
            moments.add(new Moment(letter(place++), event.at(), words(event) + (isStruck ? ", struck out" : "")));
        }
        return moments.build();
    }

    /** a to z, then a1 to z1 and so on. */
    private static String letter(int place) {
        String letter = Character.toString((char) ('a' + place % LETTERS));
        return place < LETTERS ? letter : letter + place / LETTERS;
    }

    private static String words(Event event) {
        String who = event.by() == Actor.AUTOMATIC ? "by a machine" : "by the " + Wording.word(event.by());
        return Wording.kind(event.what()) + detail(event.what()) + " " + who;
    }

    private static String detail(What what) {
        if (what instanceof What.Paused paused) {
            return " (" + paused.reason() + ")";
        }
        if (what instanceof What.Resumed resumed) {
            return resumed.reason().map(reason -> " (" + reason + ")").orElse("");
        }
        if (what instanceof What.Reclassified changed) {
            return " to " + changed.severity();
        }
        if (what instanceof What.Classified stated) {
            return " as " + stated.severity();
        }
        if (what instanceof What.StatusChanged changed) {
            return " to " + changed.status();
        }
        if (what instanceof What.AttributesChanged changed) {
            return " to " + Joiner.on(", ").withKeyValueSeparator(" ").join(changed.attributes());
        }
        if (what instanceof What.PlanChanged changed) {
            return " to " + changed.plan();
        }
        if (what instanceof What.HandedOver over) {
            return " to " + over.tier();
        }
        if (what instanceof What.Reached reached) {
            return " " + reached.metric();
        }
        return "";
    }

    /** {@code Mon 30 Mar 2026 10:30 +02:00}. */
    static String moment(Instant instant, ZoneId zone) {
        return Wording.date(LocalDate.ofInstant(instant, zone)) + " " + time(instant, zone) + " "
                + offset(instant, zone);
    }

    /** {@code Mon 30 Mar 10:30}. */
    static String shortly(Instant instant, ZoneId zone) {
        return Wording.day(LocalDate.ofInstant(instant, zone)) + " " + time(instant, zone);
    }

    static String offset(Instant instant, ZoneId zone) {
        return Wording.offset(zone.getRules().getOffset(instant));
    }

    /** {@code 10:30}, to the second. */
    static String time(Instant instant, ZoneId zone) {
        return Wording.time(instant.atZone(zone).toLocalTime().withNano(0));
    }
}
