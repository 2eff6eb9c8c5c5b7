package com.example.guide;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** The end of a membership is something that will take place. */
// guide: CommitmentContributor
@Component
public final class EndingMemberships implements CommitmentContributor {

    @Override
    public List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work) {
        return Membership.of(List.of(customer), work).stream()
                .filter(membership -> membership.endsOn() != null)
                .limit(limit)
                .map(membership -> new Commitment(
                        Commitment.Sort.UPCOMING,
                        Messages.get("commitment.ends"),
                        membership.name(),
                        "id-card",
                        Optional.of(membership
                                .endsOn()
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant()),
                        membership.ref()))
                .toList();
    }
}
// guide: end
