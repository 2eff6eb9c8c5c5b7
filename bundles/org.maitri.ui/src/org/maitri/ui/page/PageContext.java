package org.maitri.ui.page;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.kernel.RecordRef;

/** The record page that a section is on. UI thread only, except where a method says otherwise. */
public interface PageContext {

    /** The record that is shown; it is stored, sections are not shown on pages of new records. */
    RecordRef record();

    /**
     * A service, for example {@code Database} or {@code Timeline}; any thread.
     *
     * @throws IllegalStateException if there is none at the moment, as when no profile is open
     */
    <T> T service(Class<T> type);

    /** Runs each time the record or one of those it belongs with was changed; not for the first time. */
    void onRefresh(Runnable refresh);

    /** Runs {@code offThread} in the background and then {@code onUi} with its result, unless the page was closed. */
    <T> void load(Supplier<T> offThread, Consumer<T> onUi);

    /** Opens the page of a record. */
    void open(RecordRef record);

    /**
     * Opens the page of a new record of a type.
     *
     * @param values what it begins with, by field id
     */
    void openNew(String recordType, Map<String, Object> values);

    /** The page of the workbench window; null where there is no workbench. */
    IWorkbenchPage page();
}
