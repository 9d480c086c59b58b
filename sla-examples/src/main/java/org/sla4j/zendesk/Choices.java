package org.sla4j.zendesk;

import java.util.Optional;

/**
 * What an export does not say.
 *
 * @param id the id of the policy
 * @param title what people call the policy
 * @param schedule the name or the id of the schedule on which business hours are counted; may be empty where the export
 *     has one only
 */
public record Choices(String id, Optional<String> title, Optional<String> schedule) {}
