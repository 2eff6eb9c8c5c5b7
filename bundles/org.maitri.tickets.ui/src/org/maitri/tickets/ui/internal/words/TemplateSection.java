package org.maitri.tickets.ui.internal.words;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** A text as it is typed and would be sent with a real ticket. */
@Component(service = PageSection.class)
public final class TemplateSection extends RecordSection {

    private static final int WIDTH = 300;

    public TemplateSection() {
        super(Pages.of("tickets.template"), 10, Messages.get("template.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(2, 0, Space.S));
        TrialTicket ticket = new TrialTicket(parent);
        FilledView view = new FilledView(parent, SWT.BORDER);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        wide.widthHint = WIDTH;
        view.control().setLayoutData(wide);
        Label missing = Styles.wrong(new Label(parent, SWT.WRAP));
        missing.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        Trial<Macros.Filled> trial = new Trial<>(
                parent,
                Messages.get("template.title"),
                () -> filled(context, ticket.number(), context.typed()),
                filled -> {
                    view.show(filled);
                    missing.setText(
                            filled.complete()
                                    ? ""
                                    : PlainText.inLabel(
                                            Messages.get("template.missing", String.join(", ", filled.missing()))));
                    parent.requestLayout();
                },
                why -> {
                    missing.setText(PlainText.inLabel(why));
                    parent.requestLayout();
                });
        ticket.onChange(trial::run);
        trial.follow(context);
    }

    private static Supplier<Macros.Filled> filled(PageContext context, String number, Map<String, Object> typed) {
        Database database = context.service(Database.class);
        Macros macros = context.service(Macros.class);
        return () -> macros.fill(context.record().id(), typed, TrialTicket.find(number, database));
    }
}
