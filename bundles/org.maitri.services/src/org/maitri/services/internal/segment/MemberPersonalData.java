package org.maitri.services.internal.segment;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** Who is erased leaves the snapshots they are in. */
@Component
public final class MemberPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted(Member.TYPE, Messages.get("member.plural")));
    }
}
