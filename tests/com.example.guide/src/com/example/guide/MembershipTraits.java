package com.example.guide;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** By what memberships are recognised that are there twice. */
// guide: DuplicateContributor
@Component(service = DuplicateContributor.class)
public final class MembershipTraits implements DuplicateContributor<Membership> {

    @Override
    public String recordType() {
        return Membership.TYPE;
    }

    @Override
    public List<Trait> traits() {
        return List.of(Trait.of("name", TraitKind.NAME, Messages.get("trait.name")));
    }

    @Override
    public Map<UUID, Portrait> portraits(Collection<UUID> ids, UnitOfWork work) {
        Map<UUID, Portrait> portraits = new HashMap<>();
        work.findAll(Membership.class, ids).forEach(each -> portraits.put(each.id(), portrait(each)));
        return portraits;
    }

    @Override
    public Portrait portrait(Membership draft) {
        return new Portrait().add("name", draft.name());
    }
}
// guide: end
