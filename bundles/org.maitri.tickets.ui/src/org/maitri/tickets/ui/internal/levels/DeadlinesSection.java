package org.maitri.tickets.ui.internal.levels;

import java.time.Instant;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.TicketDeadlines;
import org.maitri.ui.Pills;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** By when a ticket must be answered and solved, drawn and explained. */
@Component(service = PageSection.class)
public final class DeadlinesSection extends RecordSection {

    public DeadlinesSection() {
        super(Pages.of(Ticket.TYPE), -5, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.M));
        Runnable load = () -> {
            Instant now = Instant.now();
            context.load(
                    () -> context.service(TicketDeadlines.class)
                            .of(context.record().id(), now),
                    deadlines -> show(parent, deadlines, now));
        };
        load.run();
        context.onRefresh(load);
        RelativeTime.onTick(parent, load);
    }

    private static void show(Composite parent, List<Deadline> deadlines, Instant now) {
        if (parent.isDisposed()) {
            return;
        }
        Space.clear(parent);
        if (deadlines.isEmpty()) {
            Label none = Styles.muted(new Label(parent, SWT.WRAP));
            none.setText(Messages.get("section.none"));
            none.setLayoutData(Space.wide());
        }
        deadlines.forEach(deadline -> show(parent, deadline, new DeadlineWords(deadline, now, Moments.local())));
        parent.requestLayout();
    }

    private static void show(Composite parent, Deadline deadline, DeadlineWords words) {
        Composite block = Styles.plain(new Composite(parent, SWT.NONE));
        block.setLayout(Space.grid(2, 0, Space.XS));
        block.setLayoutData(Space.wide());
        Label target = Styles.plain(new Label(block, SWT.NONE));
        target.setFont(Fonts.strong(target));
        target.setText(words.target());
        Pills.create(block, words.tone(), words.icon(), words.verdictWord())
                .setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        Label due = Styles.plain(new Label(block, SWT.WRAP));
        due.setText(words.due());
        due.setToolTipText(words.dueExactly());
        due.setLayoutData(across());
        new DeadlineBar(block, deadline, words).setLayoutData(across());
        Label rule = Styles.muted(new Label(block, SWT.WRAP));
        rule.setText(words.rule());
        rule.setLayoutData(across());
        if (deadline.segments().size() > 1) {
            Label segments = Styles.muted(new Label(block, SWT.WRAP));
            segments.setText(String.join("\n", words.segments()));
            segments.setLayoutData(across());
        }
    }

    private static GridData across() {
        GridData wide = Space.wide();
        wide.horizontalSpan = 2;
        return wide;
    }
}
