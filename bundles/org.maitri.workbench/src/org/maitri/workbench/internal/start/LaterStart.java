package org.maitri.workbench.internal.start;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.page.RecordPages;
import org.maitri.workbench.internal.Messages;

/** Does in the running window what a later start was asked for. UI thread only. */
public final class LaterStart {

    private final ProfileSession session;

    public LaterStart(ProfileSession session) {
        this.session = session;
    }

    /** Brings the window to the front, offers to change to the profile that was named, and opens the record. */
    public void show(Arguments asked) {
        if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        raise(window.getShell());
        asked.profile().filter(this::isAnother).ifPresent(name -> offer(window, name));
        asked.open().ifPresent(record -> open(window, record));
    }

    private static void raise(Shell shell) {
        shell.setMinimized(false);
        shell.setVisible(true);
        shell.forceActive();
    }

    private boolean isAnother(String name) {
        return session.state()
                .openProfile()
                .map(open -> !open.name().equals(name)
                        && !open.url().equals(name)
                        && !session.wanted().equals(Optional.of(name)))
                .orElse(false);
    }

    private void offer(IWorkbenchWindow window, String name) {
        if (MessageDialog.openQuestion(
                window.getShell(),
                Messages.get("profile.switch.title"),
                Messages.get("profile.switch.question", name))) {
            new SwitchProfile(session).to(window, name);
        }
    }

    private static void open(IWorkbenchWindow window, String record) {
        try {
            RecordPages.open(window.getActivePage(), RecordRef.parse(record));
        } catch (IllegalArgumentException notARecord) {
            MessageDialog.openWarning(
                    window.getShell(), Messages.get("open.title"), Messages.get("open.unknown", record));
        }
    }
}
