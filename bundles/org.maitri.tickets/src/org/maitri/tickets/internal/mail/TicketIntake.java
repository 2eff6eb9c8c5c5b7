package org.maitri.tickets.internal.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.spi.mail.IntakeContext;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailAttachment;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Attachment;
import org.maitri.tickets.Letter;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Letters become tickets, or go on with the tickets they answer. */
@Component
public final class TicketIntake implements MailIntake {

    private static final int LONGEST_AUTHOR = 300;
    private static final int LONGEST_LIST = 10_000;
    private static final Duration FUTURE = Duration.ofMinutes(10);

    @Override
    public String permission() {
        return Ticket.WRITE;
    }

    @Override
    public Optional<Taken> take(IncomingMail mail, IntakeContext context) {
        UnitOfWork work = context.work();
        Optional<Letter> known = work.findByExternalKey(Letter.class, Letter.SOURCE, mail.identity());
        if (known.isPresent()) {
            return known.flatMap(letter -> work.find(Message.class, letter.messageId()))
                    .map(message -> new Taken(new RecordRef(Ticket.TYPE, message.ticketId()), Outcome.UNCHANGED));
        }
        Optional<Ticket> ours = new Conversations(work).writtenByUs(mail.messageId());
        if (ours.isPresent()) {
            return Optional.of(new Taken(ours.get().ref(), Outcome.UNCHANGED));
        }
        Instant at = moment(mail);
        Optional<Ticket> before = new Conversations(work).of(mail);
        Optional<String> odd = before.isPresent() ? stranger(mail, before.get(), context) : unasked(mail);
        odd.ifPresent(context::remark);
        Ticket ticket = before.orElseGet(() -> open(mail, at, context));
        add(mail, ticket, at, odd, context);
        before.ifPresent(it -> goOn(it, mail, at, context));
        return Optional.of(new Taken(ticket.ref(), before.isPresent() ? Outcome.FOLLOW_UP : Outcome.CREATED));
    }

    /** When it was sent, unless it says it comes from the future. */
    private static Instant moment(IncomingMail mail) {
        Instant now = Instant.now();
        return mail.at().filter(at -> at.isBefore(now.plus(FUTURE))).orElse(now);
    }

    private static Ticket open(IncomingMail mail, Instant at, IntakeContext context) {
        Ticket ticket = mail.nature() == Nature.AUTOMATIC ? Ticket.kept(at) : Ticket.opened(at);
        ticket.setSubject(subject(mail));
        ticket.setChannel("mail");
        context.queue().ifPresent(ticket::setQueue);
        if (mail.nature() == Nature.PERSONAL) {
            context.customer(mail.from()).ifPresent(ticket::setCustomer);
        }
        return context.work().add(ticket);
    }

    private static String subject(IncomingMail mail) {
        if (!mail.subject().isBlank()) {
            return mail.subject();
        }
        return Messages.get(mail.unreadable().isPresent() ? "intake.subject.unreadable" : "intake.subject.none");
    }

    /** A ticket that waited for the customer, or was done, is worked on again; what programs write changes nothing. */
    private static void goOn(Ticket ticket, IncomingMail mail, Instant at, IntakeContext context) {
        UnitOfWork work = context.work();
        if (mail.nature() == Nature.PERSONAL && ticket.customer() == null) {
            context.customer(mail.from()).ifPresent(ticket::setCustomer);
        }
        if (mail.nature() == Nature.PERSONAL || mail.nature() == Nature.BOUNCE) {
            ticket.hear(at, work.actor()).ifPresent(work::add);
        }
        work.publish(ticket.news("HEARD", at));
    }

    /** What to say where somebody else writes than the ticket's customer. */
    private static Optional<String> stranger(IncomingMail mail, Ticket ticket, IntakeContext context) {
        boolean strange = mail.nature() == Nature.PERSONAL
                && ticket.customer() != null
                && !context.customer(mail.from()).equals(Optional.of(ticket.customer()));
        return strange ? Optional.of(Messages.get("intake.stranger", mail.from())) : Optional.empty();
    }

    /** What to say where a program answers for somebody, and nobody knows what. */
    private static Optional<String> unasked(IncomingMail mail) {
        return mail.nature() == Nature.AUTOMATIC ? Optional.of(Messages.get("intake.unasked")) : Optional.empty();
    }

    private static void add(IncomingMail mail, Ticket ticket, Instant at, Optional<String> odd, IntakeContext context) {
        UnitOfWork work = context.work();
        Message message = work.add(Message.of(ticket, at, author(mail), Message.INBOUND, body(mail)));
        Letter letter = Letter.of(
                message,
                mail.messageId().isEmpty() ? null : mail.messageId(),
                mail.subject(),
                Natures.of(mail.nature()));
        letter.setExternalKey(Letter.SOURCE, mail.identity());
        letter.between(mail.sender(), mail.replyTo().mail(), list(mail.to()), list(mail.cc()));
        String remarks = Stream.concat(mail.remarks().stream(), odd.stream()).collect(Collectors.joining("\n"));
        letter.looksLike(mail.html().orElse(null), remarks.isEmpty() ? null : remarks);
        work.add(letter);
        for (MailAttachment attachment : mail.attachments()) {
            String digest = context.contents().keep(attachment.bytes(), work);
            Attachment kept =
                    Attachment.of(message, attachment.name(), type(attachment), attachment.bytes().length, digest);
            if (attachment.inline() && attachment.contentId().length() <= 500) {
                kept.shownAs(attachment.contentId());
            }
            work.add(kept);
        }
    }

    private static String type(MailAttachment attachment) {
        return attachment.mediaType().length() <= 200 ? attachment.mediaType() : "application/octet-stream";
    }

    private static String author(IncomingMail mail) {
        String author =
                mail.from().toString().isBlank() ? mail.sender() : mail.from().toString();
        return author.isBlank() ? null : limited(author, LONGEST_AUTHOR);
    }

    private static String body(IncomingMail mail) {
        String text = mail.text().isBlank() ? Messages.get("intake.nothing") : mail.text();
        return mail.unreadable()
                .map(why -> why + "\n\n" + mail.text().strip())
                .orElse(text)
                .strip();
    }

    private static String list(List<MailAddress> addresses) {
        String all = addresses.stream().map(MailAddress::toString).collect(Collectors.joining(", "));
        return all.isEmpty() ? null : limited(all, LONGEST_LIST);
    }

    private static String limited(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + '…';
    }

    @Override
    public Map<RecordRef, String> names(Collection<RecordRef> records, UnitOfWork work) {
        Map<RecordRef, String> names = new HashMap<>();
        List<UUID> ids = records.stream()
                .filter(record -> record.type().equals(Ticket.TYPE))
                .map(RecordRef::id)
                .toList();
        for (int from = 0; from < ids.size(); from += 500) {
            work.findAll(Ticket.class, ids.subList(from, Math.min(ids.size(), from + 500)))
                    .forEach(ticket -> names.put(ticket.ref(), ticket.number()));
        }
        return names;
    }
}
