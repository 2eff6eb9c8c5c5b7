package org.maitri.tickets.ui.internal.words;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.audit.Journal;
import org.maitri.tickets.words.Rules;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** Takes back what a rule did to a ticket. */
@Component(service = PageSection.class)
public final class TakeBackSection extends RecordSection {

    public TakeBackSection() {
        super(Pages.of("tickets.firing"), 10, Messages.get("back.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Label words = Styles.muted(new Label(parent, SWT.WRAP));
        words.setText(Messages.get("back.words"));
        words.setLayoutData(Space.wide());
        Button back = new Button(parent, SWT.PUSH);
        back.setText(Messages.get("back.do"));
        back.addListener(SWT.Selection, event -> {
            back.setEnabled(false);
            Background.work(
                            Messages.get("back.do"),
                            progress -> context.service(Rules.class)
                                    .undo(context.record().id(), progress))
                    .then(undone -> {
                        words.setText(said(undone));
                        parent.requestLayout();
                    })
                    .orElse(failure -> {
                        back.setEnabled(true);
                        FailedState.dialog(back.getShell(), Messages.get("back.do"), failure);
                    })
                    .start(back);
        });
    }

    private static String said(Journal.Undone undone) {
        return undone.conflicts().isEmpty()
                ? Messages.get("back.done")
                : Messages.count("back.partly", undone.conflicts().size());
    }
}
