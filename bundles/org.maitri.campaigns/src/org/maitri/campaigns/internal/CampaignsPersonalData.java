package org.maitri.campaigns.internal;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What this module keeps of persons. */
@Component
public final class CampaignsPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted("campaigns.response", Messages.get("personal.response")));
    }
}
