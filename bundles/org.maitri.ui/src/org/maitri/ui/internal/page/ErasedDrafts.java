package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.page.RecordDrafts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Drops what was typed of records that are erased since, here or by somebody else who works with the same database. */
@Component(immediate = true)
public final class ErasedDrafts implements DomainEventListener {

    private static final int CHANGES = 200;

    private final Journal journal;
    private final Job sweep = Job.createSystem(Messages.get("draft.erasing"), monitor -> {
        RecordDrafts.ofWorkspace().dropIf(this::erasedSince);
    });

    @Activate
    public ErasedDrafts(@Reference Journal journal) {
        this.journal = journal;
        sweep.schedule();
    }

    @Deactivate
    void end() {
        sweep.cancel();
    }

    @Override
    public void happened(DomainEvent event) {
        if (event.topic().equals(MANY_CHANGED)
                || "erased".equals(event.details().get("change"))) {
            sweep.schedule();
        }
    }

    /** @param key of a draft: a record, or what is typed beside its fields */
    private boolean erasedSince(RecordRef key, Instant typed) {
        List<Change> history = journal.history(key, CHANGES);
        int end = key.type().lastIndexOf('.');
        return history.isEmpty() && end > 0
                ? erasedSince(new RecordRef(key.type().substring(0, end), key.id()), typed)
                : erased(history).filter(at -> !typed.isAfter(at)).isPresent();
    }

    /** When a record was erased, or rewritten so that nobody knows what it said before. @param history newest first */
    static Optional<Instant> erased(List<Change> history) {
        Instant rewritten = Instant.MAX;
        for (Change change : history) {
            if (change.kind() == Change.Kind.ERASED) {
                return Optional.of(rewritten);
            }
            rewritten = change.at();
        }
        return Optional.empty();
    }
}
