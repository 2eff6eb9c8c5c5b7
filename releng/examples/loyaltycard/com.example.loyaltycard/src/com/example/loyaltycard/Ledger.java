package com.example.loyaltycard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;

/** Issues cards and books points: what people do, each in one transaction of its own. Not for the UI thread. */
public final class Ledger {

    private static final String WRITE = Card.TYPE + ".write";

    private final Database database;
    private final Access access;

    public Ledger(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** The card of a customer; of several, the one that was issued first. */
    public static Optional<Card> cardOf(RecordRef customer, UnitOfWork work) {
        return cardsOf(customer, work).stream().findFirst();
    }

    public static List<Card> cardsOf(RecordRef customer, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select c from Card c where c.customer = :customer and c.archivedAt is null"
                                + " order by c.issuedOn, c.id",
                        Card.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    public static Optional<Card> card(String number, UnitOfWork work) {
        return work
                .entities()
                .createQuery("select c from Card c where c.number = :number and c.archivedAt is null", Card.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Issues a card, unless the customer has one. */
    public RecordRef issue(RecordRef customer, LocalDate day) {
        access.require(WRITE);
        return database.write(
                Messages.get("ledger.issue"),
                work -> cardOf(customer, work)
                        .orElseGet(() -> work.add(Card.issue(customer, day)))
                        .ref());
    }

    /**
     * Books points on a card.
     *
     * @return the new balance
     * @throws RefusedException if the card is gone, or more is redeemed than there is
     */
    public long book(UUID card, String kind, long points, LocalDate day, String note) {
        access.require(WRITE);
        return database.write(Messages.get("ledger.book"), work -> {
            Card booked = work.find(Card.class, card)
                    .orElseThrow(() -> new RefusedException(Messages.get("ledger.unknown", card)));
            work.add(booked.book(kind, points, day, note));
            return booked.balance();
        });
    }
}
