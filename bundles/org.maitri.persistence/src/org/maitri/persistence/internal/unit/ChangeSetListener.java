package org.maitri.persistence.internal.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;

/** Tells what a flush is going to change, once EclipseLink has found it out and before the first statement. */
final class ChangeSetListener extends SessionEventAdapter {

    private final ChangeWatch watch;

    ChangeSetListener(ChangeWatch watch) {
        this.watch = watch;
    }

    @Override
    public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
        UnitOfWorkChangeSet changes = (UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet");
        for (Object each : changes.getAllChangeSets().keySet()) {
            ObjectChangeSet change = (ObjectChangeSet) each;
            if (!change.isNew() && change.hasChanges() && change.getId() instanceof UUID record) {
                watch.changed(record, oldValues(change));
            }
        }
    }

    private static Map<String, Object> oldValues(ObjectChangeSet change) {
        Map<String, Object> old = new LinkedHashMap<>();
        for (Object each : change.getChanges()) {
            ChangeRecord field = (ChangeRecord) each;
            old.put(field.getAttribute(), field.getOldValue());
        }
        return old;
    }
}
