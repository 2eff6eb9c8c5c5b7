package org.maitri.ui.page;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.maitri.kernel.RecordRef;
import org.osgi.framework.FrameworkUtil;

/** The drafts of this workspace. Reads and writes files: not for the UI thread. */
public final class RecordDrafts {

    private RecordDrafts() {}

    static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(RecordDrafts.class))
                .append("drafts")
                .toPath();
    }

    /** All of them; what is typed of an erased record goes with it. */
    public static Drafts ofWorkspace() {
        return new Drafts(folder());
    }

    /**
     * Puts words where somebody will write; words that are there already stay as they are.
     *
     * @param name as in {@link PageContext#draft(RecordRef, String)}
     */
    public static void propose(RecordRef record, String name, String text) {
        Drafts drafts = ofWorkspace();
        RecordRef key = Drafts.key(record, name);
        if (drafts.find(key).isEmpty()) {
            drafts.keep(key, Map.of(name, text));
        }
    }
}
