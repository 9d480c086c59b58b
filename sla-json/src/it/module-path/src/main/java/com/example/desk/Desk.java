package com.example.desk;

import com.google.common.collect.ImmutableSet;
import java.lang.module.ModuleDescriptor;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Ticket;
import org.threeten.extra.Interval;

/** A module that uses the library without holidays of countries, and Guava and ThreeTen-Extra through it. */
final class Desk {
    private static final String POLICY = """
            {
              "format": "sla-policy/1", "id": "desk", "version": "1",
              "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"}}},
              "calendar": "office",
              "severities": [{"id": "high"}],
              "plans": {"basic": {"targets": {"first-response": {"high": "3 business hours"}}}}
            }
            """;

    /** Every module beside those of Java. None is automatic, that is, a jar without a descriptor. */
    private static final ImmutableSet<String> MODULES = ImmutableSet.of(
            "com.example.desk",
            "org.sla4j.json",
            "org.sla4j.core",
            "tools.jackson.core",
            "org.threeten.extra",
            "com.google.common",
            "com.google.common.util.concurrent.internal");

    private Desk() {}

    public static void main(String[] args) {
        // A Friday at 15:30 in summer time: an hour and a half are left, the rest is of Monday.
        Instant opened = Instant.parse("2026-06-05T13:30:00Z");
        Policy policy = PolicyReader.standard().read("desk.json", POLICY);
        Instant due = SlaEngine.of(policy)
                .assess(Ticket.opened(opened).withPlan("basic").withSeverity("high"))
                .promise("first-response")
                .flatMap(Promise::due)
                .orElseThrow();
        check(Interval.of(opened, due), Interval.parse("2026-06-05T13:30:00Z/2026-06-08T08:30:00Z"));
        check(modules(), MODULES);
    }

    private static Set<String> modules() {
        return ModuleLayer.boot().modules().stream()
                .map(Module::getDescriptor)
                .filter(module -> !module.isAutomatic())
                .map(ModuleDescriptor::name)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .collect(Collectors.toSet());
    }

    private static void check(Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new AssertionError(found + " instead of " + expected);
        }
    }
}
