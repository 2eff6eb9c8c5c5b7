package org.maitri.testsupport;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Waits for the services of the product that runs around a test. */
public final class Services {

    private static final long PATIENCE_MILLIS = 60_000;

    private Services() {}

    /** The service, as soon as it is there. @throws AssertionError if it does not come within a minute */
    public static <S> S await(Class<S> service) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, service, null);
        tracker.open();
        try {
            S found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new AssertionError("No " + service.getName() + " within a minute");
            }
            return found;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            tracker.close();
        }
    }

    /** All services of a kind, as soon as there is one. @throws AssertionError if none comes within a minute */
    public static <S> List<S> all(Class<S> service) {
        await(service);
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        try {
            return context.getServiceReferences(service, null).stream()
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException unfiltered) {
            throw new IllegalStateException(unfiltered);
        }
    }
}
