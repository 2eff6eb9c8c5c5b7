package org.maitri.testsupport;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
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
}
