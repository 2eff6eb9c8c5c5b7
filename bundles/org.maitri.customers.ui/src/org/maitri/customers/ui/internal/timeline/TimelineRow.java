package org.maitri.customers.ui.internal.timeline;

import java.time.LocalDate;
import org.maitri.spi.timeline.TimelineEntry;

/** What a timeline shows in one place: a day, or something that happened on it. @param entry null for a day */
record TimelineRow(LocalDate day, TimelineEntry entry) {

    boolean isDay() {
        return entry == null;
    }
}
