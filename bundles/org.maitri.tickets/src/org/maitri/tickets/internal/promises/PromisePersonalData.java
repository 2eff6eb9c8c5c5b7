package org.maitri.tickets.internal.promises;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What promises say of persons. */
@Component
public final class PromisePersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.anonymised(Promise.TYPE, Messages.get("personal.promise"), "words"));
    }
}
