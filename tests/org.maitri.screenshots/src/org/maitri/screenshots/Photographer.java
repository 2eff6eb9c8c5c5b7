package org.maitri.screenshots;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.setting.Settings;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.page.RecordPages;

/**
 * Takes a picture of every perspective, of a page of every record type and of the main dialogs, in the light and the dark
 * theme, and closes the workbench. The folder is named by the system property {@code maitri.screenshots}.
 */
public final class Photographer implements IStartup {

    private static final List<String> DIALOGS = List.of(
            "org.maitri.workbench.command.import",
            "org.maitri.workbench.command.export",
            "org.maitri.workbench.command.profile",
            "org.maitri.workbench.command.connect",
            "org.maitri.workbench.command.search",
            "org.eclipse.ui.window.quickAccess",
            "org.eclipse.ui.window.preferences",
            "org.eclipse.ui.help.aboutAction");

    private final WindowDriver window = new WindowDriver();

    @Override
    public void earlyStartup() {
        String folder = System.getProperty("maitri.screenshots");
        if (folder != null) {
            Thread.ofPlatform().name("photographer").start(() -> photograph(Path.of(folder)));
        }
    }

    private void photograph(Path folder) {
        try {
            Services.await(Settings.class).choose("theme", List.of("light"));
            Records records = Services.await(Records.class);
            window.tell(() -> {
                Rectangle screen = shell().getDisplay().getBounds();
                shell().setMaximized(true);
                shell().getDisplay().setCursorLocation(screen.width - 1, screen.height - 1); // else it explains things
            });
            for (String theme : List.of("light", "dark")) {
                window.tell(() -> PlatformUI.getWorkbench()
                        .getService(IThemeEngine.class)
                        .setTheme("org.maitri.ui.theme." + theme, false));
                perspectives(folder, theme);
                pages(folder, theme, records);
                dialogs(folder, theme);
            }
        } catch (RuntimeException | AssertionError failed) {
            ILog.of(Photographer.class).error("The pictures could not be taken", failed);
        } finally {
            window.start(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void perspectives(Path folder, String theme) {
        for (IPerspectiveDescriptor perspective : window.ask(
                () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())) {
            window.showPerspective(perspective.getId());
            window.tell(() -> window.page().closeAllEditors(false));
            rest();
            window.picture(folder.resolve(theme + "-" + lastWord(perspective.getId()) + ".png"));
        }
    }

    private void pages(Path folder, String theme, Records records) {
        for (RecordType<?> type : records.types()) {
            Optional<RecordRef> first = type.standalone() ? first(type, records) : Optional.empty();
            first.ifPresent(record -> {
                perspectiveOf(type).ifPresent(window::showPerspective);
                window.tell(() -> RecordPages.open(window.page(), record));
                rest();
                window.picture(folder.resolve(theme + "-page-" + type.id() + ".png"));
                window.tell(() -> window.page().closeAllEditors(false));
            });
        }
    }

    private void dialogs(Path folder, String theme) {
        for (String command : DIALOGS) {
            window.run(command);
            rest();
            window.picture(folder.resolve(theme + "-dialog-" + lastWord(command) + ".png"));
            window.tell(() -> {
                for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
                    if (!shell.isDisposed() && shell.getParent() != null) {
                        shell.close();
                    }
                }
            });
        }
    }

    private static Optional<RecordRef> first(RecordType<?> type, Records records) {
        return records.page(ListQuery.of(type, 1), Progress.NONE).stream()
                .findFirst()
                .map(ListRow::record);
    }

    private Optional<String> perspectiveOf(RecordType<?> type) {
        String module = type.id().substring(0, type.id().indexOf('.'));
        return window.ask(() -> Arrays.stream(
                        PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .map(IPerspectiveDescriptor::getId)
                .filter(id -> id.contains('.' + module + '.'))
                .findFirst());
    }

    private void rest() {
        for (int i = 0; i < 3; i++) {
            window.settle();
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static String lastWord(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
