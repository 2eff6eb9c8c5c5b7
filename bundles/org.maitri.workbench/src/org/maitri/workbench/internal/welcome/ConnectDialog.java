package org.maitri.workbench.internal.welcome;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.Progress;
import org.maitri.persistence.PasswordSource;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.SwitchProfile;

/** Asks for a server, keeps it as a profile with its password in the keyring, and opens it in this window. */
public final class ConnectDialog extends TitleAreaDialog {

    private static final int FIELD_WIDTH = 320;
    private static final String USUAL_PORT = "5432";

    private final IWorkbenchWindow window;
    private final ProfileSession session;
    private Text name;
    private Text host;
    private Text port;
    private Text database;
    private Text user;
    private Text password;

    public ConnectDialog(IWorkbenchWindow window, ProfileSession session) {
        super(window.getShell());
        this.window = window;
        this.session = session;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("connect.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(Space.grid(2, Space.L, Space.S));
        area.setLayoutData(Space.fill());
        name = field(area, "connect.name", "", SWT.NONE);
        host = field(area, "connect.host", "", SWT.NONE);
        port = field(area, "connect.port", USUAL_PORT, SWT.NONE);
        database = field(area, "connect.database", "maitri", SWT.NONE);
        user = field(area, "connect.user", System.getProperty("user.name", ""), SWT.NONE);
        password = field(area, "connect.password", "", SWT.PASSWORD);
        host.setMessage(Messages.get("connect.host.message"));
        setTitle(Messages.get("connect.title"));
        setMessage(Messages.get("connect.message"));
        return area;
    }

    private Text field(Composite parent, String key, String value, int style) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.get(key));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE | style);
        text.setText(value);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private ServerAddress address() {
        return new ServerAddress(name.getText(), host.getText(), port.getText(), database.getText(), user.getText());
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        Optional<String> problem = address().problem();
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        setErrorMessage(null);
        setMessage(problem.map(Messages::get).orElseGet(() -> Messages.get("connect.message")));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("connect.connect"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        Profile profile = address().profile();
        String secret = password.getText();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setErrorMessage(null);
        setMessage(Messages.get("connect.trying"), IMessageProvider.INFORMATION);
        Background.work(Messages.get("connect.trying"), progress -> keep(profile, secret, progress))
                .then(kept -> {
                    close();
                    new SwitchProfile(session).to(window, kept.name());
                })
                .orElse(failure -> {
                    getButton(IDialogConstants.OK_ID).setEnabled(true);
                    setErrorMessage(FailedState.sentence(failure));
                })
                .start(getShell());
    }

    private Profile keep(Profile profile, String secret, Progress progress) {
        ServerReach.reach(profile, progress);
        if (!secret.isEmpty()) {
            Services.require(window, PasswordSource.class).keep(profile, secret.toCharArray());
        }
        Profiles profiles = Services.require(window, Profiles.class);
        profiles.save(profile);
        return profile;
    }
}
