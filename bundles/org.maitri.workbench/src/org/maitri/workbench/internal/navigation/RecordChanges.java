package org.maitri.workbench.internal.navigation;

import java.util.Set;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.persistence.DomainEventListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Tells a part that records were changed: once for many changes, after things have calmed down, on the UI thread. */
public final class RecordChanges implements DomainEventListener {

    private static final int CALM_MILLIS = 1500;

    private static final Set<String> CHANGES = Set.of(RECORD_CHANGED, MANY_CHANGED, CHANGED_ELSEWHERE);

    private final Display display;
    private final Control owner;
    private final Runnable changed;
    private volatile boolean waiting;

    private RecordChanges(Control owner, Runnable changed) {
        this.owner = owner;
        this.display = owner.getDisplay();
        this.changed = changed;
    }

    /** Runs {@code changed} after changes until {@code owner} is disposed. UI thread only. */
    public static void onChange(Control owner, Runnable changed) {
        BundleContext bundle = FrameworkUtil.getBundle(RecordChanges.class).getBundleContext();
        ServiceRegistration<DomainEventListener> registration =
                bundle.registerService(DomainEventListener.class, new RecordChanges(owner, changed), null);
        owner.addDisposeListener(event -> registration.unregister());
    }

    @Override
    public void happened(DomainEvent event) {
        if (!CHANGES.contains(event.topic()) || waiting || display.isDisposed()) {
            return;
        }
        waiting = true;
        display.asyncExec(() -> display.timerExec(CALM_MILLIS, this::tell));
    }

    private void tell() {
        waiting = false;
        if (!owner.isDisposed()) {
            changed.run();
        }
    }
}
