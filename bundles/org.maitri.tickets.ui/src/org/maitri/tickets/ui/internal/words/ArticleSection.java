package org.maitri.tickets.ui.internal.words;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.ui.internal.mail.StyledWords;
import org.maitri.tickets.words.Knowledge;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** An article as it is typed and people read it. */
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
        Label wrong = Styles.wrong(new Label(parent, SWT.WRAP));
        wrong.setLayoutData(Space.wide());
        new Trial<>(
                        parent,
                        Messages.get("article.read"),
                        () -> words(context, context.typed()),
                        words -> {
                            view.show(words);
                            wrong.setText("");
                            parent.requestLayout();
                        },
                        why -> {
                            wrong.setText(PlainText.inLabel(why));
                            parent.requestLayout();
                        })
                .follow(context);
    }

    private static Supplier<StyledWords> words(PageContext context, Map<String, Object> typed) {
        Knowledge knowledge = context.service(Knowledge.class);
        return () -> MarkdownView.words(
                typed.containsKey("body")
                        ? typed.get("body") instanceof String body ? body : ""
                        : knowledge.read(context.record().id()).markdown());
    }
}
