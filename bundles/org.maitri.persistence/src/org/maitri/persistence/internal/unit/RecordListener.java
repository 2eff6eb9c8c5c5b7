package org.maitri.persistence.internal.unit;

import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.maitri.spi.record.StoredRecord;

/** Stamps records as they are written and refuses to delete them. */
final class RecordListener extends DescriptorEventAdapter {

    private final ChangeWatch watch;

    RecordListener(ChangeWatch watch) {
        this.watch = watch;
    }

    @Override
    public void prePersist(DescriptorEvent event) {
        ((StoredRecord) event.getObject()).stamp(watch.actor(), watch.moment());
    }

    @Override
    public void aboutToInsert(DescriptorEvent event) {
        watch.creating((StoredRecord) event.getObject());
    }

    @Override
    public void aboutToUpdate(DescriptorEvent event) {
        watch.updating((StoredRecord) event.getObject());
        event.updateAttributeWithObject("changedAt", watch.moment());
        event.updateAttributeWithObject("changedBy", watch.actor());
    }

    @Override
    public void preRemove(DescriptorEvent event) {
        watch.deleting((StoredRecord) event.getObject());
    }

    @Override
    public void preDelete(DescriptorEvent event) {
        watch.deleting((StoredRecord) event.getObject());
    }
}
