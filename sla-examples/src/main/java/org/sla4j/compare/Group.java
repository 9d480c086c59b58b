package org.sla4j.compare;

/**
 * What promises are counted by.
 *
 * @param plan the id of the plan; empty where there is none
 * @param severity the id of the severity; empty where there is none
 * @param metric the id of the metric; {@code ownership@L2} for the own clock of a tier
 */
public record Group(String plan, String severity, String metric) {}
