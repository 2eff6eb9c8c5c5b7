package org.maitri.spi.sample;

import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Loads the sample data. An OSGi service. */
@ProviderType
public interface Samples {

    /**
     * Adds the sample to the open profile in one commit, so that it can be undone.
     *
     * @param customers how many customers, 1 to 100,000; the rest follows from it
     * @return records made
     */
    long load(int customers, Progress progress);
}
