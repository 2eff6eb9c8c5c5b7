package org.maitri.services.internal.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.privacy.Eraser.Erasing;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** That an erased person is not another one need not be known any more. */
@Component
public final class RejectionPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted("duplicates.rejection", Messages.get("reject.label")));
    }

    @Override
    public void takeAlong(Collection<RecordRef> erased, Erasing erasing) {
        List<UUID> keys = erased.stream().map(RecordRef::id).toList();
        erasing.work()
                .entities()
                .createQuery("select r from Rejection r where r.first in :keys or r.second in :keys", Rejection.class)
                .setParameter("keys", keys)
                .getResultStream()
                .map(Rejection::ref)
                .toList()
                .forEach(erasing::delete);
    }
}
