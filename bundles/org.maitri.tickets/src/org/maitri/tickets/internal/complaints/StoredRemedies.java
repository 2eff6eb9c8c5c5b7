package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Money;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.care.Remedies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps remedies in the database. */
@Component(service = Remedies.class)
public final class StoredRemedies implements Remedies {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final Database database;
    private final Access access;

    @Activate
    public StoredRemedies(@Reference Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public Optional<Currency> usualCurrency() {
        return database.read(work -> new Limits(work).usualCurrency().or(() -> lastCurrency(work)))
                .or(Money::localCurrency);
    }

    private static Optional<Currency> lastCurrency(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select r.currency from ComplaintRemedy r where r.currency is not null"
                                + " order by r.askedAt desc, r.id desc",
                        String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(Money::currency);
    }

    @Override
    public RecordRef propose(UUID ticket, String words, Money cost) {
        access.require(TYPE + ".write");
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new RefusedException(Messages.get("remedy.wordless", LONGEST));
        }
        if (cost.amount().signum() < 0
                || cost.amount().compareTo(MOST) >= 0
                || cost.amount().compareTo(cost.rounded().amount()) != 0) {
            throw new RefusedException(Messages.get(
                    "remedy.cost.wrong",
                    cost.amount().toPlainString(),
                    cost.currency().getCurrencyCode()));
        }
        return database.write(Messages.get("commit.propose"), work -> {
            Ticket about =
                    work.find(Ticket.class, ticket).orElseThrow(() -> new RefusedException(Messages.get("gone")));
            Instant now = Instant.now();
            Remedy remedy = Remedy.asked(about, words.strip(), cost, access.actor(), now);
            Limits limits = new Limits(work);
            if (limits.cover(access.actor(), cost)) {
                remedy.decide(true, null, access.actor(), now);
                log(about, TicketEvent.REMEDY_APPROVED, null, remedy, now, work);
            } else {
                String approver = limits.approver(access.actor(), cost, about)
                        .orElseThrow(() -> new RefusedException(Messages.get("remedy.nobody", cost)));
                remedy.waitFor(approver);
                log(about, TicketEvent.REMEDY_ASKED, approver, remedy, now, work);
            }
            return work.add(remedy).ref();
        });
    }

    @Override
    public Optional<RecordRef> ticketOf(UUID complaint) {
        return database.read(work -> work.find(Complaint.class, complaint).map(Complaint::ticket));
    }

    @Override
    public Optional<String> whyNotDecide(UUID remedy) {
        return database.read(work -> work.find(Remedy.class, remedy)
                .map(found -> whyNot(found, work))
                .orElseGet(() -> Optional.of(Messages.get("remedy.gone"))));
    }

    @Override
    public void approve(UUID remedy) {
        decide(remedy, true, null);
    }

    @Override
    public void refuse(UUID remedy, String reason) {
        decide(remedy, false, reason);
    }

    private void decide(UUID key, boolean granted, String reason) {
        access.require(APPROVE);
        database.change(Messages.get(granted ? "commit.approve" : "commit.refuse"), work -> {
            Remedy remedy =
                    work.find(Remedy.class, key).orElseThrow(() -> new RefusedException(Messages.get("remedy.gone")));
            whyNot(remedy, work).ifPresent(problem -> {
                throw new RefusedException(problem);
            });
            Instant now = Instant.now();
            remedy.decide(granted, reason, access.actor(), now);
            work.find(Ticket.class, remedy.ticket().id())
                    .ifPresent(ticket -> log(
                            ticket,
                            granted ? TicketEvent.REMEDY_APPROVED : TicketEvent.REMEDY_REFUSED,
                            null,
                            remedy,
                            now,
                            work));
        });
    }

    /** Nobody decides on what they asked for themselves, nor on more than they may give, unless they were asked by name. */
    private Optional<String> whyNot(Remedy remedy, UnitOfWork work) {
        String actor = access.actor();
        if (!remedy.isOpen()) {
            return Optional.of(Messages.get("remedy.decided", remedy.words(), remedy.decidedBy()));
        }
        if (actor.equalsIgnoreCase(remedy.askedBy())) {
            return Optional.of(Messages.get("remedy.own", remedy.words(), remedy.approver()));
        }
        return access.may(APPROVE) && (actor.equalsIgnoreCase(remedy.approver()) || covers(actor, remedy, work))
                ? Optional.empty()
                : Optional.of(Messages.get("remedy.beyond", remedy.words(), remedy.worth(), remedy.approver()));
    }

    /** Of a remedy whose currency nobody knows any more, only whoever was asked decides. */
    private static boolean covers(String actor, Remedy remedy, UnitOfWork work) {
        return Money.currency(remedy.currency())
                .filter(currency -> new Limits(work).cover(actor, new Money(remedy.cost(), currency)))
                .isPresent();
    }

    private void log(Ticket ticket, String event, String before, Remedy remedy, Instant at, UnitOfWork work) {
        String what = Messages.get("remedy.logged", remedy.words(), remedy.worth());
        work.add(ticket.makeGood(event, before, what, at, access.actor()));
    }
}
