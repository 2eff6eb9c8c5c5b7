package com.example.guide;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.script.Script;
import org.maitri.spi.script.ScriptContributor;
import org.osgi.service.component.annotations.Component;

/** Reminds people to offer a longer membership. */
// guide: ScriptContributor
@Component
public final class OfferScript implements ScriptContributor {

    @Override
    public List<Script> scripts(Optional<RecordRef> customer, String agent, UnitOfWork work) {
        return customer.stream()
                .flatMap(who -> Membership.of(List.of(who), work).stream())
                .map(membership -> new Script(
                        membership.ref(),
                        Messages.get("script.offer"),
                        "",
                        List.of(
                                Messages.get("script.greet", membership.name(), agent),
                                Messages.get("script.ask", membership.endsOn())),
                        Optional.empty()))
                .toList();
    }
}
// guide: end
