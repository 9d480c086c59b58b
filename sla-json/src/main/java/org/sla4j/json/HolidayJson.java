package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.EasterReckoning;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.HolidaySource;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.Weekdays;
import org.sla4j.calendar.WeekendRule;

/** Holidays as a policy file has them. */
final class HolidayJson {
    private HolidayJson() {}

    /** A single entry needs no list around it. */
    static Json of(ImmutableList<HolidaySource> sources) {
        return sources.size() == 1 ? entry(sources.get(0)) : list(sources);
    }

    static Json list(ImmutableList<HolidaySource> sources) {
        return TextJson.ofList(sources, HolidayJson::entry);
    }

    private static Json entry(HolidaySource source) {
        Json.ObjectBuilder json = Json.object();
        if (source instanceof CountryHolidays country) {
            json.put("country", country.country());
            return country.region().isEmpty()
                    ? json.build()
                    : json.put("region", country.region()).build();
        }
        if (source instanceof Closure closure) {
            return closure(closure, json);
        }
        HolidayRule rule = (HolidayRule) source;
        recurrence(rule.recurrence(), json);
        json.put("name", rule.name()).putUnlessEmpty("years", years(rule.years()));
        if (rule.weekend() != WeekendRule.STAYS) {
            json.put("ifWeekend", EnumWords.word(rule.weekend()));
        }
        return json.putText("announced", rule.announced().map(Object::toString)).build();
    }

    private static Json closure(Closure closure, Json.ObjectBuilder json) {
        if (closure instanceof Closure.Yearly yearly) {
            json.put("from", HoursJson.dayOfYear(yearly.first()))
                    .put("to", HoursJson.dayOfYear(yearly.last()))
                    .put("name", yearly.name())
                    .putUnlessEmpty("years", years(yearly.years()));
        } else if (closure instanceof Closure.Dated dated) {
            json.put("from", dated.first().toString())
                    .put("to", dated.last().toString())
                    .put("name", dated.name());
        }
        return json.putText("announced", closure.announced().map(Object::toString))
                .build();
    }

    private static Json years(Range<Integer> years) {
        Json.ObjectBuilder json = Json.object();
        if (years.hasLowerBound()) {
            json.put("from", years.lowerEndpoint());
        }
        if (years.hasUpperBound()) {
            json.put("to", years.upperEndpoint());
        }
        return json.build();
    }

    private static void recurrence(Recurrence recurrence, Json.ObjectBuilder json) {
        if (recurrence instanceof Recurrence.Once once) {
            json.put("date", once.date().toString());
        } else if (recurrence instanceof Recurrence.Yearly yearly) {
            json.put("yearly", HoursJson.dayOfYear(yearly.day()));
        } else if (recurrence instanceof Recurrence.FromEaster easter) {
            json.put("easter", easter.days());
            if (easter.reckoning() != EasterReckoning.WESTERN) {
                json.put("reckoning", EnumWords.word(easter.reckoning()));
            }
        } else if (recurrence instanceof Recurrence.NthWeekday nth) {
            json.put("nth", nth.nth())
                    .put("weekday", Weekdays.name(nth.weekday()))
                    .put("month", nth.month().getValue());
            if (nth.plusDays() != 0) {
                json.put("plusDays", nth.plusDays());
            }
        } else if (recurrence instanceof Recurrence.WeekdayOnOrAfter after) {
            json.put("weekday", Weekdays.name(after.weekday())).put("onOrAfter", HoursJson.dayOfYear(after.day()));
        } else if (recurrence instanceof Recurrence.WeekdayOnOrBefore before) {
            json.put("weekday", Weekdays.name(before.weekday())).put("onOrBefore", HoursJson.dayOfYear(before.day()));
        }
    }
}
