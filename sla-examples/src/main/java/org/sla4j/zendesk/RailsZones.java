package org.sla4j.zendesk;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;

/** Zendesk names zones as Ruby on Rails does, "Eastern Time", and sometimes as IANA does. */
final class RailsZones {
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private RailsZones() {}

    /** IANA names by Rails' names. */
    static ImmutableMap<String, String> all() {
        try {
            String table =
                    Resources.toString(Resources.getResource(RailsZones.class, "zones.txt"), StandardCharsets.UTF_8);
            return ImmutableMap.copyOf(LINES.withKeyValueSeparator('=').split(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ZoneId zone(Node node) {
        String name = all().getOrDefault(node.text(), node.text());
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (!known.contains(name)) {
            throw node.mustBe("a zone of Rails, such as \"Copenhagen\", or of IANA, such as \"Europe/Copenhagen\",");
        }
        return ZoneId.of(name);
    }
}
