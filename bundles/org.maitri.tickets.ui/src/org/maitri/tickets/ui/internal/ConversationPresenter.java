package org.maitri.tickets.ui.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Addressees;
import org.maitri.tickets.Message;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.ui.internal.mail.Enclosed;
import org.maitri.tickets.ui.internal.mail.ForwardDialog;
import org.maitri.tickets.ui.internal.mail.LetterView;
import org.maitri.tickets.words.Placeholders;
import org.maitri.ui.RelativeTime;

/** Decides what the conversation of one ticket shows and saves what is written. Knows no widgets. */
final class ConversationPresenter {

    /** Messages shown at first; older ones are counted. */
    static final int SHOWN = 30;

    /** One message as it is shown. */
    record Line(UUID id, String author, Instant at, String direction, QuotedText text) {}

    /**
     * The newest messages.
     *
     * @param earlier how many older messages are not shown
     * @param letters what came with messages that came by mail, by message
     */
    record Conversation(List<Line> lines, long earlier, Map<UUID, LetterView> letters) {}

    private final Database database;
    private final TicketService service;
    private final UUID ticket;
    private final RelativeTime time;
    private int shown = SHOWN;

    ConversationPresenter(Database database, TicketService service, UUID ticket, RelativeTime time) {
        this.database = database;
        this.service = service;
        this.ticket = ticket;
        this.time = time;
    }

    /** From now on many more messages are shown. */
    void showEarlier() {
        shown = shown * 10;
    }

    /** Reads the newest messages, the oldest of them first. Not on the UI thread. */
    Conversation read() {
        int limit = shown;
        return database.read(work -> {
            List<Message> newest = new ArrayList<>(work.entities()
                    .createQuery(
                            "select m from Message m where"
                                    + " m.ticketId = :ticket and m.archivedAt is null order by m.at desc, m.id desc",
                            Message.class)
                    .setParameter("ticket", ticket)
                    .setMaxResults(limit)
                    .getResultList());
            Collections.reverse(newest);
            return new Conversation(
                    newest.stream().map(ConversationPresenter::line).toList(),
                    newest.size() < limit ? 0 : all(work) - newest.size(),
                    LetterView.of(newest.stream().map(Message::id).toList(), work));
        });
    }

    private long all(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select count(m) from Message m where m.ticketId = :ticket" + " and m.archivedAt is null",
                        Long.class)
                .setParameter("ticket", ticket)
                .getSingleResult();
    }

    private static Line line(Message message) {
        return new Line(
                message.id(), name(message.author()), message.at(), message.direction(), QuotedText.of(message.body()));
    }

    /** How long ago it was written. */
    String age(Line line, Instant now) {
        return time.text(line.at(), now);
    }

    /** When it was written, to the second. */
    String moment(Line line) {
        return time.exact(line.at());
    }

    /** Who wrote it, without the mail address behind the name; blank if nobody is known. */
    static String name(String author) {
        String known = author == null ? "" : author.strip();
        String name = known.replaceFirst("\\s*<[^<>]*>$", "");
        return name.isEmpty() ? known : name;
    }

    /** Whether there is anything to save. */
    static boolean canSave(String text) {
        return !text.isBlank();
    }

    /** Answers the customer. Not on the UI thread. @param state where the ticket goes then; null for where it is */
    void reply(String text, Enclosed enclosed, String state) {
        List<String> unfilled = Placeholders.in(text);
        if (!unfilled.isEmpty()) {
            throw new RefusedException(Messages.get("conversation.unfilled", String.join(", ", unfilled)));
        }
        service.answer(ticket, enclosed.with(text.strip(), state));
    }

    /** Whom a reply goes to by mail; empty if none goes out. Not on the UI thread. */
    Optional<Addressees> addressees() {
        return service.addressees(ticket);
    }

    /** Sends a message on to others. Not on the UI thread. */
    void forward(UUID message, ForwardDialog.Wanted wanted) {
        service.forward(message, wanted.to(), wanted.words());
    }

    /** Writes a note for colleagues. Not on the UI thread. */
    void note(String text) {
        service.note(ticket, text.strip());
    }
}
