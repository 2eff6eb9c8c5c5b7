package org.maitri.satisfaction.ui.internal;

import org.maitri.satisfaction.Survey;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** Who answered a survey, without what they answered. */
@Component(service = PageSection.class)
public final class ResponsesSection extends ChildSection {

    public ResponsesSection() {
        super(
                Pages.of(StoredRecord.typeOf(Survey.class)),
                40,
                Messages.get("responses.title"),
                "satisfaction.response",
                "surveyId");
    }
}
