package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** A text as it would be sent with a real ticket: the newest, or one whose number is typed. */
@Component(service = PageSection.class)
public final class TemplateSection extends RecordSection {

    private static final int WIDTH = 300;
    private static final int PAUSE = 400;

    public TemplateSection() {
        super(Pages.of("tickets.template"), 10, Messages.get("template.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(2, 0, Space.S));
        Styles.plain(new Label(parent, SWT.NONE)).setText(Messages.get("template.ticket"));
        Text number = new Text(parent, SWT.BORDER);
        number.setMessage(Messages.get("template.newest"));
        number.setLayoutData(Space.wide());
        FilledView view = new FilledView(parent, SWT.BORDER);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        wide.widthHint = WIDTH;
        view.control().setLayoutData(wide);
        Label missing = Styles.wrong(new Label(parent, SWT.WRAP));
        missing.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        Runnable reload = () -> {
            if (number.isDisposed()) {
                return;
            }
            String wanted = number.getText().strip();
            Background.work(Messages.get("template.title"), progress -> filled(context, wanted))
                    .then(filled -> {
                        view.show(filled);
                        missing.setText(
                                filled.complete()
                                        ? ""
                                        : Messages.get("template.missing", String.join(", ", filled.missing())));
                        parent.requestLayout();
                    })
                    .orElse(failure -> missing.setText(FailedState.sentence(failure)))
                    .start(parent);
        };
        number.addListener(SWT.Modify, event -> number.getDisplay().timerExec(PAUSE, reload));
        reload.run();
        context.onRefresh(reload);
    }

    private static Macros.Filled filled(PageContext context, String number) {
        UUID ticket = context.service(Database.class)
                .read(work -> ticket(number, work))
                .orElseThrow(() -> new RefusedException(Messages.get("template.none", number)));
        return context.service(Macros.class).fill(context.record().id(), ticket);
    }

    private static Optional<UUID> ticket(String number, UnitOfWork work) {
        List<UUID> found = number.isEmpty()
                ? work.entities()
                        .createQuery(
                                "select t.id from Ticket t where t.archivedAt is null order by t.knownSince desc, t.id desc",
                                UUID.class)
                        .setMaxResults(1)
                        .getResultList()
                : work.entities()
                        .createQuery("select t.id from Ticket t where t.number = :number", UUID.class)
                        .setParameter("number", number)
                        .getResultList();
        return found.stream().findFirst();
    }
}
