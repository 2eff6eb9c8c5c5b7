package org.maitri.customers.internal;

import java.util.Optional;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Journal;

/** What was changed in the record of an event, for who puts something right in another one that says the same. */
public final class FollowedChange {

    private static final int LOOKED_AT = 20;

    private FollowedChange() {}

    /** @param own what the history calls what is put right, which is not followed again */
    public static Optional<Change> of(DomainEvent event, String own, Journal journal) {
        return journal.history(event.record(), LOOKED_AT).stream()
                .filter(change ->
                        change.commit().toString().equals(event.details().get("commit")))
                .filter(change -> !change.label().equals(own))
                .findFirst();
    }
}
