package org.sla4j.compare;

import java.time.ZoneId;
import java.util.Optional;
import org.sla4j.compare.Change.Area;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.Validity;
import org.sla4j.words.Wording;

/** What policies say about themselves. */
final class HeaderDiff {
    private HeaderDiff() {}

    static void compare(Changes changes) {
        Header was = changes.old().header();
        Header is = changes.young().header();
        changes.value(Area.HEADER, "id", was.id(), is.id());
        changes.value(Area.HEADER, "version", was.version(), is.version());
        changes.value(Area.HEADER, "for tickets opened", dates(was.validity()), dates(is.validity()));
        changes.text(Area.HEADER, "title", was.title(), is.title());
        changes.text(Area.HEADER, "vendor", was.vendor(), is.vendor());
        changes.value(
                Area.HEADER,
                "source",
                was.source().orElse("nothing"),
                is.source().orElse("nothing"));
        changes.value(Area.HEADER, "zone", zone(was.zone()), zone(is.zone()));
        changes.texts(Area.NOTES, "assumption", was.assumptions(), is.assumptions());
        changes.texts(Area.NOTES, "note", was.notes(), is.notes());
    }

    private static String zone(Optional<ZoneId> zone) {
        return zone.map(ZoneId::getId).orElse("none");
    }

    static String dates(Validity validity) {
        return Wording.validity(validity).orElse("at any time");
    }
}
