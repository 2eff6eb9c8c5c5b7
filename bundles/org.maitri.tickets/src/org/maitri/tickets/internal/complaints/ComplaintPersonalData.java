package org.maitri.tickets.internal.complaints;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What complaints and remedies say of persons. */
@Component
public final class ComplaintPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.anonymised(Complaint.TYPE, Messages.get("personal.complaint"), "subject"),
                PersonalData.anonymised(Remedy.TYPE, Messages.get("personal.remedy"), "words", "reason"));
    }
}
