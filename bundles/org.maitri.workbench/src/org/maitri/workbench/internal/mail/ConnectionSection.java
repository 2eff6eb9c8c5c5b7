package org.maitri.workbench.internal.mail;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maitri.spi.mail.MailDesk;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** On the page of a mail account: keeps its password, and finds out whether its servers let it in. */
@Component(service = PageSection.class)
public final class ConnectionSection extends RecordSection {

    private static final int PASSWORD_WIDTH = 240;

    public ConnectionSection() {
        super(Pages.of(MailDesk.ACCOUNT), 10, Messages.get("connection.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(3, 0, Space.S));
        Label result = Styles.muted(new Label(parent, SWT.WRAP));
        result.setText(Messages.get("connection.hint"));
        result.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1));
        Text password = new Text(parent, SWT.BORDER | SWT.PASSWORD);
        password.setMessage(Messages.get("connection.password"));
        Accessibility.name(password, Messages.get("connection.password"));
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = PASSWORD_WIDTH;
        password.setLayoutData(place);
        MailDesk desk = context.service(MailDesk.class);
        Button keep = button(parent, "connection.keep");
        keep.setEnabled(false);
        password.addListener(SWT.Modify, event -> keep.setEnabled(password.getCharCount() > 0));
        keep.addListener(SWT.Selection, event -> {
            char[] typed = password.getTextChars();
            password.setText("");
            work(
                    keep,
                    result,
                    "connection.kept",
                    () -> desk.keepPassword(context.record().id(), typed));
        });
        Button test = button(parent, "connection.test");
        test.addListener(SWT.Selection, event -> {
            tell(result, Messages.get("connection.testing"));
            work(
                    test,
                    result,
                    "connection.works",
                    () -> desk.test(context.record().id()));
        });
    }

    private static Button button(Composite parent, String words) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(words));
        return button;
    }

    private static void work(Button asked, Label result, String done, Runnable what) {
        Background.work(asked.getText(), progress -> {
                    what.run();
                    return done;
                })
                .then(key -> tell(result, Messages.get(key)))
                .orElse(failure -> tell(result, FailedState.sentence(failure)))
                .start(asked);
    }

    private static void tell(Label result, String sentence) {
        result.setText(PlainText.inLabel(sentence));
        result.requestLayout();
    }
}
