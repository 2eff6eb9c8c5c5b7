package org.maitri.publicrelations.ui.internal;

import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The gifts that belong to an event. */
@Component(service = PageSection.class)
public final class GiftsSection extends ChildSection {

    public GiftsSection() {
        super(
                Pages.of(StoredRecord.typeOf(PublicEvent.class)),
                20,
                Messages.get("gifts.title"),
                "publicrelations.gift",
                "eventId");
    }
}
