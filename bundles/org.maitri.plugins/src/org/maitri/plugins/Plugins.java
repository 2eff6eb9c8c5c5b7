package org.maitri.plugins;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;

/**
 * The plug-ins of the person who runs this program. They lie in a folder of that person, so the product itself may be read-only
 * and be replaced by a newer one. What is changed takes part from the next start on. Not for the UI thread.
 */
public interface Plugins {

    /** The system property that is true where nothing but the product itself runs. */
    String SAFE_MODE = "maitri.safe.mode";

    /** All of them, those that do not take part included, by label. */
    List<Plugin> installed();

    /**
     * Adds what a source offers: a p2 repository (folder, zip or address), a folder of bundles or one bundle. A newer version
     * takes the place of an older one.
     *
     * @param ids which of it; empty for all
     * @return what was added
     * @throws RefusedException if it does not fit, is not trusted or cannot be read; nothing has changed then
     */
    List<Plugin> install(String source, Set<String> ids, Trust trust, Progress progress);

    /**
     * Adds newer versions of plug-ins that are there. One that cannot be renewed holds up none of the others.
     *
     * @param ids which; empty for all
     * @param source where to look; empty for where each came from
     * @return what was renewed
     * @throws RefusedException if one of them could not be, once all were tried
     */
    List<Plugin> update(Set<String> ids, Optional<String> source, Trust trust, Progress progress);

    /** Takes plug-ins out; their data stays. @return what was taken out */
    List<Plugin> remove(Set<String> ids);

    /** Switches plug-ins off or on again. @return they as they are now */
    List<Plugin> enable(Set<String> ids, boolean on);

    /**
     * Brings the plug-ins into the running program: to be called once, before the program uses any service. One that cannot
     * take part is left out; that is never a reason not to start.
     *
     * @return those that should take part and do not, with their reasons
     */
    List<Plugin> start();

    /** The plug-in whose code, tables or records a failure speaks of, with the beginning of that as its reason. */
    Optional<Plugin> blamed(Throwable failure);

    /** A p2 for looking through repositories, the sites of the settings among them. */
    Browsing browse();

    /** Whether this program runs without plug-ins, because somebody asked for it. */
    static boolean safeMode() {
        return Boolean.getBoolean(SAFE_MODE);
    }
}
