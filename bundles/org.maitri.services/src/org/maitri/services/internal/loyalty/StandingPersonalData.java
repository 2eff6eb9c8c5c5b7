package org.maitri.services.internal.loyalty;

import java.util.Collection;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.privacy.Eraser.Erasing;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What was computed of customers goes with them. */
@Component
public final class StandingPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of();
    }

    @Override
    public void takeAlong(Collection<RecordRef> erased, Erasing erasing) {
        erasing.deleteRows(
                "standing_customer",
                "customer",
                erased.stream().map(RecordRef::toString).toList());
    }
}
