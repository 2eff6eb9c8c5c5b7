package org.maitri.plugins;

import java.util.List;

/** Decides about plug-ins that nobody vouches for whom this program trusts. */
public interface Trust {

    /**
     * Whether to install all the same. Called on the thread of the work.
     *
     * @param unsigned the files without a signature
     * @param unknown who signed the other files, where nobody trusts them yet
     */
    boolean accepts(List<String> unsigned, List<String> unknown);
}
