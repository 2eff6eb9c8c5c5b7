package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.DomainEventListener;

/** What is told of changes that other programs make in a database on a server. */
class OtherProgramsTest {

    private static final long SECONDS = 30;

    private final BlockingQueue<String> heardHere = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heardThere = new LinkedBlockingQueue<>();

    @Test
    void whoever_works_with_the_same_database_hears_that_records_of_a_type_were_changed() throws InterruptedException {
        Profile profile = Place.SERVER.fresh();
        try (OpenDatabase here = open(profile, heardHere);
                OpenDatabase there = open(profile, heardThere)) {
            add(there, "before");
            assertThat(heardThere.take()).isEqualTo(DomainEventListener.RECORD_CHANGED);
            String told = heardHere.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(told).isEqualTo(DomainEventListener.CHANGED_ELSEWHERE);

            add(here, "answer");
            assertThat(heardHere.take()).isEqualTo(DomainEventListener.RECORD_CHANGED);
            assertThat(heardThere.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(DomainEventListener.CHANGED_ELSEWHERE);
            assertThat(heardHere).isEmpty();
        }
    }

    private static OpenDatabase open(Profile profile, BlockingQueue<String> heard) {
        DomainEventListener listener = (DomainEvent event) -> {
            assertThat(event.record().type()).isEqualTo("test.parcel");
            heard.add(event.topic());
        };
        return new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of(listener))
                .open(profile, Progress.NONE);
    }

    private static void add(OpenDatabase open, String name) {
        open.database().change("Add", work -> work.add(Parcel.named(name)));
    }
}
