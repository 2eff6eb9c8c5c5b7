package org.maitri.persistence.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;

class EventQueueTest {

    private static final RecordRef PARCEL = new RecordRef("test.parcel", new UUID(1, 1));

    private final List<String> heard = new ArrayList<>();

    @Test
    void whatAListenerCommitsWhileTheDatabaseClosesIsToldToo() {
        EventQueue queue = new EventQueue(() -> List.of(event -> heard.add(event.topic())));
        queue.tell(List.of(DomainEvent.of("last", PARCEL)), Runnable::run);
        queue.close();

        queue.tell(List.of(DomainEvent.of("what the listener wrote", PARCEL)), Runnable::run);

        assertThat(heard).containsExactly("last", "what the listener wrote");
    }
}
