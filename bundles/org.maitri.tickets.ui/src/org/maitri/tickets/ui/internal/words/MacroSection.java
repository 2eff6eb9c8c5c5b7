package org.maitri.tickets.ui.internal.words;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** What a macro as it is typed would do to a real ticket. */
@Component(service = PageSection.class)
public final class MacroSection extends RecordSection {

    private static final int WIDTH = 300;

    public MacroSection() {
        super(Pages.of("tickets.macro"), 10, Messages.get("macro.would"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(2, 0, Space.S));
        TrialTicket ticket = new TrialTicket(parent);
        PreviewPane pane = new PreviewPane(parent, SWT.NONE);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        wide.widthHint = WIDTH;
        pane.setLayoutData(wide);
        Trial<Macros.Preview> trial = new Trial<>(
                parent,
                Messages.get("macro.would"),
                () -> preview(context, ticket.number(), context.typed()),
                preview -> {
                    pane.show(preview);
                    parent.requestLayout();
                },
                why -> {
                    pane.refuse(why);
                    parent.requestLayout();
                });
        ticket.onChange(trial::run);
        trial.follow(context);
    }

    private static Supplier<Macros.Preview> preview(PageContext context, String number, Map<String, Object> typed) {
        Database database = context.service(Database.class);
        Macros macros = context.service(Macros.class);
        return () -> macros.preview(context.record().id(), typed, TrialTicket.find(number, database));
    }
}
