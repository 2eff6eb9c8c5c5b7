package org.maitri.persistence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.SchemaContributor;

/** Opens databases of the test module. */
final class Fixture {

    final List<DomainEvent> heard = new CopyOnWriteArrayList<>();

    OpenDatabase open(Profile profile) {
        return open(profile, TestSchema.parcels());
    }

    OpenDatabase open(Profile profile, SchemaContributor... modules) {
        return new DatabaseOpener(List.of(modules), List.of(new ParcelType()), List.of(heard::add))
                .open(profile, Progress.NONE);
    }
}
