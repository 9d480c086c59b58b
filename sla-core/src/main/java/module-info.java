/** Business calendars, policies, tickets, and the engine that says what is due and why. */
module org.sla4j.core {
    requires static transitive org.jspecify;
    requires transitive com.google.common;
    requires transitive org.threeten.extra;

    exports org.sla4j.calendar;
    exports org.sla4j.engine;
    exports org.sla4j.lint;
    exports org.sla4j.policy;
    exports org.sla4j.ticket;
}
