package org.maitri.plugins.internal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.maitri.kernel.Progress;

/** Lets p2 ask whether somebody still waits. */
final class Monitor extends NullProgressMonitor {

    private final Progress progress;

    Monitor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean isCanceled() {
        return progress.cancelled();
    }
}
