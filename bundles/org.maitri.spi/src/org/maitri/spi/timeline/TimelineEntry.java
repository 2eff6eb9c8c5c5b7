package org.maitri.spi.timeline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;

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
 * @param said whether these are the customer's own words
 * @param feeling how the customer felt, where that is known
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
        RecordRef record,
        boolean said,
        Optional<Choice> feeling) {

    public TimelineEntry(
            UUID id,
            Instant at,
            String kind,
            String kindLabel,
            String icon,
            String title,
            String detail,
            String actor,
            RecordRef record) {
        this(id, at, kind, kindLabel, icon, title, detail, actor, record, false, Optional.empty());
    }

    /** The same entry under another name of its kind. */
    public TimelineEntry of(String label) {
        return new TimelineEntry(id, at, kind, label, icon, title, detail, actor, record, said, feeling);
    }

    /** The same entry as the customer's own words. */
    public TimelineEntry asSaid(Optional<Choice> felt) {
        return new TimelineEntry(id, at, kind, kindLabel, icon, title, detail, actor, record, true, felt);
    }
}
