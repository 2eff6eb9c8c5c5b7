package org.maitri.headless.internal;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        String version = bundle == null ? "1.0.0" : bundle.getVersion().toString();
        // A build may have a name of its own.
        String name = bundle == null || Platform.getProduct() == null
                ? "Maitri"
                : Platform.getProduct().getName();
        return new String[] {name + ' ' + version, "Java " + Runtime.version()};
    }
}
