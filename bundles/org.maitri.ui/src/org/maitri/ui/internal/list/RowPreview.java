package org.maitri.ui.internal.list;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListRow;

/**
 * Space shows the record under the cursor beside its list, and with each move the next one, while the keyboard stays in the
 * list; Space again ends it. UI thread only.
 */
final class RowPreview {

    private static final int PAUSE = 150;

    private final RecordGrid grid;
    private final Consumer<RecordRef> show;
    private RecordRef shown;
    private boolean on;

    RowPreview(RecordGrid grid, Consumer<RecordRef> show) {
        this.grid = grid;
        this.show = show;
        grid.table().addListener(SWT.KeyDown, this::pressed);
        grid.onSelect(this::moved);
    }

    private void pressed(Event event) {
        if (event.character == ' ' && event.stateMask == 0) {
            event.doit = false;
            toggle();
        }
    }

    void toggle() {
        on = !on;
        if (on) {
            shown = null;
            follow();
        }
    }

    private void moved() {
        if (on) {
            grid.getDisplay().timerExec(PAUSE, this::follow);
        }
    }

    private void follow() {
        if (!on || grid.isDisposed()) {
            return;
        }
        grid.selection().stream()
                .findFirst()
                .map(ListRow::record)
                .filter(record -> !record.equals(shown))
                .ifPresent(record -> {
                    shown = record;
                    show.accept(record);
                });
    }
}
