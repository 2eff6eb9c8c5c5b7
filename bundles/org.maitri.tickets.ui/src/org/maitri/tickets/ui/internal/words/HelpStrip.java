package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maitri.kernel.Progress;
import org.maitri.tickets.words.Knowledge;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What helps to write a message: texts to put in, and articles that may answer, found anew while somebody writes. */
public final class HelpStrip extends Composite {

    private static final int SHOWN = 3;
    private static final int PAUSE = 700;

    private final PageContext context;
    private final Consumer<String> insert;
    private final Composite articles;
    private final Runnable look = this::look;
    private String draft = "";
    private List<Knowledge.Suggestion> shown = List.of();

    /** @param insert puts words where the person writes */
    public HelpStrip(Composite parent, PageContext context, Consumer<String> insert) {
        super(parent, SWT.NONE);
        this.context = context;
        this.insert = insert;
        Styles.plain(this);
        setLayout(row());
        Button texts = new Button(this, SWT.PUSH);
        texts.setText(Messages.get("help.text"));
        texts.setToolTipText(Messages.get("help.text.tip"));
        Icons.on(texts, "file-text");
        texts.addListener(SWT.Selection, event -> chooseText(texts));
        articles = Styles.plain(new Composite(this, SWT.NONE));
        articles.setLayout(row());
        addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, look));
    }

    private static RowLayout row() {
        return Space.row(Space.M);
    }

    /** Hears what is written so far. */
    public void writing(String words) {
        draft = words;
        getDisplay().timerExec(PAUSE, look);
    }

    private UUID ticket() {
        return context.record().id();
    }

    private void look() {
        if (!isDisposed()) {
            String words = draft;
            Background.work(
                            Messages.get("help.looking"),
                            progress -> context.service(Knowledge.class).suggest(ticket(), words, SHOWN, progress))
                    .then(this::show)
                    .orElse(failure -> ILog.of(HelpStrip.class).warn("Nothing could be suggested", failure))
                    .start(this);
        }
    }

    private void show(List<Knowledge.Suggestion> found) {
        if (isDisposed() || found.equals(shown)) {
            return;
        }
        shown = found;
        Space.clear(articles);
        for (Knowledge.Suggestion article : found) {
            Link link = Styles.plain(new Link(articles, SWT.NONE));
            link.setText(PlainText.asLink(article.title()));
            link.setToolTipText(article.firstWords());
            link.addListener(SWT.Selection, event -> open(article));
        }
        articles.requestLayout();
    }

    private void open(Knowledge.Suggestion article) {
        context.load(
                () -> context.service(Knowledge.class).read(article.article()),
                page -> new ArticleDialog(getShell(), page, context.service(Knowledge.class), ticket())
                        .ask()
                        .ifPresent(insert));
    }

    private void chooseText(Button button) {
        Macros macros = context.service(Macros.class);
        Background.work(Messages.get("help.looking"), progress -> macros.texts(ticket()))
                .then(found -> menu(button, macros, found))
                .orElse(this::failed)
                .start(this);
    }

    private void menu(Button button, Macros macros, List<Macros.Choice> texts) {
        Menu menu = new Menu(button);
        for (Macros.Choice text : texts) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(PlainText.inLabel(text.name()));
            item.setToolTipText(text.does());
            item.addListener(
                    SWT.Selection,
                    event -> Background.work(
                                    Messages.get("help.looking"),
                                    (Progress progress) -> macros.fill(text.id(), ticket()))
                            .then(filled -> insert.accept(filled.words()))
                            .orElse(this::failed)
                            .start(this));
        }
        if (texts.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(Messages.get("help.text.none"));
            none.setEnabled(false);
        }
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void failed(Throwable failure) {
        FailedState.dialog(getShell(), Messages.get("help.looking"), failure);
    }
}
