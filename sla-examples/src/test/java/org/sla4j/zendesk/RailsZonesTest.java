package org.sla4j.zendesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RailsZonesTest {
    @Test
    void all_areZonesOfJava() {
        assertThat(RailsZones.all()).hasSize(151);
        assertThat(ZoneId.getAvailableZoneIds()).containsAll(RailsZones.all().values());
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific Time (US & Canada), America/Los_Angeles",
        "Bern, Europe/Zurich",
        "Nuku'alofa, Pacific/Tongatapu",
        "UTC, Etc/UTC",
        "Europe/Copenhagen, Europe/Copenhagen"
    })
    void zone_byEitherName(String name, String zone) {
        assertThat(RailsZones.zone(new Node("f", "/time_zone", name))).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void zone_refusesOthers() {
        assertThatThrownBy(() -> RailsZones.zone(new Node("f.json", "/schedules/0/time_zone", "Atlantis")))
                .isInstanceOf(InvalidExportException.class)
                .hasMessage(
                        "f.json: /schedules/0/time_zone must be a zone of Rails, such as \"Copenhagen\", or of IANA,"
                                + " such as \"Europe/Copenhagen\", but was \"Atlantis\"");
    }
}
