package org.sla4j.json;

import com.google.common.collect.Range;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.Policy;

/** Policies as tests state them, in JSON, with as little around what is tested as there can be. */
final class Policies {
    static final String HEAD = "{\"format\": \"sla-policy/1\", \"id\": \"p\", \"version\": \"1\"";

    /** Two countries, each with its national day. */
    static final HolidayProvider COUNTRIES = new HolidayProvider() {
        @Override
        public Range<Integer> years() {
            return Range.closed(2000, 2050);
        }

        @Override
        public List<Holiday> holidays(String country, String region, int year) {
            return switch (country + region) {
                case "BE" -> List.of(new Holiday(LocalDate.of(year, 7, 21), "National Day"));
                case "DE", "DEBY" -> List.of(new Holiday(LocalDate.of(year, 10, 3), "Unity Day"));
                default -> throw new IllegalArgumentException("country " + country + " is not one of the two");
            };
        }
    };

    static final PolicyReader READER = PolicyReader.withHolidays(COUNTRIES);

    private Policies() {}

    /** Reads a policy that has some fields beside those that every policy has. */
    static Policy policy(String fields) {
        return READER.read("p.json", HEAD + (fields.isBlank() ? "" : ", ") + fields + "}");
    }

    /** Reads a calendar with the id {@code c}, in a policy with the calendar {@code office}. */
    static CalendarDefinition calendar(String json) {
        return policy("""
            "calendars": {
              "office": {"zone": "Europe/Paris", "hours": {"mon-fri": "09:00-17:00"}},
              "c": %s
            },
            "attributes": {"customer-zone": {}}
            """.formatted(json)).calendar("c").orElseThrow();
    }

    /** Returns the text of the policy that uses every construct of the format. */
    static String rich() {
        return resource("rich.json");
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Policies.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
