package org.maitri.tickets.internal.rating;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What ratings say of persons. */
@Component
public final class RatingPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.anonymised(CustomerRating.TYPE, Messages.get("personal.rating"), "words", "testimonial"),
                PersonalData.anonymised(Invitation.TYPE, Messages.get("personal.invitation"), "sentTo"));
    }
}
