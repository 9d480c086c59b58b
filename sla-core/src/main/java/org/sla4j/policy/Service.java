package org.sla4j.policy;

import java.util.Optional;

/** Something that plans hold or do not hold: support by telephone, help on site. */
public record Service(String id, Optional<LocalizedText> title) {}
