/** Policies and tickets from JSON, results to JSON. */
module org.sla4j.json {
    requires static de.focus_shift.jollyday.core;
    requires transitive org.sla4j.core;
    requires tools.jackson.core;

    exports org.sla4j.json;
}
