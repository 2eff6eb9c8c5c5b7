package com.example.loyaltycard.tests;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The product that runs around a test. */
final class Product {

    private static final long PATIENCE_MILLIS = 60_000;

    private Product() {}

    /** A service of the product, as soon as it is there. */
    static <S> S service(Class<S> type) throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(Product.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            S found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new AssertionError("No " + type.getName() + " within a minute");
            }
            return found;
        } finally {
            tracker.close();
        }
    }
}
