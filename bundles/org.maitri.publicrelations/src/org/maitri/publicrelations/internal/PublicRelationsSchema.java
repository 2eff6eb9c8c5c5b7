package org.maitri.publicrelations.internal;

import java.util.List;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.Gift;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.publicrelations.VolunteerShift;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of this module. */
@Component(service = SchemaContributor.class)
public final class PublicRelationsSchema implements SchemaContributor {

    @Override
    public String module() {
        return "publicrelations";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(PublicEvent.class, Coverage.class, Gift.class, VolunteerShift.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(PublicRelationsSchema.class, "0001-publicrelations.sql"),
                Migration.load(PublicRelationsSchema.class, "0002-event-branch.sql"),
                Migration.load(PublicRelationsSchema.class, "0003-gift-currency.sql"));
    }
}
