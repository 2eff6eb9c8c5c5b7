package org.maitri.tickets.ui.internal.words;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.words.Knowledge;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** An article as people read it. */
@Component(service = PageSection.class)
public final class ArticleSection extends RecordSection {

    private static final int WIDTH = 300;

    public ArticleSection() {
        super(Pages.of("tickets.article"), 10, Messages.get("article.read"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        MarkdownView view = new MarkdownView(parent, SWT.NONE);
        GridData wide = Space.wide();
        wide.widthHint = WIDTH;
        view.control().setLayoutData(wide);
        Runnable reload = () -> context.load(
                () -> context.service(Knowledge.class).read(context.record().id()), page -> {
                    if (!view.control().isDisposed()) {
                        view.show(page.markdown());
                        parent.requestLayout();
                    }
                });
        reload.run();
        context.onRefresh(reload);
    }
}
