package org.maitri.headless.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        String version = bundle == null ? "1.0.0" : bundle.getVersion().toString();
        return new String[] {"Maitri " + version, "Java " + Runtime.version()};
    }
}
