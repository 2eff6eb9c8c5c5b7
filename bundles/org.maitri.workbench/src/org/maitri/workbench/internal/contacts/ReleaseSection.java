package org.maitri.workbench.internal.contacts;

import java.time.Instant;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.access.Access;
import org.maitri.spi.attention.Attention;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Lets a held contact go, on its page, with a reason. */
@Component(service = PageSection.class)
public final class ReleaseSection extends RecordSection {

    public ReleaseSection() {
        super(Pages.of("attention.held"), 10, Messages.get("contacts.release"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, 0));
        Button release = new Button(parent, SWT.PUSH);
        release.setText(Messages.get("contacts.release.button"));
        release.setEnabled(context.service(Access.class).may(Attention.RELEASE));
        release.addListener(SWT.Selection, event -> ask(release, context));
    }

    private void ask(Button release, PageContext context) {
        InputDialog dialog = new InputDialog(
                release.getShell(),
                title(),
                Messages.get("contacts.release.reason"),
                "",
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            String reason = dialog.getValue();
            Background.work(title(), progress -> {
                        context.service(Attention.class).release(context.record(), reason, Instant.now());
                        return reason;
                    })
                    .then(done -> release.setEnabled(false))
                    .orElse(failure -> FailedState.dialog(release.getShell(), title(), failure))
                    .start(release);
        }
    }
}
