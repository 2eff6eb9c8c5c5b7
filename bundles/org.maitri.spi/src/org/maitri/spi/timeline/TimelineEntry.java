package org.maitri.spi.timeline;

import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/**
 * One thing that happened to a customer.
 *
 * @param id unique and stable; breaks ties of the same moment
 * @param kind what sort of thing, {@code <module>.<noun>}: {@code tickets.opened}; people filter by it
 * @param kindLabel the kind as the person reads it
 * @param title one line
 * @param detail further lines of plain text; may be blank
 * @param actor who did it; may be blank
 * @param record what opens when the entry is opened
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        String kind,
        String kindLabel,
        String icon,
        String title,
        String detail,
        String actor,
        RecordRef record) {}
