package org.maitri.ui.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** The record page that a section is on. UI thread only, except where a method says otherwise. */
@ProviderType
public interface PageContext {

    /** The record that is shown; it is stored, sections are not shown on pages of new records. */
    RecordRef record();

    /**
     * A service, for example {@code Database} or {@code Timeline}; any thread.
     *
     * @throws IllegalStateException if there is none at the moment, as when no profile is open
     */
    <T> T service(Class<T> type);

    /**
     * What was typed on the page of a record and is kept on this computer until it is sent, after a restart, too. Reads a file: not
     * for the UI thread.
     *
     * @param name tells it from what else is typed on the page
     */
    default Optional<String> draft(RecordRef record, String name) {
        return Optional.empty();
    }

    /** Keeps what was typed on this page, also if the program is killed; a blank text drops it. Not for the UI thread. */
    default void keepDraft(String name, String text) {}

    /** Says whether something is typed in a section that is not sent, so that others who look at the record see it. */
    default void editing(boolean something) {}

    /**
     * What is typed in the form of the page and can be read, by field id; null for what was emptied. Fields that stand as they are
     * stored are absent.
     */
    default Map<String, Object> typed() {
        return Map.of();
    }

    /** Runs when something was typed in the form of the page and the person pauses, and when it was saved or given up. */
    default void onTyped(Runnable typed) {}

    /** Handles a command of the workbench while the page is in front. */
    default void onCommand(String command, Runnable action) {}

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
