package org.maitri.headless.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the running framework. */
final class OsgiServices implements Services {

    private static final Logger LOG = Logger.getLogger(OsgiServices.class.getName());
    private static final long PATIENCE_MILLIS = 20_000;

    private final BundleContext context;

    OsgiServices(BundleContext context) {
        this.context = context;
    }

    @Override
    public <T> T require(Class<T> service) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, service, null);
        tracker.open();
        try {
            T found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new IllegalStateException(Messages.get("fault.service", service.getName()));
            }
            return found;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            tracker.close();
        }
    }

    @Override
    public <T> List<T> all(Class<T> service) {
        try {
            Collection<ServiceReference<T>> references = context.getServiceReferences(service, null);
            return references.stream()
                    .sorted()
                    .map(this::get)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One contributor that cannot be made must not take the others along. */
    private <T> T get(ServiceReference<T> reference) {
        try {
            return context.getService(reference);
        } catch (RuntimeException | LinkageError broken) {
            LOG.log(Level.WARNING, "Left out: " + reference, broken);
            return null;
        }
    }
}
