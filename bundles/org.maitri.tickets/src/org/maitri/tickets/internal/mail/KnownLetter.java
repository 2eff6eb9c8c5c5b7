package org.maitri.tickets.internal.mail;

import org.maitri.spi.mail.MailIntake.Outcome;
import org.maitri.spi.mail.MailIntake.Taken;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Attachment;
import org.maitri.tickets.Letter;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;

/** A letter that comes in again: nothing changes, unless it was taken back in between, as with an import that was undone. */
final class KnownLetter {

    private final Letter letter;
    private final UnitOfWork work;

    KnownLetter(Letter letter, UnitOfWork work) {
        this.letter = letter;
        this.work = work;
    }

    Taken again() {
        Message message = work.find(Message.class, letter.messageId()).orElseThrow();
        Ticket ticket = work.find(Ticket.class, message.ticketId()).orElseThrow();
        if (!letter.archived()) {
            return new Taken(ticket.ref(), Outcome.UNCHANGED);
        }
        letter.unarchive();
        message.unarchive();
        work.entities()
                .createQuery("select a from Attachment a where a.messageId = :message", Attachment.class)
                .setParameter("message", message.id())
                .getResultList()
                .forEach(Attachment::unarchive);
        boolean gone = ticket.archived();
        ticket.unarchive();
        return new Taken(ticket.ref(), gone ? Outcome.CREATED : Outcome.FOLLOW_UP);
    }
}
