package org.maitri.plugins.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.maitri.plugins.Browsing;

/** {@link Browsing} over what installations work with. */
record OpenBrowsing(Provisioning provisioning, Runnable done) implements Browsing {

    @Override
    public IProvisioningAgent agent() {
        return provisioning.agent();
    }

    @Override
    public String profile() {
        return provisioning.profile();
    }

    @Override
    public void close() {
        try {
            provisioning.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        } finally {
            done.run();
        }
    }
}
