package org.maitri.compose.internal.layout;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.maitri.kernel.Progress;

/** Lets p2 know when the person no longer wants what it does. */
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
