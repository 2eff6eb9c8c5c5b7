package org.maitri.services.internal.attention;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** Held contacts go with the person they were meant for. */
@Component
public final class AttentionPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted(HeldContact.TYPE, Messages.get("held.plural")));
    }
}
