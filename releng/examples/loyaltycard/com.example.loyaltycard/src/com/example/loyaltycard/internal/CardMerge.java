package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.Ledger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.Merging;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Leaves customers who become one a single card, with the points of both. */
// guide: MergeContributor
@Component
public final class CardMerge implements MergeContributor {

    /** Customers may be of any type that a module knows; where none of them has a card nothing is settled. */
    @Override
    public boolean appliesTo(String recordType) {
        return !recordType.startsWith("loyaltycard.");
    }

    @Override
    public void settle(Merging merging) {
        List<Card> cards = Ledger.cardsOf(merging.survivor(), merging.work());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        for (Card other : cards.subList(Math.min(1, cards.size()), cards.size())) {
            cards.getFirst().absorb(other);
            entries(other, merging.work()).forEach(entry -> entry.moveTo(cards.getFirst()));
            other.archive(now);
        }
    }
    // guide: end

    private static List<Entry> entries(Card card, UnitOfWork work) {
        return work.entities()
                .createQuery("select e from LoyaltyEntry e where e.cardId = :card", Entry.class)
                .setParameter("card", card.id())
                .getResultList();
    }
}
