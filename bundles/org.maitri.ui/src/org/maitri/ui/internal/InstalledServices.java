package org.maitri.ui.internal;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.persistence.DomainEventListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Services of the OSGi framework this bundle runs in. */
final class InstalledServices implements Services {

    private final BundleContext context =
            FrameworkUtil.getBundle(InstalledServices.class).getBundleContext();

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        try {
            return context.getServiceReferences(type, null).stream()
                    .map(this::service)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> Optional<T> service(ServiceReference<T> reference) {
        return Optional.ofNullable(context.getService(reference));
    }

    @Override
    public Subscription listen(DomainEventListener listener) {
        ServiceRegistration<DomainEventListener> registration =
                context.registerService(DomainEventListener.class, listener, null);
        return registration::unregister;
    }

    @Override
    public Subscription watch(Class<?> type, Runnable change) {
        ServiceListener listener = event -> {
            if (event.getType() == ServiceEvent.REGISTERED || event.getType() == ServiceEvent.UNREGISTERING) {
                change.run();
            }
        };
        try {
            context.addServiceListener(listener, "(objectClass=" + type.getName() + ")");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return () -> context.removeServiceListener(listener);
    }
}
