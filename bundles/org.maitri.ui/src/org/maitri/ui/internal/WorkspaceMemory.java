package org.maitri.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers in the preferences of the workspace. */
final class WorkspaceMemory implements Remembered {

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.maitri.ui");

    @Override
    public String get(String key) {
        return node.get(key, "");
    }

    @Override
    public void put(String key, String text) {
        node.put(key, text);
        try {
            node.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(WorkspaceMemory.class).warn(key, unwritable);
        }
    }
}
