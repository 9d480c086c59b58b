package org.sla4j.cli;

import com.google.common.base.Splitter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.calendar.WeeklyHours;

/** Reads a week as people write it on one line: {@code mon-thu 09:00-17:00; fri 09:00-12:00, 13:00-15:00}. */
final class OpeningHours {
    private static final Pattern DAYS_AND_HOURS = Pattern.compile("(?<days>[^0-9]+)(?<hours>[0-9].*)");

    private OpeningHours() {}

    static WeeklyHours parse(String text) {
        WeeklyHours week = WeeklyHours.CLOSED;
        for (String part : Splitter.on(';').trimResults().omitEmptyStrings().split(text)) {
            Matcher form = DAYS_AND_HOURS.matcher(part);
            if (!form.matches()) {
                throw wrong(text, "\"" + part + "\" has no days before its hours, or no hours");
            }
            try {
                week = week.with(form.group("days").strip(), form.group("hours"));
            } catch (IllegalArgumentException e) {
                throw wrong(text, Complaints.message(e));
            }
        }
        if (week.isClosed()) {
            throw wrong(text, "no day is open");
        }
        return week;
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException(
                "must be written like \"mon-thu 09:00-17:00; fri 09:00-15:00\" but was \"" + text + "\": " + why);
    }
}
