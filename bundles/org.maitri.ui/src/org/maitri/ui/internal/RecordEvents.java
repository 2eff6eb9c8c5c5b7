package org.maitri.ui.internal;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.persistence.DomainEventListener;

/**
 * Tells a control that records of some types were changed, on the UI thread and not more often than a few times a second,
 * however many changes there were.
 */
public final class RecordEvents implements DomainEventListener {

    private static final int PAUSE = 300;

    private static final Set<String> CHANGES = Set.of(RECORD_CHANGED, MANY_CHANGED, CHANGED_ELSEWHERE);

    private final Control owner;
    private final Display display;
    private final Collection<String> types;
    private final Runnable changed;
    private final Runnable described;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Services.Subscription subscription;

    /** @param types ids of record types, all if empty */
    public RecordEvents(Services services, Control owner, Collection<String> types, Runnable changed) {
        this(services, owner, types, changed, () -> {});
    }

    /**
     * As the other one.
     *
     * @param described hears that one of the types has other fields now
     */
    public RecordEvents(
            Services services, Control owner, Collection<String> types, Runnable changed, Runnable described) {
        this.described = described;
        this.owner = owner;
        this.display = owner.getDisplay();
        this.types = types;
        this.changed = changed;
        this.subscription = services.listen(this);
    }

    @Override
    public void happened(DomainEvent event) {
        boolean change = CHANGES.contains(event.topic());
        boolean meant = types.isEmpty() || types.contains(event.record().type());
        if (change && meant && !display.isDisposed() && waiting.compareAndSet(false, true)) {
            display.asyncExec(() -> display.timerExec(PAUSE, this::tell));
        }
        if (meant && event.topic().equals(FIELDS_CHANGED) && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!owner.isDisposed()) {
                    described.run();
                }
            });
        }
    }

    private void tell() {
        waiting.set(false);
        if (!owner.isDisposed()) {
            changed.run();
        }
    }

    public void end() {
        subscription.end();
    }
}
