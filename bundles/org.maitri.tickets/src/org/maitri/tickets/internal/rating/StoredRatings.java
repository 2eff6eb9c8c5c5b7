package org.maitri.tickets.internal.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Attention.Errand;
import org.maitri.spi.attention.Attention.Outcome;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.secret.Secrets;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.CustomerRatings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps ratings in the database. */
@Component(service = CustomerRatings.class)
public final class StoredRatings implements CustomerRatings {

    private static final String WRITE = TYPE + ".write";

    private final Database database;
    private final Access access;
    private final RatingKey key;
    private final RatingMail mail;
    private final Attention attention;
    private final Clock clock;

    /**
     * @param outbox by which customers are asked; null where no mail is sent
     * @param attention may hold what asks a customer; null where nothing does
     */
    @Activate
    public StoredRatings(
            @Reference Database database,
            @Reference Access access,
            @Reference Secrets secrets,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Outbox outbox,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Attention attention) {
        this(database, access, secrets, outbox, attention, Clock.systemUTC());
    }

    StoredRatings(Database database, Access access, Secrets secrets, Outbox outbox, Attention attention, Clock clock) {
        this.database = database;
        this.access = access;
        this.key = new RatingKey(secrets);
        this.mail = new RatingMail(outbox);
        this.attention = attention;
        this.clock = clock;
    }

    @Override
    public RecordRef give(UUID ticket, int score, String words, boolean testimonial) {
        access.require(WRITE);
        requireScore(score);
        return database.write(
                Messages.get("commit.give"),
                work -> record(ticket(ticket, work), score, words, testimonial, CustomerRating.ENTERED, work));
    }

    @Override
    public List<Link> links(UUID ticket) {
        access.require(WRITE);
        byte[] secret = key.make();
        return database.write(Messages.get("commit.ask"), work -> links(ticket(ticket, work), null, secret, work));
    }

    @Override
    public String ask(UUID ticket, String to) {
        access.require(WRITE);
        requireAttention(database.read(work -> ticket(ticket, work)));
        byte[] secret = key.make();
        return database.write(Messages.get("commit.ask"), work -> {
            Ticket about = ticket(ticket, work);
            String receiver = mail.receiver(about, to, work);
            mail.send(about, receiver, links(about, receiver, secret, work), work);
            return receiver;
        });
    }

    private void requireAttention(Ticket ticket) {
        if (attention != null && ticket.customer() != null) {
            Outcome outcome = attention
                    .request(
                            List.of(ticket.customer()),
                            new Errand(
                                    RatingContacts.CHANNEL,
                                    RatingContacts.PURPOSE,
                                    Messages.get("mail.subject", ticket.number()),
                                    ticket.ref()),
                            clock.instant(),
                            Progress.NONE)
                    .get(ticket.customer());
            if (!outcome.answer().allowed()) {
                throw new RefusedException(Messages.get(
                        outcome.held().isPresent() ? "ask.held" : "ask.forbidden",
                        outcome.answer().reason()));
            }
        }
    }

    private List<Link> links(Ticket ticket, String to, byte[] secret, UnitOfWork work) {
        RatingSetting setting = RatingSetting.of(work);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Invitation invitation = Invitation.to(ticket.ref(), to, now, now.plus(Duration.ofDays(setting.validDays())));
        work.add(invitation);
        return IntStream.iterate(HIGHEST, score -> score >= LOWEST, score -> score - 1)
                .mapToObj(score -> link(
                        new SignedLink(invitation.id(), ticket.id(), score, invitation.expiresAt()), setting, secret))
                .toList();
    }

    private static Link link(SignedLink link, RatingSetting setting, byte[] secret) {
        String token = link.token(secret);
        return new Link(link.score(), token, address(setting.page(), token));
    }

    private static Optional<String> address(String page, String token) {
        return Optional.ofNullable(page)
                .filter(text -> !text.isBlank())
                .map(text -> text + (text.contains("?") ? "&" : "?") + "rating=" + token);
    }

    @Override
    public RecordRef accept(String token, String words, boolean testimonial) {
        access.require(WRITE);
        SignedLink link = SignedLink.read(token, key.read())
                .orElseThrow(() -> new RefusedException(Messages.get("accept.changed")));
        if (!link.expiresAt().isAfter(clock.instant())) {
            throw new RefusedException(Messages.get("accept.expired", day(link.expiresAt())));
        }
        requireScore(link.score());
        return database.write(Messages.get("commit.accept"), work -> {
            Invitation invitation = work.find(Invitation.class, link.invitation())
                    .orElseThrow(() -> new RefusedException(Messages.get("accept.unknown")));
            if (invitation.usedAt() != null) {
                throw new RefusedException(Messages.get("accept.used", day(invitation.usedAt())));
            }
            invitation.use(clock.instant());
            Ticket about = ticket(invitation.ticket().id(), work);
            return record(about, link.score(), words, testimonial, CustomerRating.MAILED, work);
        });
    }

    private RecordRef record(
            Ticket ticket, int score, String words, boolean testimonial, String source, UnitOfWork work) {
        CustomerRating rating = CustomerRating.of(ticket, score, words, testimonial, source);
        rating.setGivenAt(clock.instant());
        ticket.setRating((long) score);
        return work.add(rating).ref();
    }

    private static Ticket ticket(UUID ticket, UnitOfWork work) {
        return work.find(Ticket.class, ticket).orElseThrow(() -> new RefusedException(Messages.get("ticket.gone")));
    }

    private static void requireScore(int score) {
        String problem = CustomerRating.problem(score);
        if (problem != null) {
            throw new RefusedException(problem);
        }
    }

    private static String day(Instant at) {
        return at.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }
}
