package org.maitri.plugins;

import org.eclipse.equinox.p2.core.IProvisioningAgent;

/** A p2 that knows what the product is made of, for windows that let people look through repositories. It changes nothing. */
public interface Browsing extends AutoCloseable {

    IProvisioningAgent agent();

    /** The id of the profile that stands for the product. */
    String profile();

    /** Forgets what was read. */
    @Override
    void close();
}
