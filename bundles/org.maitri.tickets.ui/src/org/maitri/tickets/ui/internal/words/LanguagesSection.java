package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Records;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** The same text in other languages, and one more. */
@Component(service = PageSection.class)
public final class LanguagesSection extends RecordSection {

    private static final String TEMPLATE = "tickets.template";
    private static final int WIDTH = 200;

    /** What the text is called, and what else it is there in. */
    private record Family(String name, List<Macros.Choice> others) {}

    public LanguagesSection() {
        super(Pages.of(TEMPLATE), 20, Messages.get("languages.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Composite others = Styles.plain(new Composite(parent, SWT.NONE));
        others.setLayout(Space.grid(2, 0, Space.XS));
        others.setLayoutData(Space.wide());
        Button add = new Button(parent, SWT.PUSH);
        add.setText(Messages.get("languages.add"));
        Icons.on(add, "plus");
        add.addListener(
                SWT.Selection,
                event -> context.load(
                        () -> family(context).name(), name -> context.openNew(TEMPLATE, Map.of("name", name))));
        Runnable reload = () -> context.load(() -> family(context), family -> {
            if (!others.isDisposed()) {
                show(others, family, context);
            }
        });
        reload.run();
        context.onRefresh(reload);
    }

    private static Family family(PageContext context) {
        RecordRef record = context.record();
        return new Family(
                context.service(Records.class).titles(List.of(record)).getOrDefault(record, ""),
                context.service(Macros.class).languages(record.id()));
    }

    private static void show(Composite others, Family family, PageContext context) {
        Space.clear(others);
        for (Macros.Choice text : family.others()) {
            Link language = Styles.plain(new Link(others, SWT.NONE));
            language.setText(PlainText.asLink(text.name()));
            language.addListener(SWT.Selection, event -> context.open(new RecordRef(TEMPLATE, text.id())));
            Label words = Styles.muted(new Label(others, SWT.WRAP));
            words.setText(PlainText.inLabel(text.does()));
            GridData wide = Space.wide();
            wide.widthHint = WIDTH;
            words.setLayoutData(wide);
        }
        if (family.others().isEmpty()) {
            Styles.muted(new Label(others, SWT.WRAP)).setText(Messages.get("languages.none"));
        }
        others.requestLayout();
    }
}
