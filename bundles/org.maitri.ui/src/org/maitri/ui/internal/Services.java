package org.maitri.ui.internal;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.persistence.DomainEventListener;

/** The services that views work with. They come when a profile is opened and go when it is closed. Any thread. */
public interface Services {

    /** Ends a subscription. */
    @FunctionalInterface
    interface Subscription {
        void end();
    }

    <T> Optional<T> find(Class<T> type);

    /** All services of a type, in no order. */
    <T> List<T> all(Class<T> type);

    /** Hears domain events on a background thread. */
    Subscription listen(DomainEventListener listener);

    /** Runs {@code change} on any thread whenever a service of the type came or went. */
    Subscription watch(Class<?> type, Runnable change);

    default <T> T require(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new MissingServiceException(Messages.get("service.missing", type.getSimpleName())));
    }

    /** Those of the running framework. */
    static Services installed() {
        return new InstalledServices();
    }
}
