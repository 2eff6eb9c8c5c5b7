package org.maitri.testsupport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Drives the running workbench as a person would: looks for widgets, presses, types, and waits until what was expected shows.
 * Called from a thread of its own, never from the UI thread.
 */
public final class WindowDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE = 40;

    /** Runs on the UI thread and returns its answer. */
    public <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException failed) {
                failure.set(failed);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return answer.get();
    }

    /** Runs on the UI thread. */
    public void tell(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Runs on the UI thread without waiting for its end, for what opens a modal dialog. */
    public void start(Runnable action) {
        display().asyncExec(action);
    }

    /** Waits until a condition, looked at on the UI thread, holds. */
    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s in vain until " + what + "; shown are\n"
                        + ask(this::outline));
            }
            sleep();
        }
    }

    /** Waits until a widget shows, and returns it. */
    public <C extends Control> C await(String what, Class<C> kind, Predicate<C> wanted) {
        await(what, () -> find(kind, wanted).isPresent());
        return ask(() -> find(kind, wanted).orElseThrow());
    }

    /** Waits until background work that shows itself has come to rest. */
    public void settle() {
        long calm = 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (calm < 8 && System.nanoTime() < end) {
            tell(() -> {
                while (display().readAndDispatch()) {
                    Thread.onSpinWait();
                }
            });
            boolean busy = java.util.Arrays.stream(Job.getJobManager().find(null))
                    .anyMatch(job -> !job.isSystem() && job.getState() == Job.RUNNING);
            calm = busy ? 0 : calm + 1;
            sleep();
        }
    }

    public IWorkbenchPage page() {
        return ask(() -> window().getActivePage());
    }

    public Shell shell() {
        return ask(() -> window().getShell());
    }

    public void showPerspective(String id) {
        tell(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective(id, window());
            } catch (WorkbenchException failed) {
                throw new IllegalStateException(failed);
            }
        });
        settle();
    }

    public IViewPart showView(String id) {
        IViewPart view = ask(() -> {
            try {
                return window().getActivePage().showView(id);
            } catch (PartInitException failed) {
                throw new IllegalStateException(failed);
            }
        });
        settle();
        return view;
    }

    /** Runs a command as its key or menu item would, without waiting for a dialog that it opens. */
    public void run(String command) {
        start(() -> {
            try {
                ParameterizedCommand wanted = ParameterizedCommand.generateCommand(
                        PlatformUI.getWorkbench()
                                .getService(ICommandService.class)
                                .getCommand(command),
                        Map.of());
                window().getService(IHandlerService.class).executeCommand(wanted, null);
            } catch (Exception failed) {
                throw new IllegalStateException(command, failed);
            }
        });
    }

    public void press(Button button) {
        start(() -> {
            button.setSelection((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0 && !button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    public void type(Text field, String text) {
        tell(() -> {
            field.setFocus();
            field.setText(text);
        });
        settle();
    }

    /** Sends a key to a control through its own listeners. */
    public void key(Control control, int modifiers, int key, char character) {
        tell(() -> {
            for (int kind : new int[] {SWT.KeyDown, SWT.KeyUp}) {
                Event event = new Event();
                event.stateMask = modifiers;
                event.keyCode = key;
                event.character = character;
                if (!control.isDisposed()) { // the first half of a key may have closed the window
                    control.notifyListeners(kind, event);
                }
            }
        });
        settle();
    }

    /** The first shown control of a kind that is wanted; on the UI thread. */
    public <C extends Control> Optional<C> find(Class<C> kind, Predicate<C> wanted) {
        for (Shell shell : display().getShells()) {
            if (shell.isVisible()) {
                for (Control control : controls(shell)) {
                    if (kind.isInstance(control) && control.isVisible() && wanted.test(kind.cast(control))) {
                        return Optional.of(kind.cast(control));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Everything on the screen as a picture. */
    public void picture(Path file) {
        tell(() -> {
            Display display = display();
            Image image = new Image(display, display.getBounds().width, display.getBounds().height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
                loader.save(file.toString(), SWT.IMAGE_PNG);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private String outline() {
        StringBuilder outline = new StringBuilder();
        for (Shell shell : display().getShells()) {
            if (shell.isVisible()) {
                outline.append("window '").append(shell.getText()).append("'\n");
                controls(shell).stream()
                        .filter(Control::isVisible)
                        .map(Object::toString)
                        .filter(text -> !text.startsWith("Composite") && !text.startsWith("Canvas"))
                        .distinct()
                        .limit(80)
                        .forEach(text -> outline.append("  ").append(text).append('\n'));
            }
        }
        return outline.toString();
    }

    private static List<Control> controls(Composite parent) {
        List<Control> all = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(controls(composite));
            }
        }
        return all;
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
