package org.maitri.tickets.ui.internal.words;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.tickets.words.Knowledge;
import org.maitri.ui.Background;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;

/** Shows an article beside a ticket: it can be put into the message as text or as a link, and judged. */
final class ArticleDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 320;
    private static final int TEXT = IDialogConstants.CLIENT_ID + 1;
    private static final int LINK = IDialogConstants.CLIENT_ID + 2;

    private final Knowledge.Page article;
    private final Knowledge knowledge;
    private final UUID ticket;
    private String words;

    ArticleDialog(Shell parent, Knowledge.Page article, Knowledge knowledge, UUID ticket) {
        super(parent);
        this.article = article;
        this.knowledge = knowledge;
        this.ticket = ticket;
    }

    /** What is put into the message; empty for nothing. */
    Optional<String> ask() {
        open();
        return Optional.ofNullable(words);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("article.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(1, Space.L, Space.S));
        Label title = new Label(area, SWT.WRAP);
        title.setText(PlainText.inLabel(article.title()));
        title.setFont(Fonts.heading(area));
        title.setLayoutData(Space.wide());
        MarkdownView view = new MarkdownView(area, SWT.BORDER | SWT.V_SCROLL);
        view.control().setMargins(Space.S, Space.S, Space.S, Space.S);
        GridData place = Space.fill();
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        view.control().setLayoutData(place);
        view.show(article.markdown());
        Button solved = new Button(area, SWT.CHECK);
        solved.setText(Messages.get("article.solved"));
        Background.work(Messages.get("help.looking"), progress -> knowledge.judged(ticket, article.article()))
                .then(said -> solved.setSelection(said.orElse(false)))
                .start(solved);
        solved.addListener(SWT.Selection, event -> {
            boolean helped = solved.getSelection();
            Background.task(Messages.get("article.solved"), () -> knowledge.judge(ticket, article.article(), helped))
                    .start(solved);
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, TEXT, Messages.get("article.text"), true);
        createButton(parent, LINK, Messages.get("article.link"), false)
                .setEnabled(!article.link().isBlank());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == TEXT) {
            words = article.text();
        } else if (button == LINK) {
            words = Messages.get("article.reference", article.title(), article.link());
        }
        if (words == null) {
            super.buttonPressed(button);
        } else {
            okPressed();
        }
    }
}
