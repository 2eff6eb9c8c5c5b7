package org.maitri.tickets.ui.internal.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.script.Script;
import org.maitri.spi.script.ScriptContributor;
import org.maitri.tickets.PlaybookSteps;
import org.maitri.tickets.Ticket;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Greeting and playbooks beside a ticket's conversation; colleagues see which steps were taken. */
@Component(service = PageSection.class)
public final class ScriptsSection extends RecordSection {

    @Reference
    private volatile List<ScriptContributor> contributors;

    public ScriptsSection() {
        super(Pages.of(Ticket.TYPE), 25, Messages.get("scripts.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        new Beside(parent, context).reload();
    }

    private Playbooks read(PageContext context) {
        String agent = context.service(Access.class).actor();
        return context.service(Database.class).read(work -> {
            Optional<Ticket> ticket = work.find(Ticket.class, context.record().id());
            List<Script> scripts = contributors.stream()
                    .flatMap(each -> each.scripts(ticket.map(Ticket::customer), agent, work).stream())
                    .toList();
            return new Playbooks(scripts, taken(context, work));
        });
    }

    private static List<Playbooks.Taken> taken(PageContext context, UnitOfWork work) {
        return PlaybookSteps.taken(context.record().id(), work).stream()
                .map(step -> new Playbooks.Taken(step.playbook(), step.words(), step.doneAt(), step.doneBy()))
                .toList();
    }

    /** What one page shows. */
    private final class Beside {

        private final PageContext context;
        private final Combo choice;
        private final ScriptPane pane;
        private Playbooks playbooks;

        Beside(Composite parent, PageContext context) {
            this.context = context;
            parent.setLayout(Space.grid(1, 0, Space.S));
            choice = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
            choice.setToolTipText(Messages.get("scripts.choose"));
            Accessibility.name(choice, Messages.get("scripts.choose"));
            choice.setLayoutData(Space.wide());
            choice.addListener(SWT.Selection, event -> show());
            pane = new ScriptPane(parent, context.service(Access.class).may(Ticket.WRITE), this::tick);
            GridData wide = Space.wide();
            pane.setLayoutData(wide);
            context.onRefresh(this::reload);
        }

        void reload() {
            context.load(() -> read(context), this::show);
        }

        private void show(Playbooks read) {
            if (choice.isDisposed()) {
                return;
            }
            boolean first = playbooks == null;
            playbooks = read;
            offer(
                    first
                            ? read.first()
                            : Math.clamp(
                                    choice.getSelectionIndex(),
                                    0,
                                    Math.max(0, read.scripts().size() - 1)));
            if (!read.scripts().isEmpty()) {
                show();
            } else if (first) {
                choice.setEnabled(false);
                pane.say(Messages.get("scripts.none"));
                pane.requestLayout();
            }
        }

        private void offer(int selected) {
            String[] titles = playbooks.scripts().stream().map(playbooks::title).toArray(String[]::new);
            if (!Arrays.equals(titles, choice.getItems())) {
                choice.setItems(titles);
            }
            if (titles.length > 0 && choice.getSelectionIndex() != selected) {
                choice.select(selected);
            }
        }

        private Script chosen() {
            return playbooks.scripts().get(choice.getSelectionIndex());
        }

        private void show() {
            pane.show(chosen(), playbooks);
        }

        private void tick(String step, boolean taken) {
            Script playbook = chosen();
            String words = playbooks
                    .taken(playbook, step)
                    .filter(before -> !taken)
                    .map(Playbooks.Taken::words)
                    .orElse(step);
            PlaybookSteps steps = context.service(PlaybookSteps.class);
            Background.task(
                            Messages.get("scripts.title"),
                            () -> steps.tick(context.record().id(), playbook, words, taken))
                    .orElse(failure -> {
                        show();
                        FailedState.dialog(pane.getShell(), Messages.get("scripts.title"), failure);
                    })
                    .start(pane);
        }
    }
}
