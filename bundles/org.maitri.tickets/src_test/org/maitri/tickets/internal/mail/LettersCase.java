package org.maitri.tickets.internal.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.content.Contents;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.spi.mail.IntakeContext;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailAttachment;
import org.maitri.spi.mail.MailIntake.Taken;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.RecordType;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.internal.TicketsModule;

/** A database that letters come into, and a post office that only notes what is sent. */
abstract class LettersCase {

    static final MailAddress ASHA = new MailAddress("Asha Rao", "asha@example.org");

    final List<OutgoingMail> sent = new ArrayList<>();
    OpenDatabase open;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(new LetterType());
        types.add(new AttachmentType());
        open = new DatabaseOpener(List.of(TicketsModule.schema(), ContentsEngine.schema()), types, List.of())
                .open(profile(), Progress.NONE);
    }

    Profile profile() {
        return Profile.inMemory("letters" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private record Context(UnitOfWork work, Contents contents, List<String> remarks, Optional<String> queue)
            implements IntakeContext {

        @Override
        public Optional<RecordRef> customer(MailAddress address) {
            return Optional.of(new RecordRef(
                    "test.customer", UUID.nameUUIDFromBytes(address.mail().getBytes())));
        }

        @Override
        public void remark(String sentence) {
            remarks.add(sentence);
        }
    }

    final Taken take(IncomingMail mail) {
        return take(mail, Optional.empty());
    }

    final Taken take(IncomingMail mail, Optional<String> queue) {
        return open.database()
                .write(
                        "take",
                        work -> new TicketIntake()
                                .take(mail, new Context(work, new ContentsEngine(), new ArrayList<>(), queue))
                                .orElseThrow());
    }

    static IncomingMail mail(String id, String subject, Nature nature, String... answered) {
        return new IncomingMail(
                id,
                id + "@example.org",
                subject,
                ASHA.toString(),
                ASHA,
                ASHA,
                List.of(new MailAddress("", "Help@example.com")),
                List.of(new MailAddress("Bea, Asha's mother", "bea@example.org"), ASHA),
                Optional.of(Instant.parse("2026-03-02T09:00:00Z")),
                List.of(answered),
                "It leaks.",
                Optional.empty(),
                List.of(new MailAttachment(
                        "../../leak.jpg",
                        "image/jpeg",
                        "",
                        false,
                        "jpeg".getBytes(StandardCharsets.US_ASCII),
                        List.of())),
                nature,
                List.of(),
                List.of(),
                Optional.empty());
    }

    final Ticket ticket(Taken taken) {
        return open.database()
                .read(work -> work.find(Ticket.class, taken.record().id()).orElseThrow());
    }

    final TicketService service() {
        return service(true);
    }

    /** @param reachable whether customers may be written to */
    final TicketService service(boolean reachable) {
        Contacting contacting = (customers, channel, purpose) -> customers.stream()
                .collect(Collectors.toMap(each -> each, each -> new Contacting.Answer(reachable, "")));
        return new TicketService(
                open.database(), open.access(), new ContentsEngine(), open.records(), contacting, postOffice());
    }

    private Outbox postOffice() {
        return new Outbox() {
            @Override
            public boolean canSend(UnitOfWork work) {
                return true;
            }

            @Override
            public Set<String> ownAddresses(UnitOfWork work) {
                return Set.of("help@example.com");
            }

            @Override
            public String put(OutgoingMail mail, UnitOfWork work) {
                sent.add(mail);
                return "ours@example.com";
            }
        };
    }
}
