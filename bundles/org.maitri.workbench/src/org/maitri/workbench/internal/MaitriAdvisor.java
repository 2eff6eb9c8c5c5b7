package org.maitri.workbench.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.maitri.spi.setting.Settings;
import org.maitri.workbench.internal.menus.HousePerspectives;
import org.maitri.workbench.internal.plugins.StartedPlugins;
import org.maitri.workbench.internal.start.Arguments;
import org.maitri.workbench.internal.start.DataWindow;
import org.maitri.workbench.internal.start.FixedProfile;
import org.maitri.workbench.internal.start.LastProfile;
import org.maitri.workbench.internal.start.LaterStart;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.ProfileState;
import org.maitri.workbench.internal.start.RestoredPages;
import org.maitri.workbench.internal.start.WindowBounds;
import org.maitri.workbench.internal.theme.ThemeChoice;

/** Sets the workbench up: layout kept, every perspective at hand, the data opened after the first paint. */
final class MaitriAdvisor extends WorkbenchAdvisor {

    private static final String DASHBOARD = HousePerspectives.DASHBOARD;

    private final ProfileSession session;
    private final Arguments asked;
    private final Settings settings;
    private final StartedPlugins plugins;
    private final LastProfile lastProfile;
    private final RestoredPages restoredPages;
    private DataWindow dataWindow;

    MaitriAdvisor(ProfileSession session, Arguments asked, Settings settings, StartedPlugins plugins) {
        this.session = session;
        this.asked = asked;
        this.settings = settings;
        this.plugins = plugins;
        boolean fixed = settings.value(FixedProfile.SETTING).locked();
        restoredPages = new RestoredPages(session::wanted);
        lastProfile = new LastProfile(asked.profile(), session::wanted, fixed);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(
                IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS,
                String.join(",", HousePerspectives.usable(Platform.getExtensionRegistry())));
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.CLOSE_EDITORS_ON_EXIT, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
    }

    @Override
    public void preStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        ThemeChoice.start(display, settings);
        WindowBounds.keepDialogsOnScreen(display);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MaitriWindowAdvisor(configurer, () -> {
            asked.open().ifPresent(record -> new LaterStart(session).show(asked));
            Optional<String> profile = lastProfile.atStart();
            restoredPages.keepOnly(profile, configurer.getWindow().getActivePage());
            session.open(profile);
        });
    }

    @Override
    public void postStartup() {
        tellProblems();
        plugins.tell(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        session.addListener(lastProfile);
        session.addListener(restoredPages);
        session.addListener(this::showFailure);
        Display display = PlatformUI.getWorkbench().getDisplay();
        dataWindow = new DataWindow(
                session,
                asked,
                later -> laterStart(display, later),
                () -> display.asyncExec(PlatformUI.getWorkbench()::close));
        session.addListener(dataWindow);
    }

    @Override
    public void postShutdown() {
        if (dataWindow != null) {
            dataWindow.close();
        }
    }

    /** What was not understood in settings is told once; the rest of them counts. */
    private void tellProblems() {
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> MessageDialog.openWarning(
                    display.getActiveShell(), Messages.get("settings.problems"), String.join("\n\n", problems)));
        }
    }

    /** The dashboard says why the data could not be opened, and what can be done. */
    private void showFailure(ProfileState state) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (state instanceof ProfileState.Failed failed && window != null && window.getActivePage() != null) {
            window.getActivePage()
                    .setPerspective(
                            PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(DASHBOARD));
            plugins.tell(window.getShell(), failed);
        }
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DASHBOARD;
    }

    /** Another start on the same workspace asks this window. May be called on any thread. */
    void laterStart(Display display, List<String> commandLine) {
        Arguments later = Arguments.of(commandLine, Optional.empty());
        display.asyncExec(() -> new LaterStart(session).show(later));
    }
}
