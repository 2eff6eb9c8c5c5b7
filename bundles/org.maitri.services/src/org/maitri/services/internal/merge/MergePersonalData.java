package org.maitri.services.internal.merge;

import java.util.ArrayList;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** Who was merged into a person is that person, and a merge names both. */
@Component
public final class MergePersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted(StoredMerge.TYPE, Messages.get("merge.plural")));
    }

    @Override
    public List<RecordRef> same(RecordRef person, UnitOfWork work) {
        StoredMerges merges = new StoredMerges(work);
        List<StoredMerge> path = merges.path(person.id());
        RecordRef survivor = path.isEmpty() ? person : path.getLast().survivor();
        List<RecordRef> same = new ArrayList<>(List.of(survivor));
        same.addAll(merges.predecessors(survivor));
        same.remove(person);
        return same;
    }
}
