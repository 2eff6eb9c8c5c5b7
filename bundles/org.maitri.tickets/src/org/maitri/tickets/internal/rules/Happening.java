package org.maitri.tickets.internal.rules;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened to a ticket.
 *
 * @param occasions as what rules know it
 * @param cause tells it from everything else that ever happened; a rule fires once for it
 */
record Happening(UUID ticket, Set<String> occasions, Instant at, String cause) {}
