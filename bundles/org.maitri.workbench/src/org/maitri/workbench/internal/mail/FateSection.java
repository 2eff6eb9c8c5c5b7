package org.maitri.workbench.internal.mail;

import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.mail.MailDesk;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** On the page of a letter in the outbox: a person decides what no program can know. */
@Component(service = PageSection.class)
public final class FateSection extends RecordSection {

    public FateSection() {
        super(Pages.of(MailDesk.LETTER), 10, Messages.get("fate.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(3, 0, Space.S));
        Label result = Styles.muted(new Label(parent, SWT.WRAP));
        result.setText(Messages.get("fate.hint"));
        result.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1));
        MailDesk desk = context.service(MailDesk.class);
        button(parent, "fate.again", context, result, desk::sendAgain);
        button(parent, "fate.sent", context, result, desk::wasSent);
        button(parent, "fate.cancel", context, result, desk::cancel);
    }

    private static void button(
            Composite parent, String words, PageContext context, Label result, Consumer<UUID> decision) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(words));
        button.addListener(SWT.Selection, event -> {
            if (isSure(words, button)) {
                decide(button, context.record().id(), result, decision);
            }
        });
    }

    /** Only sending can do harm that nobody can take back. */
    private static boolean isSure(String words, Button button) {
        return !words.equals("fate.again")
                || MessageDialog.openConfirm(
                        button.getShell(), Messages.get("fate.title"), Messages.get("fate.again.sure"));
    }

    private static void decide(Button button, UUID letter, Label result, Consumer<UUID> decision) {
        Background.work(button.getText(), progress -> {
                    decision.accept(letter);
                    return letter;
                })
                .then(done -> result.setText(Messages.get("fate.done")))
                .orElse(failure -> {
                    result.setText(FailedState.sentence(failure).replace("&", "&&"));
                    result.requestLayout();
                })
                .start(button);
    }
}
