package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees points that have expired: nothing was booked on their card for two years. */
@Component
public final class LapsingPoints implements FindingRule {

    private static final int YEARS = 2;

    @Override
    public String id() {
        return "loyaltycard.expired";
    }

    @Override
    public String label() {
        return Messages.get("finding.expired");
    }

    @Override
    public String permission() {
        return "loyaltycard.card.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate before = LocalDate.ofInstant(now, zone).minusYears(YEARS);
        return work
                .entities()
                .createQuery(
                        "select c from Card c where c.lastBookedOn < :before and c.balance > 0 and c.archivedAt is null"
                                + " order by c.lastBookedOn, c.id",
                        Card.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(card -> new Finding(
                        id(),
                        Severity.NOTICE,
                        Messages.count("finding.expired.title", card.balance(), card.number()),
                        Messages.get("finding.expired.explanation", card.lastBookedOn()),
                        card.ref(),
                        card.lastBookedOn().plusYears(YEARS).atStartOfDay(zone).toInstant()))
                .toList();
    }
}
