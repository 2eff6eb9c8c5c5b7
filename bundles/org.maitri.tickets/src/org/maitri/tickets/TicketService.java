package org.maitri.tickets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.content.Contents;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.mail.OutgoingMail.Enclosure;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What people do with tickets. Each method is one transaction: it changes the ticket, writes its log and tells the other
 * modules. Everything here reads and writes the database, so nothing of it may be called on the UI thread.
 */
@Component(service = TicketService.class)
public final class TicketService {

    /** The permission to give tickets to somebody. */
    public static final String ASSIGN = Ticket.TYPE + ".assign";

    private final Database database;
    private final TicketDesk desk;
    private final Escalations escalations;
    private final Access access;
    private final Contents contents;
    private final MailReplies mail;

    /** @param outbox by which answers go out; null where no mail is sent */
    @Activate
    public TicketService(
            @Reference Database database,
            @Reference Access access,
            @Reference Contents contents,
            @Reference Records records,
            @Reference Contacting contacting,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Outbox outbox) {
        this(
                database,
                access,
                contents,
                new MailReplies(Optional.ofNullable(outbox), Optional.of(new CustomerMail(records, contacting))),
                Clock.systemUTC());
    }

    /** Where no mail is sent, and answers have no files. */
    public TicketService(Database database, Access access) {
        this(database, access, Clock.systemUTC());
    }

    /** @param clock tells what time it is when something happens to a ticket */
    public TicketService(Database database, Access access, Clock clock) {
        this(database, access, null, new MailReplies(Optional.empty(), Optional.empty()), clock);
    }

    private TicketService(Database database, Access access, Contents contents, MailReplies mail, Clock clock) {
        this.database = database;
        this.desk = new TicketDesk(database, access, clock);
        this.escalations = new Escalations(database, access, clock);
        this.access = access;
        this.contents = contents;
        this.mail = mail;
    }

    /** @param to null takes the ticket from whoever has it */
    public void assign(UUID ticket, String to) {
        desk.work(
                ASSIGN,
                "assign",
                ticket,
                handling -> handling.tell("ASSIGNED", handling.ticket().assign(to, handling.at(), handling.actor())));
    }

    /** Gives a ticket to the person at work. */
    public void take(UUID ticket) {
        assign(ticket, access.actor());
    }

    /**
     * Calls the next person on the ladder of the ticket's queue.
     *
     * @throws org.maitri.kernel.RefusedException if the queue names nobody further up
     */
    public void escalate(UUID ticket) {
        escalations.escalate(ticket);
    }

    /** Moves a ticket to another queue; null takes it out of its queue. */
    public void moveTo(UUID ticket, String queue) {
        desk.work(
                ASSIGN,
                "move",
                ticket,
                handling -> handling.tell("MOVED", handling.ticket().moveTo(queue, handling.at(), handling.actor())));
    }

    /** @param priority one of {@link TicketPriority} */
    public void prioritise(UUID ticket, String priority) {
        desk.work("prioritise", ticket, handling -> handling.ticket().setPriority(priority));
    }

    /** @param how what solved it; null or blank keeps what is there. The open incidents of a problem are solved with it. */
    public void resolve(UUID ticket, String how) {
        desk.work("resolve", ticket, handling -> handling.resolve(how));
    }

    public void close(UUID ticket) {
        desk.work("close", ticket, handling -> handling.enter(TicketState.CLOSED));
    }

    /** Opens a ticket again that was done; does nothing to one that is not. */
    public void reopen(UUID ticket) {
        desk.work("reopen", ticket, handling -> {
            if (TicketState.isDone(handling.ticket().state())) {
                handling.enter(TicketState.OPEN);
            }
        });
    }

    /**
     * Goes to a state.
     *
     * @throws org.maitri.kernel.RefusedException if the workflow of the ticket's type does not allow it
     */
    public void enter(UUID ticket, String state) {
        desk.work("state", ticket, handling -> handling.enter(state));
    }

    /** Answers the customer: by mail if they wrote by mail. */
    public void answer(UUID ticket, String body) {
        answer(ticket, Reply.of(body, null));
    }

    /** @throws RefusedException if its files are too large for a letter, or a copy cannot be written to */
    public void answer(UUID ticket, Reply reply) {
        if (reply.bytes() > Reply.MOST_BYTES) {
            throw new RefusedException(TicketDesk.TEXTS.get("reply.large", Reply.MOST_BYTES >> 20));
        }
        desk.work("answer", ticket, handling -> {
            Message message = handling.say(Message.OUTBOUND, reply.body());
            mail.follow(
                    message,
                    handling.ticket(),
                    enclosed(reply, message, handling),
                    reply.copies(),
                    reply.mailed(),
                    handling.work());
            handling.tell("ANSWERED", handling.ticket().answer(handling.at(), handling.actor()));
            if (reply.state() != null) {
                handling.enter(reply.state());
            }
        });
    }

    private List<Enclosure> enclosed(Reply reply, Message message, Handling handling) {
        List<Enclosure> enclosed = new ArrayList<>();
        for (Reply.File file : reply.files()) {
            String digest = contents.keep(file.bytes(), handling.work());
            handling.work().add(Attachment.of(message, file.name(), file.mediaType(), file.bytes().length, digest));
            enclosed.add(new Enclosure(file.name(), file.mediaType(), digest));
        }
        return enclosed;
    }

    /** Whom an answer can go to by mail; empty if none goes out. */
    public Optional<Addressees> addressees(UUID ticket) {
        return database.read(work -> work.find(Ticket.class, ticket).flatMap(found -> mail.addressees(found, work)));
    }

    /**
     * Sends a message and its files on to others by mail. For the ticket it is a note; their answer comes back to it.
     *
     * @param words what is said above it; may be blank
     * @throws RefusedException if the message is gone, no mail is sent here, or an address cannot be written to
     */
    public void forward(UUID message, List<String> to, String words) {
        access.require(Ticket.WRITE);
        Message original = database.read(work -> work.find(Message.class, message))
                .orElseThrow(() -> new RefusedException(TicketDesk.TEXTS.get("forward.gone")));
        desk.work("forward", original.ticketId(), handling -> {
            Message note = handling.say(Message.INTERNAL, Forwards.text(words, original));
            List<Enclosure> enclosed = Forwards.files(original, note, handling.work());
            mail.forward(note, handling.ticket(), to, enclosed, handling.work());
        });
    }

    /** Takes down what the customer said; a ticket that waited for them, or was done, is worked on again. */
    public void hear(UUID ticket, String author, String body) {
        desk.work("hear", ticket, handling -> {
            handling.work().add(Message.of(handling.ticket(), handling.at(), author, Message.INBOUND, body));
            handling.tell("HEARD", handling.ticket().hear(handling.at(), handling.actor()));
        });
    }

    /** Writes something down for colleagues only. */
    public void note(UUID ticket, String body) {
        desk.work("note", ticket, handling -> handling.say(Message.INTERNAL, body));
    }

    /** The person at work wants to know what becomes of a ticket, or not any more. */
    public void watch(UUID ticket, boolean watching) {
        desk.work(watching ? "watch" : "unwatch", ticket, handling -> {
            if (watching) {
                handling.ticket().watch(handling.actor());
            } else {
                handling.ticket().unwatch(handling.actor());
            }
        });
    }
}
