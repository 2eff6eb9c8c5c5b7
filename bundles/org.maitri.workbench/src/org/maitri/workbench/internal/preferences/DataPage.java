package org.maitri.workbench.internal.preferences;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.setting.Settings;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.FixedProfile;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.welcome.ProfileDialog;

/** Where records are kept: the profiles that were saved, and the one that is open. */
public final class DataPage extends PreferencePage implements IWorkbenchPreferencePage {

    private IWorkbench workbench;

    @Override
    public void init(IWorkbench bench) {
        workbench = bench;
        noDefaultAndApplyButton();
        ProfileSession session = bench.getService(ProfileSession.class);
        setDescription(session.state()
                .openProfile()
                .map(profile -> Messages.get("preferences.data.open", profile.name(), profile.url()))
                .orElseGet(() -> Messages.get("profile.none")));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(1, 0, Space.S));
        TableViewer table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setLayoutData(Space.fill());
        table.setContentProvider(ArrayContentProvider.getInstance());
        Accessibility.name(table.getTable(), Messages.get("profile.dialog.label"));
        table.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                Profile profile = (Profile) element;
                return Messages.get("profile.dialog.item", profile.name(), profile.url());
            }
        });
        Button change = new Button(page, SWT.PUSH);
        change.setText(Messages.get("profile.choose"));
        change.addListener(SWT.Selection, event -> choose());
        LockNotice.show(page, Services.require(workbench, Settings.class).value(FixedProfile.SETTING), change);
        Background.work(
                        Messages.get("profile.dialog.title"),
                        progress -> ProfileDialog.all(Services.require(workbench, Profiles.class)))
                .then(table::setInput)
                .start(table.getControl());
        return page;
    }

    private void choose() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        getShell().close();
        new ProfileDialog(window, window.getService(ProfileSession.class)).open();
    }
}
