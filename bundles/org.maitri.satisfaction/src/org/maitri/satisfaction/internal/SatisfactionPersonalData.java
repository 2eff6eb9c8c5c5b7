package org.maitri.satisfaction.internal;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What this module keeps of persons. */
@Component
public final class SatisfactionPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.deleted("satisfaction.employee", Messages.get("personal.employee")),
                PersonalData.anonymised("satisfaction.response", Messages.get("personal.response")),
                PersonalData.anonymised("satisfaction.answer", Messages.get("personal.response")));
    }
}
