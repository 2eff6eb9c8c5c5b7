package org.maitri.satisfaction.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.osgi.service.component.annotations.Component;

/** Who answered a survey, without what they answered. */
@Component(service = PageSection.class)
public final class ResponsesSection extends SurveySection {

    public ResponsesSection() {
        super(40, "responses.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new ChildList(parent, context, "satisfaction.response", "surveyId");
    }
}
