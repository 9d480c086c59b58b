package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
    private static final ImmutableList<String> KNOWN = ImmutableList.of(
            "calendar", "hours", "zone", "first-response", "first-responses", "P1", "id", "Istanbul", "severities");

    @ParameterizedTest
    @CsvSource({
        "calender, calendar", // replaced
        "calendra, calendar", // swapped
        "calenda, calendar", // deleted
        "calendarr, calendar", // inserted
        "kalender, calendar", // two edits of eight letters
        "hour, hours",
        "severity, severities",
        "zoen, zone",
        "first_response, first-response",
        "firstResponse, first-response",
        "FIRST RESPONSE, first-response",
        "first-responsess, first-responses",
        "p1, P1",
        "ISTANBUL, Istanbul"
    })
    void near_findsWhatWasMeant(String wanted, String meant) {
        assertThat(Names.near(wanted, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"priority", "klndr", "P2", "ix", "''", "hous-of-work"})
    void near_findsNothingTooFar(String wanted) {
        assertThat(Names.near(wanted, KNOWN)).isEmpty();
    }

    @Test
    void near_takesTheFirstOfEquals() {
        assertThat(Names.near("gald", ImmutableList.of("gold", "bald"))).contains("gold");
    }

    @Test
    void near_comparesUpToTwoHundredCharacters() {
        assertThat(Names.near("x".repeat(200), ImmutableList.of("x".repeat(199))))
                .contains("x".repeat(199));
        assertThat(Names.near("x".repeat(201), ImmutableList.of("x".repeat(200))))
                .isEmpty();
    }

    @Test
    void near_givesUpOnHugeNames() {
        String huge = "x".repeat(1 << 20);

        assertThat(Names.near(huge, ImmutableList.of(huge))).isEmpty();
    }
}
