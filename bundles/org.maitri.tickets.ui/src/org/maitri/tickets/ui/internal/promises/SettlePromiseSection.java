package org.maitri.tickets.ui.internal.promises;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.tickets.owed.PromiseLedger.Standing;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** How a promise stands and what can become of it: kept, given up, or the customer told that it is late. */
@Component(service = PageSection.class)
public final class SettlePromiseSection extends RecordSection {

    public SettlePromiseSection() {
        super(Pages.of(PromiseLedger.TYPE), -10, Messages.get("actions.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(4, 0, Space.S));
        Label words = Styles.plain(new Label(parent, SWT.WRAP));
        GridData across = Space.wide();
        across.horizontalSpan = 4;
        words.setLayoutData(across);
        Button write = button(parent, "write", "reply");
        write.addListener(
                SWT.Selection,
                event -> new TellCustomer(context.service(PromiseLedger.class))
                        .about(context.record().id(), context.page(), context::open, write));
        Button told = settling(parent, context, "told", "mail-check", PromiseLedger::told);
        Button keep = settling(parent, context, "keep", "circle-check", PromiseLedger::keep);
        Button broken = settling(parent, context, "broken", "circle-x", PromiseLedger::giveUp);
        Runnable load = () -> context.load(
                () -> context.service(PromiseLedger.class)
                        .standing(context.record().id()),
                found -> found.ifPresent(standing -> {
                    Instant now = Instant.now();
                    words.setText(words(standing, now));
                    told.setEnabled(standing.asksForMessage(now));
                    keep.setEnabled(standing.open());
                    broken.setEnabled(standing.open());
                    words.requestLayout();
                }));
        load.run();
        context.onRefresh(load);
        RelativeTime.onTick(parent, load);
    }

    static String words(Standing standing, Instant now) {
        RelativeTime time = RelativeTime.local();
        if (!standing.open()) {
            String settled = Messages.get("standing." + standing.state(), time.text(standing.settledAt(), now));
            return standing.asksForMessage(now) ? settled + " " + Messages.get("standing.untold") : settled;
        }
        if (standing.dueAt().isAfter(now)) {
            return Messages.get("standing.due", time.text(standing.dueAt(), now));
        }
        String overdue = Messages.get("standing.overdue", time.text(standing.dueAt(), now));
        return overdue
                + " "
                + (standing.toldAt() == null
                        ? Messages.get("standing.untold")
                        : Messages.get("standing.told", time.text(standing.toldAt(), now)));
    }

    private static Button settling(
            Composite parent, PageContext context, String name, String icon, BiConsumer<PromiseLedger, UUID> what) {
        Button button = button(parent, name, icon);
        button.addListener(
                SWT.Selection,
                event -> Background.task(
                                Messages.get("settling"),
                                () -> what.accept(
                                        context.service(PromiseLedger.class),
                                        context.record().id()))
                        .orElse(failure -> FailedState.dialog(button.getShell(), Messages.get("settling"), failure))
                        .start(button));
        return button;
    }

    private static Button button(Composite parent, String name, String icon) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(name));
        button.setToolTipText(Messages.get(name + ".tip"));
        Icons.on(button, icon);
        return button;
    }
}
