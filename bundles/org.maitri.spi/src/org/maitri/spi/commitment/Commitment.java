package org.maitri.spi.commitment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.maitri.kernel.RecordRef;

/**
 * Something between the company and a customer that is not done yet.
 *
 * @param title one line
 * @param detail what else is worth knowing at a glance; may be blank
 * @param icon the icon's name in the icon set
 * @param due until when, or when it takes place
 * @param record what opens when it is opened
 */
public record Commitment(Sort sort, String title, String detail, String icon, Optional<Instant> due, RecordRef record) {

    /** What sort of thing it is. */
    public enum Sort {
        /** Somebody gave their word, to the customer or the other way round. */
        PROMISED,
        /** Somebody waits for an end of it. */
        OPEN,
        /** It will take place. */
        UPCOMING
    }

    public Commitment {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(due);
    }

    public boolean overdue(Instant now) {
        return sort != Sort.UPCOMING && due.filter(now::isAfter).isPresent();
    }
}
