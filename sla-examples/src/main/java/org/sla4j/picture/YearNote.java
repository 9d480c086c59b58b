package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be said of a day of a year, or of several that follow one another and are of one kind. */
record YearNote(LocalDate first, LocalDate last, YearDay.Kind kind, String words) {

    /** The notes of days that follow one another, in the order of their first days. */
    static ImmutableList<YearNote> of(Iterable<YearDay> days) {
        List<YearNote> notes = new ArrayList<>();
        Map<String, Integer> latest = new HashMap<>();
        for (YearDay day : days) {
            for (String words : day.notes()) {
                Integer at = latest.get(words);
                if (at != null && notes.get(at).goesOn(day)) {
                    notes.set(at, new YearNote(notes.get(at).first, day.date(), day.kind(), words));
                } else {
                    latest.put(words, notes.size());
                    notes.add(new YearNote(day.date(), day.date(), day.kind(), words));
                }
            }
        }
        return ImmutableList.copyOf(notes);
    }

    private boolean goesOn(YearDay day) {
        return last.plusDays(1).equals(day.date()) && kind == day.kind();
    }

    boolean isOneDay() {
        return first.equals(last);
    }
}
