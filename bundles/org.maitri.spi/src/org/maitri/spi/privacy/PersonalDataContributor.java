package org.maitri.spi.privacy;

import java.util.Collection;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Says what a module keeps of persons. Contributed as an OSGi service; stateless. */
public interface PersonalDataContributor {

    List<PersonalData> kept();

    /** The persons whom a text names beyond doubt, such as a mail address in any spelling; archived ones included. */
    default List<RecordRef> meant(String text, UnitOfWork work) {
        return List.of();
    }

    /** Erases what is kept of records besides records: figures and caches. Called before the records themselves go. */
    default void takeAlong(Collection<RecordRef> erased, Eraser.Erasing erasing) {}

    /** Other records that are the same person, such as those that were merged into theirs. */
    default List<RecordRef> same(RecordRef person, UnitOfWork work) {
        return List.of();
    }
}
