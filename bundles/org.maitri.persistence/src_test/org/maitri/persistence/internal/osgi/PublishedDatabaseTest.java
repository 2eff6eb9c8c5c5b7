package org.maitri.persistence.internal.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.persistence.DomainEventListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class PublishedDatabaseTest {

    private static final RecordRef PARCEL = new RecordRef("test.parcel", new UUID(1, 1));

    private final List<DomainEventListener> listeners = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void what_was_committed_last_is_told_to_those_who_go_with_the_database() {
        listeners.add(this::hear);
        OpenDatabase open = new DatabaseOpener(List.of(), List.of(), () -> listeners)
                .open(new Profile("mem", "mem:" + UUID.randomUUID(), "tester"), Progress.NONE);
        try (PublishedDatabase published = new PublishedDatabase(open, framework(), closed -> {})) {
            published.database().change("Send", work -> {
                work.publish(DomainEvent.of("first", PARCEL));
                work.publish(DomainEvent.of("second", PARCEL));
            });
        }
        assertThat(heard).containsExactly("first", "second");
    }

    /** Takes so long that the database is being closed meanwhile. */
    private void hear(DomainEvent event) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        heard.add(event.topic());
    }

    /** Where listeners go as soon as a service does. */
    private BundleContext framework() {
        ServiceRegistration<?> registration = proxy(ServiceRegistration.class, listeners::clear);
        return proxy(BundleContext.class, () -> {}, registration);
    }

    private static <T> T proxy(Class<T> type, Runnable called, Object... answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            called.run();
            return answer.length == 0 ? null : answer[0];
        }));
    }
}
