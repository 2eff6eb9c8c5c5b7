package org.maitri.publicrelations.internal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.Gift;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Tells which gifts were promised and not paid yet. */
@Component
public final class PledgedGifts implements CommitmentContributor {

    @Override
    public List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select g from Gift g where g.giver = :customer and g.archivedAt is null and g.state = :pledged"
                                + " order by g.dueOn, g.id",
                        Gift.class)
                .setParameter("customer", customer)
                .setParameter("pledged", Gift.PLEDGED)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PledgedGifts::commitment)
                .toList();
    }

    private static Commitment commitment(Gift gift) {
        return new Commitment(
                Commitment.Sort.PROMISED,
                Messages.get("commitment.gift", GiftType.worth(gift)),
                gift.purpose() == null ? "" : gift.purpose(),
                "hand-heart",
                Optional.ofNullable(gift.dueOn())
                        .map(day -> day.plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusSeconds(1)),
                gift.ref());
    }
}
