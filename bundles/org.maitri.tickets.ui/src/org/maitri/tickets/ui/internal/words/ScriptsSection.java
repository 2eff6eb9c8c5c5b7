package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.script.Script;
import org.maitri.spi.script.ScriptContributor;
import org.maitri.tickets.Ticket;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Greeting and playbooks beside a ticket's conversation. */
@Component(service = PageSection.class)
public final class ScriptsSection extends RecordSection {

    private static final int WIDTH = 200;

    @Reference
    private volatile List<ScriptContributor> contributors;

    public ScriptsSection() {
        super(Pages.of(Ticket.TYPE), 25, Messages.get("scripts.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Combo choice = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setToolTipText(Messages.get("scripts.choose"));
        choice.setLayoutData(wide());
        Label steps = Styles.plain(new Label(parent, SWT.WRAP));
        steps.setLayoutData(wide());
        context.load(() -> scripts(context), found -> {
            if (choice.isDisposed()) {
                return;
            }
            choice.setItems(found.stream().map(Script::title).toArray(String[]::new));
            choice.addListener(SWT.Selection, event -> show(found.get(choice.getSelectionIndex()), steps));
            if (found.isEmpty()) {
                choice.setEnabled(false);
                steps.setText(Messages.get("scripts.none"));
            } else {
                choice.select(0);
                show(found.getFirst(), steps);
            }
            parent.requestLayout();
        });
    }

    private static GridData wide() {
        GridData place = Space.wide();
        place.widthHint = WIDTH;
        return place;
    }

    private List<Script> scripts(PageContext context) {
        String agent = context.service(Access.class).actor();
        return context.service(Database.class).read(work -> {
            Optional<Ticket> ticket = work.find(Ticket.class, context.record().id());
            return contributors.stream()
                    .flatMap(each -> each.scripts(ticket.map(Ticket::customer), agent, work).stream())
                    .toList();
        });
    }

    private static void show(Script script, Label steps) {
        AtomicInteger number = new AtomicInteger();
        String words = script.steps().size() == 1
                ? script.steps().getFirst()
                : script.steps().stream()
                        .map(step -> number.incrementAndGet() + ". " + step)
                        .collect(Collectors.joining("\n"));
        steps.setText(PlainText.inLabel(script.occasion().isBlank() ? words : script.occasion() + "\n" + words));
        steps.requestLayout();
    }
}
