package org.maitri.publicrelations.ui.internal;

import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.PageSection;

/** A section of the page of an event. */
abstract class EventSection implements PageSection {

    private final int order;
    private final String title;

    /** @param title the key of its title */
    EventSection(int order, String title) {
        this.order = order;
        this.title = title;
    }

    @Override
    public final boolean appliesTo(String recordType) {
        return recordType.equals(StoredRecord.typeOf(PublicEvent.class));
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final String title() {
        return Messages.get(title);
    }
}
