package org.sla4j.compare;

/** What holds under the older of two policies, and under the newer. */
public record Both<T>(T before, T after) {}
