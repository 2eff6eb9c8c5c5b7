package org.maitri.satisfaction.ui.internal;

import org.maitri.satisfaction.Survey;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.PageSection;

/** A section of the page of a survey. */
abstract class SurveySection implements PageSection {

    private final int order;
    private final String title;

    /** @param title the key of its title */
    SurveySection(int order, String title) {
        this.order = order;
        this.title = title;
    }

    @Override
    public final boolean appliesTo(String recordType) {
        return recordType.equals(StoredRecord.typeOf(Survey.class));
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
