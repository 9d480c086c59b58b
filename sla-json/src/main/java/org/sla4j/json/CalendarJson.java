package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Weekend;
import org.sla4j.policy.CalendarDefinition;

/** Calendars as a policy file has them. */
final class CalendarJson {
    private CalendarJson() {}

    static Json of(CalendarDefinition definition) {
        Json.ObjectBuilder json = Json.object().put("title", TextJson.of(definition.title()));
        if (definition instanceof CalendarDefinition.Hours hours) {
            json.put("zone", hours.calendar().zone().getId());
            hours(hours.calendar(), json);
        } else if (definition instanceof CalendarDefinition.ZonedByTicket zoned) {
            json.put("zone", zone(zoned));
            hours(zoned.template(), json);
        } else if (definition instanceof CalendarDefinition.Either either) {
            json.put("either", Json.texts(either.parts()));
        } else if (definition instanceof CalendarDefinition.Both both) {
            json.put("both", Json.texts(both.parts()));
        } else if (definition instanceof CalendarDefinition.Except except) {
            json.put("calendar", except.base()).put("except", exceptions(except));
        }
        return json.build();
    }

    private static Json zone(CalendarDefinition.ZonedByTicket zoned) {
        Optional<String> byDefault =
                Optional.of(zoned.template().zone().getId()).filter(id -> !zoned.zoneRequired());
        return Json.object()
                .put("attribute", zoned.zoneAttribute())
                .putText("default", byDefault)
                .build();
    }

    private static void hours(BusinessCalendar calendar, Json.ObjectBuilder json) {
        json.put("hours", HoursJson.week(calendar.hours()));
        Json holidays = HolidayJson.of(calendar.holidays());
        if (calendar.holidaysKnownTo().isPresent()) {
            json.put("holidays", holidays); // an empty list says that there are none
        } else {
            json.putUnlessEmpty("holidays", holidays);
        }
        if (!calendar.weekend().equals(Weekend.SAT_SUN)) {
            json.put("weekend", calendar.weekend().toString());
        }
        json.putUnlessEmpty("specialDays", HoursJson.specialDays(calendar.specialDays()))
                .putUnlessEmpty("seasons", TextJson.ofList(calendar.seasons(), HoursJson::season))
                .put("holidaysKnownTo", calendar.holidaysKnownTo().map(year -> Json.of(year.getValue())));
    }

    private static Json exceptions(CalendarDefinition.Except except) {
        ImmutableList.Builder<Json> entries = ImmutableList.builder();
        except.others().forEach(id -> entries.add(Json.of(id)));
        except.outages()
                .forEach(outage -> entries.add(Json.object()
                        .put("from", outage.interval().getStart().toString())
                        .put("to", outage.interval().getEnd().toString())
                        .put("name", TextJson.of(outage.name()))
                        .build()));
        return Json.list(entries.build());
    }
}
