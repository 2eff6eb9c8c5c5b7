package org.maitri.ui.internal.list;

import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.internal.Remembered;
import org.maitri.ui.internal.Services;

/** Where a list lives: what it gets its data from, and where its records open. UI thread only. */
public interface ListHost {

    Services services();

    Remembered remembered();

    void open(RecordRef record);

    /** Shows a record beside the list, which keeps the keyboard. */
    void preview(RecordRef record);

    void openNew(String recordType, Map<String, Object> values);

    /** Runs a command of the workbench. */
    void command(String id);
}
