package org.maitri.ui.page;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.internal.page.Drafts;
import org.osgi.framework.FrameworkUtil;

/** Writes on record pages for people, who read it, change it and send it. Reads and writes files: not for the UI thread. */
public final class RecordDrafts {

    private RecordDrafts() {}

    static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(RecordEditor.class))
                .append("drafts")
                .toPath();
    }

    /**
     * Puts words where somebody will write; words that are there already stay as they are.
     *
     * @param name as in {@link PageContext#draft(RecordRef, String)}
     */
    public static void propose(RecordRef record, String name, String text) {
        Drafts drafts = new Drafts(folder());
        RecordRef key = Drafts.key(record, name);
        if (drafts.find(key).isEmpty()) {
            drafts.keep(key, Map.of(name, text));
        }
    }
}
