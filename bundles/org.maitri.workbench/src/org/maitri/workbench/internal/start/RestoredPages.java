package org.maitri.workbench.internal.start;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The record pages with which the window was closed. They belong to the profile that was open then: with another one they would
 * find nothing, and show the names of somebody else's customers.
 */
public final class RestoredPages implements Consumer<ProfileState> {

    private static final String NODE = "org.maitri.workbench";
    private static final String KEY = "profile.pages";

    private final Supplier<Optional<String>> wanted;

    /** @param wanted what the session was told to open: a name, a folder or an address; empty for the usual profile */
    public RestoredPages(Supplier<Optional<String>> wanted) {
        this.wanted = wanted;
    }

    /** Closes them if they are of another profile than the one that is to be opened. UI thread only. */
    public void keepOnly(Optional<String> profile, IWorkbenchPage page) {
        String closed = Platform.getPreferencesService().getString(NODE, KEY, null, null);
        if (page != null && closed != null && !closed.equals(profile.orElse(""))) {
            page.closeAllEditors(false);
        }
    }

    @Override
    public void accept(ProfileState state) {
        if (state instanceof ProfileState.Opened) {
            InstanceScope.INSTANCE.getNode(NODE).put(KEY, wanted.get().orElse(""));
            try {
                InstanceScope.INSTANCE.getNode(NODE).flush();
            } catch (BackingStoreException unwritable) {
                ILog.get().error("Whose pages are open was not remembered", unwritable);
            }
        }
    }
}
