package org.maitri.publicrelations.internal;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What this module keeps of persons. */
@Component
public final class PublicRelationsPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.keptByLaw(
                        "publicrelations.gift",
                        Messages.get("personal.gift"),
                        new PersonalData.Law(Messages.get("personal.gift.law"), 10, "givenOn"),
                        "giverName"),
                new PersonalData(
                        "publicrelations.shift",
                        Messages.get("personal.shift"),
                        PersonalData.Fate.ANONYMISE,
                        List.of(),
                        List.of("volunteer"),
                        Optional.empty()));
    }
}
