package org.maitri.satisfaction.ui.internal;

import org.maitri.satisfaction.Survey;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The questions of a survey. */
@Component(service = PageSection.class)
public final class QuestionsSection extends ChildSection {

    public QuestionsSection() {
        super(
                Pages.of(StoredRecord.typeOf(Survey.class)),
                30,
                Messages.get("questions.title"),
                "satisfaction.question",
                "surveyId");
    }
}
