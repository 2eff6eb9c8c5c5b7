package org.maitri.ui.internal;

/** What the workbench remembers for the person between starts. Any thread. */
public interface Remembered {

    /** The text, empty if there is none. */
    String get(String key);

    void put(String key, String text);

    /** Kept with the workspace. */
    static Remembered inWorkspace() {
        return new WorkspaceMemory();
    }
}
