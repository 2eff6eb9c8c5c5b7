package org.maitri.publicrelations.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.Gift;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What customers gave: only what was paid counts. */
@Component
public final class GiftDealings implements DealingsContributor {

    @Override
    public Map<RecordRef, Dealings> dealings(Collection<RecordRef> customers, Instant until, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select g.giver, min(g.givenOn), max(g.givenOn), count(g), sum(case when "
                                + GiftCurrencies.SUMMED + " then g.amount else 0 end) from Gift g where"
                                + " g.giver in :customers and g.givenOn <= :until and g.direction = :received"
                                + " and g.state = :paid and g.archivedAt is null group by g.giver",
                        Object[].class)
                .setParameter("customers", customers)
                .setParameter("until", LocalDate.ofInstant(until, ZoneOffset.UTC))
                .setParameter("received", Gift.RECEIVED)
                .setParameter("paid", Gift.PAID)
                .setParameter("currency", GiftCurrencies.usual(work))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (RecordRef) row[0],
                        row -> Dealings.of(start(row[1]), start(row[2]), (Long) row[3], (BigDecimal) row[4])));
    }

    private static Instant start(Object day) {
        return ((LocalDate) day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
