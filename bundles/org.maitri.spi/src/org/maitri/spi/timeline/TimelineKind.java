package org.maitri.spi.timeline;

import java.util.Objects;
import java.util.Optional;
import org.maitri.spi.record.StoredRecord;

/**
 * A sort of entry that a module contributes.
 *
 * @param id the {@link TimelineEntry#kind()} of its entries
 * @param label as the person reads it
 * @param icon the icon's name in the icon set
 * @param stored where the entries' texts stand, so that they still read once the module is gone
 */
public record TimelineKind(String id, String label, String icon, Optional<Stored> stored) {

    /**
     * The JPA attributes of an entity that tell an entry.
     *
     * @param customer holds the customer's reference
     * @param at the moment or the day
     * @param title one line; blank if the label says enough
     * @param text further lines; may be blank
     */
    public record Stored(Class<? extends StoredRecord> entity, String customer, String at, String title, String text) {}

    public TimelineKind {
        Objects.requireNonNull(stored);
    }

    public static TimelineKind of(String id, String label, String icon) {
        return new TimelineKind(id, label, icon, Optional.empty());
    }

    /** The same kind, which still reads once its module is gone. */
    public TimelineKind stored(
            Class<? extends StoredRecord> entity, String customer, String at, String title, String text) {
        return new TimelineKind(id, label, icon, Optional.of(new Stored(entity, customer, at, title, text)));
    }
}
