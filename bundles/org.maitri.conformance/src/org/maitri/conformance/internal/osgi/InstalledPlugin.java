package org.maitri.conformance.internal.osgi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maitri.conformance.internal.Contents;
import org.maitri.conformance.internal.Plugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** A plug-in whose bundles are installed in the framework that runs the test. */
public final class InstalledPlugin implements Plugin {

    private final BundleContext context;
    private final List<Bundle> bundles;

    private InstalledPlugin(BundleContext context, List<Bundle> bundles) {
        this.context = context;
        this.bundles = bundles;
    }

    /**
     * @param test a class of the test bundle
     * @throws AssertionError if a bundle is not installed
     */
    public static InstalledPlugin of(Class<?> test, List<String> names) {
        BundleContext context = FrameworkUtil.getBundle(test).getBundleContext();
        List<Bundle> bundles = new ArrayList<>();
        for (String name : names) {
            bundles.add(
                    Arrays.stream(context.getBundles())
                            .filter(bundle -> name.equals(bundle.getSymbolicName()))
                            .findFirst()
                            .orElseThrow(
                                    () -> new AssertionError(
                                            "The bundle " + name
                                                    + " is not installed where the test runs. Let the test bundle require it (Require-Bundle).")));
        }
        return new InstalledPlugin(context, bundles);
    }

    @Override
    public List<Contents> bundles() {
        return bundles.stream().<Contents>map(BundleContents::new).toList();
    }

    @Override
    public <S> List<S> contributed(Class<S> contract) {
        return bundles.stream()
                .flatMap(bundle -> services(bundle))
                .filter(service -> Arrays.asList((String[]) service.getProperty(Constants.OBJECTCLASS))
                        .contains(contract.getName()))
                .map(context::getService)
                .map(contract::cast)
                .toList();
    }

    private static Stream<ServiceReference<?>> services(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null ? Stream.empty() : Arrays.stream(registered);
    }
}
