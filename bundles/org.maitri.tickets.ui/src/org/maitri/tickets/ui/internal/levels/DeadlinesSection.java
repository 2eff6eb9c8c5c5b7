package org.maitri.tickets.ui.internal.levels;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.TicketDeadlines;
import org.maitri.ui.Pills;
import org.maitri.ui.PlainText;
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
                    () -> Owed.of(
                            context.service(TicketDeadlines.class),
                            context.record().id(),
                            now),
                    owed -> show(parent, owed, now));
        };
        load.run();
        context.onRefresh(load);
        RelativeTime.onTick(parent, load);
    }

    /**
     * What is owed, and why by these rules.
     *
     * @param passedOver why other service levels do not hold
     */
    private record Owed(List<Deadline> deadlines, List<String> passedOver) {

        static Owed of(TicketDeadlines known, UUID ticket, Instant now) {
            return new Owed(known.of(ticket, now), known.passedOver(ticket));
        }
    }

    private static void show(Composite parent, Owed owed, Instant now) {
        if (parent.isDisposed()) {
            return;
        }
        Space.clear(parent);
        if (owed.deadlines().isEmpty()) {
            say(parent, Messages.get("section.none"));
        }
        owed.deadlines().forEach(deadline -> show(parent, deadline, new DeadlineWords(deadline, now, Moments.local())));
        if (!owed.passedOver().isEmpty()) {
            say(parent, Messages.get("section.passed", String.join("\n", owed.passedOver())));
        }
        parent.requestLayout();
    }

    private static void say(Composite parent, String text) {
        Label said = Styles.muted(new Label(parent, SWT.WRAP));
        said.setText(PlainText.inLabel(text));
        said.setLayoutData(Space.wide());
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
        rule.setText(PlainText.inLabel(words.rule()));
        rule.setLayoutData(across());
        if (deadline.segments().size() > 1) {
            Label segments = Styles.muted(new Label(block, SWT.WRAP));
            segments.setText(PlainText.inLabel(String.join("\n", words.segments())));
            segments.setLayoutData(across());
        }
    }

    private static GridData across() {
        GridData wide = Space.wide();
        wide.horizontalSpan = 2;
        return wide;
    }
}
