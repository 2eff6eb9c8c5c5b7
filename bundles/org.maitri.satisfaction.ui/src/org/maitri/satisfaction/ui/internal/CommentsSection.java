package org.maitri.satisfaction.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.RecordRef;
import org.maitri.satisfaction.Question;
import org.maitri.satisfaction.SatisfactionPermissions;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** What people wrote in their own words, where enough of them wrote. */
@Component(service = PageSection.class)
public final class CommentsSection extends RecordSection {

    private static final int MOST_SHOWN = 50;
    private static final int WIDTH = 500;

    /** The comments on one question. */
    private record Written(String question, List<String> comments) {}

    public CommentsSection() {
        super(Pages.of(StoredRecord.typeOf(Survey.class)), 20, Messages.get("comments.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.XS));
        Runnable reload = () -> context.load(() -> read(context), written -> show(parent, written));
        reload.run();
        context.onRefresh(reload);
    }

    private static List<Written> read(PageContext context) {
        if (!context.service(Access.class).may(SatisfactionPermissions.RESULTS)) {
            return List.of();
        }
        RecordRef record = context.record();
        return context.service(Database.class).read(work -> {
            List<Written> written = new ArrayList<>();
            work.find(Survey.class, record.id()).ifPresent(survey -> {
                for (Question question : SurveyResults.questions(work, survey)) {
                    List<String> comments = SurveyResults.comments(work, survey, question);
                    if (!comments.isEmpty()) {
                        written.add(new Written(question.wording(), comments));
                    }
                }
            });
            return written;
        });
    }

    private static void show(Composite parent, List<Written> written) {
        if (parent.isDisposed()) {
            return;
        }
        Space.clear(parent);
        if (written.isEmpty()) {
            Styles.muted(new Label(parent, SWT.NONE)).setText(Messages.get("comments.none"));
        }
        for (Written each : written) {
            Label question = Styles.plain(new Label(parent, SWT.WRAP));
            question.setFont(Fonts.strong(parent));
            question.setText(PlainText.inLabel(each.question()));
            each.comments().stream().limit(MOST_SHOWN).forEach(comment -> {
                Label label = Styles.plain(new Label(parent, SWT.WRAP));
                label.setText(PlainText.inLabel(Messages.get("comments.one", comment)));
                GridData place = Space.wide();
                place.widthHint = WIDTH;
                label.setLayoutData(place);
            });
            if (each.comments().size() > MOST_SHOWN) {
                Styles.muted(new Label(parent, SWT.NONE))
                        .setText(Messages.get("comments.more", each.comments().size() - MOST_SHOWN));
            }
        }
        parent.requestLayout();
    }
}
