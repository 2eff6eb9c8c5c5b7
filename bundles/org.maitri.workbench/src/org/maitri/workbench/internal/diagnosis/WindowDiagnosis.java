package org.maitri.workbench.internal.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.maitri.kernel.Progress;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.service.component.annotations.Component;

/** The window: its screens, how quickly it answers, and how much is open in it. */
@Component
public final class WindowDiagnosis implements DiagnosisContributor {

    private static final int PATIENCE_SECONDS = 5;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public Map<String, Object> examine(Progress progress) throws ExecutionException, InterruptedException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("open", PlatformUI.isWorkbenchRunning());
        if (!PlatformUI.isWorkbenchRunning()) {
            return facts;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        CompletableFuture<Map<String, Object>> told = new CompletableFuture<>();
        long begun = System.nanoTime();
        display.asyncExec(() -> told.complete(describe(display)));
        try {
            facts.putAll(told.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            facts.put("answerMillis", (System.nanoTime() - begun) / 1_000_000);
        } catch (TimeoutException busy) {
            facts.put("busyForSeconds", PATIENCE_SECONDS);
        }
        return facts;
    }

    private static Map<String, Object> describe(Display display) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("toolkit", SWT.getPlatform() + ' ' + SWT.getVersion());
        facts.put("gtk", String.valueOf(System.getProperty("org.eclipse.swt.internal.gtk.version")));
        facts.put("wayland", System.getenv("WAYLAND_DISPLAY") != null);
        facts.put("darkSystem", Display.isSystemDarkTheme());
        facts.put(
                "screens",
                Stream.of(display.getMonitors()).map(WindowDiagnosis::screen).toList());
        facts.put(
                "windows",
                List.of(PlatformUI.getWorkbench().getWorkbenchWindows()).stream()
                        .map(WindowDiagnosis::window)
                        .toList());
        return facts;
    }

    private static String screen(Monitor monitor) {
        return monitor.getBounds().width + "x" + monitor.getBounds().height + " at " + monitor.getZoom() + " %";
    }

    private static Map<String, Object> window(IWorkbenchWindow window) {
        Map<String, Object> facts = new LinkedHashMap<>();
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            facts.put("perspective", page.getPerspective().getId());
            facts.put(
                    "views",
                    Stream.of(page.getViewReferences())
                            .map(view -> view.getId())
                            .toList());
            facts.put("pages", page.getEditorReferences().length);
        }
        return facts;
    }
}
