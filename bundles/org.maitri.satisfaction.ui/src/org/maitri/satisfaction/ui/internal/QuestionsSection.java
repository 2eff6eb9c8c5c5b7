package org.maitri.satisfaction.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** The questions of a survey. */
@Component(service = PageSection.class)
public final class QuestionsSection extends SurveySection {

    public QuestionsSection() {
        super(30, "questions.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, "satisfaction.question", "surveyId");
    }
}
