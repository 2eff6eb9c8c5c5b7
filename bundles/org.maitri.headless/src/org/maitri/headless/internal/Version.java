package org.maitri.headless.internal;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Bundle own = FrameworkUtil.getBundle(Version.class);
        IProduct product = own == null ? null : Platform.getProduct();
        // A build may have a name and a version of its own.
        String name = product == null ? "Maitri" : product.getName();
        Bundle bundle = product == null ? own : product.getDefiningBundle();
        String version = bundle == null ? "1.0.0" : bundle.getVersion().toString();
        return new String[] {name + ' ' + version, "Java " + Runtime.version()};
    }
}
