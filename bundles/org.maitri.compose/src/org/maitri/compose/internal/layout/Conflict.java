package org.maitri.compose.internal.layout;

import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.maitri.compose.internal.Platform;

final class Conflict {
    Conflict(Repositories repositories, Platform platform) {}

    String explain(List<IInstallableUnit> roots, IStatus status) {
        return status.toString();
    }
}
