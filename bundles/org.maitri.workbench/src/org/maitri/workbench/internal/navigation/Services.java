package org.maitri.workbench.internal.navigation;

import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.maitri.kernel.RefusedException;
import org.maitri.workbench.internal.Messages;

/** The engines, which are there while a profile is open. */
public final class Services {

    private Services() {}

    public static <T> Optional<T> find(IServiceLocator site, Class<T> type) {
        return Optional.ofNullable(site.getService(type));
    }

    /** @throws RefusedException if it is not there, because no profile is open */
    public static <T> T require(IServiceLocator site, Class<T> type) {
        return find(site, type).orElseThrow(() -> new RefusedException(Messages.get("profile.none")));
    }
}
