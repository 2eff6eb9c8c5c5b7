package org.maitri.tickets.ui.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.Workflow;
import org.maitri.ui.Background;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** Which states may follow which, as a table of ticks: from the left to the top. */
@Component(service = PageSection.class)
public final class WorkflowSection extends RecordSection {

    public WorkflowSection() {
        super(Pages.of(Workflow.TYPE), 10, Messages.get("workflow.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        List<Choice> states = context.service(Records.class)
                .requireType(Ticket.TYPE)
                .field("state")
                .orElseThrow()
                .choices();
        parent.setLayout(Space.grid(states.size() + 1, 0, Space.S));
        Runnable reload = () -> context.load(
                () -> context.service(Database.class)
                        .read(work -> work.find(Workflow.class, context.record().id())),
                found -> found.ifPresent(workflow -> show(parent, context, states, workflow)));
        reload.run();
        context.onRefresh(reload);
    }

    private static void show(Composite parent, PageContext context, List<Choice> states, Workflow workflow) {
        if (parent.isDisposed()) {
            return;
        }
        for (Control old : parent.getChildren()) {
            old.dispose();
        }
        Styles.muted(new Label(parent, SWT.NONE)).setText(Messages.get("workflow.from"));
        states.forEach(state -> {
            Label to = Styles.plain(new Label(parent, SWT.NONE));
            to.setFont(Fonts.small(parent));
            to.setText(state.label());
        });
        boolean writable = context.service(Access.class).may(Workflow.TYPE + ".write");
        for (Choice from : states) {
            Label word = Styles.plain(new Label(parent, SWT.NONE));
            word.setText(from.label());
            for (Choice to : states) {
                tick(parent, context, from, to, workflow).setEnabled(writable && !from.equals(to));
            }
        }
        parent.requestLayout();
    }

    private static Button tick(Composite parent, PageContext context, Choice from, Choice to, Workflow workflow) {
        Button tick = Styles.plain(new Button(parent, SWT.CHECK));
        tick.setToolTipText(Messages.get("workflow.move", from.label(), to.label()));
        tick.setSelection(workflow.allows(from.value(), to.value()));
        tick.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        tick.addListener(SWT.Selection, event -> {
            boolean allowed = tick.getSelection();
            Background.<Void>work(
                            Messages.get("workflow.commit"),
                            progress -> context.service(Database.class).write(Messages.get("workflow.commit"), work -> {
                                Workflow it = work.find(
                                                Workflow.class, context.record().id())
                                        .orElseThrow();
                                if (allowed) {
                                    it.allow(from.value(), to.value());
                                } else {
                                    it.forbid(from.value(), to.value());
                                }
                                return null;
                            }))
                    .start(parent);
        });
        return tick;
    }
}
