package org.maitri.workbench.internal.start;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The profile that was open last, which the next start opens again. Written as soon as it is open, so that it also holds
 * after the program was killed. A profile named on the command line is meant for that start alone.
 */
public final class LastProfile implements Consumer<ProfileState> {

    private static final String NODE = "org.maitri.workbench";
    private static final String KEY = "profile";

    private final Optional<String> asked;
    private final Supplier<Optional<String>> wanted;
    private final boolean fixed;

    /**
     * @param asked the profile that the command line names
     * @param wanted what the session was told to open: a name, a folder or an address; empty for the usual profile
     * @param fixed whether an administrator lets nobody open another profile than the usual one
     */
    public LastProfile(Optional<String> asked, Supplier<Optional<String>> wanted, boolean fixed) {
        this.asked = asked;
        this.wanted = wanted;
        this.fixed = fixed;
    }

    /** What to open: what was asked for, else what was open last; empty for the usual one. */
    public Optional<String> atStart() {
        return asked.or(() -> Optional.of(Platform.getPreferencesService().getString(NODE, KEY, "", null))
                .filter(name -> !fixed && !name.isBlank()));
    }

    @Override
    public void accept(ProfileState state) {
        if (state instanceof ProfileState.Opened && !(asked.isPresent() && asked.equals(wanted.get()))) {
            remember(wanted.get().orElse(""));
        }
    }

    private static void remember(String name) {
        InstanceScope.INSTANCE.getNode(NODE).put(KEY, name);
        try {
            InstanceScope.INSTANCE.getNode(NODE).flush();
        } catch (BackingStoreException unwritable) {
            ILog.get().error("The open profile was not remembered", unwritable);
        }
    }
}
