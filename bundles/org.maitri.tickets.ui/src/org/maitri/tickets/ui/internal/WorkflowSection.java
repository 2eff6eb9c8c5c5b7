package org.maitri.tickets.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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

    private record Move(String from, String to) {}

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
        Map<Move, Button> ticks = ticks(parent, context, states);
        Runnable reload = () -> context.load(
                () -> context.service(Database.class)
                        .read(work -> work.find(Workflow.class, context.record().id())),
                found -> found.ifPresent(workflow -> show(workflow, ticks)));
        reload.run();
        context.onRefresh(reload);
    }

    private static Map<Move, Button> ticks(Composite parent, PageContext context, List<Choice> states) {
        Styles.muted(new Label(parent, SWT.NONE)).setText(Messages.get("workflow.from"));
        states.forEach(state -> {
            Label to = Styles.plain(new Label(parent, SWT.NONE));
            to.setFont(Fonts.small(parent));
            to.setText(state.label());
        });
        boolean writable = context.service(Access.class).may(Workflow.TYPE + ".write");
        Map<Move, Button> ticks = new HashMap<>();
        for (Choice from : states) {
            Label word = Styles.plain(new Label(parent, SWT.NONE));
            word.setText(from.label());
            for (Choice to : states) {
                Button tick = tick(parent, context, from, to);
                tick.setEnabled(writable && !from.equals(to));
                ticks.put(new Move(from.value(), to.value()), tick);
            }
        }
        return ticks;
    }

    private static void show(Workflow workflow, Map<Move, Button> ticks) {
        ticks.forEach((move, tick) -> {
            if (!tick.isDisposed()) {
                tick.setSelection(workflow.allows(move.from(), move.to()));
            }
        });
    }

    private static Button tick(Composite parent, PageContext context, Choice from, Choice to) {
        Button tick = Styles.plain(new Button(parent, SWT.CHECK));
        tick.setToolTipText(Messages.get("workflow.move", from.label(), to.label()));
        tick.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        tick.addListener(SWT.Selection, event -> {
            boolean allowed = tick.getSelection();
            Background.task(
                            Messages.get("workflow.commit"),
                            () -> set(context, workflow -> {
                                if (allowed) {
                                    workflow.allow(from.value(), to.value());
                                } else {
                                    workflow.forbid(from.value(), to.value());
                                }
                            }))
                    .start(parent);
        });
        return tick;
    }

    private static void set(PageContext context, Consumer<Workflow> move) {
        context.service(Database.class)
                .change(
                        Messages.get("workflow.commit"),
                        work -> move.accept(
                                work.find(Workflow.class, context.record().id()).orElseThrow()));
    }
}
