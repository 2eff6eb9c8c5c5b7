package ${package}.internal;

import ${package}.Messages;
import ${package}.${recordName};
import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What goes when a person is erased. */
@Component
public final class ${recordName}PersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted(${recordName}.TYPE, Messages.get("personal.kept")));
    }
}
