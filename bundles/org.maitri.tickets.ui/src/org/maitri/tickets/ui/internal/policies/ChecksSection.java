package org.maitri.tickets.ui.internal.policies;

import java.time.Instant;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.PolicyChecks;
import org.maitri.tickets.care.PolicyChecks.Check;
import org.maitri.tickets.ui.internal.levels.Moments;
import org.maitri.ui.Pills;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** What policies promise the customer of a ticket, and whether it was kept. */
@Component(service = PageSection.class)
public final class ChecksSection extends RecordSection {

    public ChecksSection() {
        super(Pages.of(Ticket.TYPE), -4, Messages.get("checks.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Runnable load = () -> context.load(
                () -> context.service(PolicyChecks.class).of(context.record().id(), Instant.now()),
                checks -> show(parent, checks));
        load.run();
        context.onRefresh(load);
    }

    private static void show(Composite parent, List<Check> checks) {
        if (parent.isDisposed()) {
            return;
        }
        Space.clear(parent);
        if (checks.isEmpty()) {
            Label none = Styles.muted(new Label(parent, SWT.WRAP));
            none.setText(Messages.get("checks.none"));
            none.setLayoutData(Space.wide());
        }
        Moments moments = Moments.local();
        Instant now = Instant.now();
        for (Check check : checks) {
            switch (check.outcome()) {
                case KEPT -> Pills.create(parent, Tone.GOOD, "circle-check", Messages.get("outcome.kept"));
                case BROKEN -> Pills.create(parent, Tone.BAD, "circle-x", Messages.get("outcome.broken"));
                case OPEN -> Pills.create(parent, Tone.INFO, "hourglass", Messages.get("outcome.open"));
            }
            Label words = Styles.plain(new Label(parent, SWT.WRAP));
            words.setText(check.due()
                    .map(due -> Messages.get("check.due", check.promise(), moments.text(due, now), check.policy()))
                    .orElseGet(() -> Messages.get("check", check.promise(), check.policy())));
            words.setLayoutData(Space.wide());
        }
        parent.requestLayout();
    }
}
