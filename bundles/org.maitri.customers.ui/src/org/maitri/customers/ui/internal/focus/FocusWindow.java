package org.maitri.customers.ui.internal.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** One customer and nothing else, as large as the window it was opened from. Esc leaves. */
final class FocusWindow {

    private static final int PAUSE = 400;

    /** Gives the record some steps away in the list, or null. */
    interface Neighbours {
        RecordRef of(RecordRef record, int step);
    }

    private final IWorkbenchWindow window;
    private final Neighbours neighbours;
    private final Shell shell;
    private final Button before;
    private final Button after;
    private final Composite content;
    private final List<Runnable> refreshes = new ArrayList<>();
    private RecordRef shown;
    private boolean waiting;

    FocusWindow(IWorkbenchWindow window, Neighbours neighbours) {
        this.window = window;
        this.neighbours = neighbours;
        shell = new Shell(window.getShell(), SWT.NO_TRIM);
        shell.setText(Messages.get("focus.title"));
        shell.setBounds(window.getShell().getBounds());
        shell.setLayout(Space.grid(1, 0, 0));
        Styles.plain(shell);
        Composite bar = Styles.plain(new Composite(shell, SWT.NONE));
        bar.setLayout(Space.grid(3, Space.S, Space.S));
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        before = button(bar, "chevron-left", "focus.before", () -> step(-1));
        after = button(bar, "chevron-right", "focus.after", () -> step(1));
        button(bar, "x", "focus.leave", this::leave);
        content = Styles.plain(new Composite(shell, SWT.NONE));
        content.setLayout(new FillLayout());
        content.setLayoutData(Space.fill());
        ServiceRegistration<DomainEventListener> listening = FrameworkUtil.getBundle(FocusWindow.class)
                .getBundleContext()
                .registerService(DomainEventListener.class, this::happened, null);
        shell.addDisposeListener(event -> listening.unregister());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                leave();
            }
        });
        IntFunction<Boolean> keys = this::key;
        org.eclipse.swt.widgets.Listener filter = event -> {
            if (event.widget instanceof Control control
                    && control.getShell() == shell
                    && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3
                    && keys.apply(event.keyCode)) {
                event.doit = false;
            }
        };
        shell.getDisplay().addFilter(SWT.KeyDown, filter);
        shell.addDisposeListener(event -> shell.getDisplay().removeFilter(SWT.KeyDown, filter));
    }

    private static Button button(Composite parent, String icon, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setToolTipText(Messages.get(text));
        Icons.on(button, icon);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void open(RecordRef record) {
        shell.open();
        show(record);
    }

    private boolean key(int code) {
        if (code == SWT.ARROW_UP || code == SWT.ARROW_LEFT) {
            step(-1);
        } else if (code == SWT.ARROW_DOWN || code == SWT.ARROW_RIGHT) {
            step(1);
        } else {
            return false;
        }
        return true;
    }

    private void step(int step) {
        RecordRef next = neighbours.of(shown, step);
        if (next != null) {
            show(next);
        }
    }

    private void show(RecordRef record) {
        shown = record;
        refreshes.clear();
        Space.clear(content);
        FocusPage page = new FocusPage(
                content, new FocusContext(content, record, window.getActivePage(), this::leave, refreshes::add));
        before.setEnabled(neighbours.of(record, -1) != null);
        after.setEnabled(neighbours.of(record, 1) != null);
        content.layout(true, true);
        page.setFocus();
    }

    /** Told on a background thread; many changes are one look. */
    private void happened(DomainEvent event) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed() && !waiting) {
                    waiting = true;
                    shell.getDisplay().timerExec(PAUSE, this::refresh);
                }
            });
        }
    }

    private void refresh() {
        waiting = false;
        if (!shell.isDisposed()) {
            List.copyOf(refreshes).forEach(Runnable::run);
        }
    }

    private void leave() {
        if (!shell.isDisposed()) {
            shell.close();
            window.getShell().setActive();
        }
    }
}
