package org.maitri.services.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** A record that was merged into a person's still says of the person what it said before. */
@Component
public final class MergedPersons implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of();
    }

    @Override
    public List<RecordRef> same(RecordRef person, UnitOfWork work) {
        Set<UUID> found = new LinkedHashSet<>();
        List<UUID> level = List.of(person.id());
        while (!level.isEmpty()) {
            List<UUID> absorbed = new ArrayList<>(work.entities()
                    .createQuery(
                            "select m.absorbedId from StoredMerge m where m.recordType = :type"
                                    + " and m.survivorId in :survivors",
                            UUID.class)
                    .setParameter("type", person.type())
                    .setParameter("survivors", level)
                    .getResultList());
            absorbed.removeIf(id -> id.equals(person.id()) || !found.add(id));
            level = absorbed;
        }
        return found.stream().map(id -> new RecordRef(person.type(), id)).toList();
    }
}
