package org.maitri.workbench.internal.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Commands;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.SwitchProfile;

/** The profiles there are; one is opened in this window. A folder or a server can be added. */
public final class ProfileDialog extends Dialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 180;

    private final IWorkbenchWindow window;
    private final ProfileSession session;
    private TableViewer profiles;

    public ProfileDialog(IWorkbenchWindow window, ProfileSession session) {
        super(window.getShell());
        this.window = window;
        this.session = session;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("profile.dialog.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.get("profile.dialog.label"));
        profiles = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(profiles.getTable());
        profiles.setContentProvider(ArrayContentProvider.getInstance());
        profiles.setLabelProvider(new ProfileLabels(area));
        profiles.addDoubleClickListener(event -> okPressed());
        Accessibility.name(profiles.getTable(), Messages.get("profile.dialog.label"));
        Composite others = new Composite(area, SWT.NONE);
        others.setLayout(Space.grid(2, 0, Space.S));
        Button folder = new Button(others, SWT.PUSH);
        folder.setText(Messages.get("profile.dialog.folder"));
        folder.addListener(SWT.Selection, event -> openFolder());
        Button server = new Button(others, SWT.PUSH);
        server.setText(Messages.get("profile.dialog.server"));
        server.addListener(SWT.Selection, event -> {
            close();
            Commands.run(window, Commands.CONNECT);
        });
        read();
        return area;
    }

    private void read() {
        Background.work(Messages.get("profile.dialog.title"), progress -> all(Services.require(window, Profiles.class)))
                .then(profiles::setInput)
                .start(profiles.getControl());
    }

    /** The saved profiles, and the usual one first if it was never saved. For the background. */
    public static List<Profile> all(Profiles service) {
        List<Profile> all = new ArrayList<>(service.saved());
        if (all.stream()
                .noneMatch(profile -> profile.url().equals(service.standard().url()))) {
            all.add(0, service.standard());
        }
        return all;
    }

    private void openFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.get("profile.dialog.folder"));
        dialog.setMessage(Messages.get("profile.dialog.folder.message"));
        String folder = dialog.open();
        if (folder != null) {
            close();
            Profiles known = Services.require(window, Profiles.class);
            Background.work(Messages.get("profile.dialog.title"), progress -> FolderProfile.keep(known, folder))
                    .then(kept -> new SwitchProfile(session).to(window, kept.name()))
                    .start(window.getShell());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("profile.dialog.open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }

    @Override
    protected void okPressed() {
        Optional<Profile> chosen =
                Optional.ofNullable((Profile) profiles.getStructuredSelection().getFirstElement());
        super.okPressed();
        chosen.ifPresent(profile -> new SwitchProfile(session).to(window, profile.name()));
    }

    /** A profile by its name and place. */
    private static final class ProfileLabels extends ColumnLabelProvider {

        private final Control owner;

        ProfileLabels(Control owner) {
            this.owner = owner;
        }

        @Override
        public String getText(Object element) {
            Profile profile = (Profile) element;
            return Messages.get("profile.dialog.item", profile.name(), profile.url());
        }

        @Override
        public Image getImage(Object element) {
            return Icons.small(owner, ((Profile) element).isServer() ? "server" : "database");
        }
    }
}
