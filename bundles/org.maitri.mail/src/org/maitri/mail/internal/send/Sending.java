package org.maitri.mail.internal.send;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.maitri.kernel.Program;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.connect.Connections;
import org.maitri.mail.internal.connect.Dispatch;
import org.maitri.spi.content.Contents;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Sends what waits in the outbox. Each letter is claimed in a commit of its own before a server hears of it, so that nobody else
 * sends it, and nobody sends it again after a crash: what was claimed and never ended is for a person to decide.
 */
public final class Sending {

    private static final Duration ABANDONED = Duration.ofMinutes(15);

    private final Database database;
    private final Contents contents;
    private final Connections connections;

    /** @param unknown letters of which a person must find out whether they were sent */
    public record Sent(long sent, long postponed, long refused, long unknown) {}

    public Sending(Database database, Contents contents, Connections connections) {
        this.database = database;
        this.contents = contents;
        this.connections = connections;
    }

    /** What a letter can come to; {@link Sent} counts them. */
    private enum End {
        SENT,
        POSTPONED,
        REFUSED,
        UNKNOWN
    }

    /** Sends all that is due; stops between two letters when it is cancelled. */
    public Sent run(Progress progress) {
        long abandoned = abandon(Instant.now());
        Map<End, Long> ends = new EnumMap<>(End.class);
        List<UUID> due = database.read(work -> due(Instant.now(), work));
        progress.begin(Messages.get("send.task"), due.size());
        for (UUID id : due) {
            progress.check();
            claim(id).ifPresent(claimed -> ends.merge(send(claimed), 1L, Long::sum));
            progress.worked(ends.values().stream().mapToLong(Long::longValue).sum());
        }
        return new Sent(
                ends.getOrDefault(End.SENT, 0L),
                ends.getOrDefault(End.POSTPONED, 0L),
                ends.getOrDefault(End.REFUSED, 0L),
                ends.getOrDefault(End.UNKNOWN, 0L) + abandoned);
    }

    private static List<UUID> due(Instant now, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select o.id from Outgoing o where o.state = :waiting and o.dueAt <= :now"
                                + " and o.archivedAt is null order by o.dueAt, o.id",
                        UUID.class)
                .setParameter("waiting", Outgoing.WAITING)
                .setParameter("now", now)
                .setMaxResults(500)
                .getResultList();
    }

    /** What somebody began to send, and will never tell the end of: long ago, or in a program that ended here. */
    private long abandon(Instant now) {
        List<Outgoing> lost = database.read(work -> work
                .entities()
                .createQuery("select o from Outgoing o where o.state = :sending", Outgoing.class)
                .setParameter("sending", Outgoing.SENDING)
                .getResultList()
                .stream()
                .filter(letter ->
                        letter.claimedAt().isBefore(now.minus(ABANDONED)) || Program.ended(letter.claimedBy()))
                .toList());
        lost.forEach(known -> end(known.id(), letter -> {
            if (letter.state().equals(Outgoing.SENDING)) {
                letter.lostTrack(Messages.get("send.abandoned", letter.claimedBy()));
            }
        }));
        return lost.size();
    }

    /** A letter that is ours to send, read in the transaction that says so: from then on only its server can keep it back. */
    private record Claimed(Outgoing letter, Optional<byte[]> content, Optional<Account> account) {}

    private Optional<Claimed> claim(UUID id) {
        try {
            return database.write(
                    Messages.get("send.claim.label"),
                    work -> work.find(Outgoing.class, id)
                            .filter(letter -> letter.state().equals(Outgoing.WAITING))
                            .map(letter -> {
                                letter.claim(Program.own(), Instant.now());
                                return new Claimed(
                                        letter,
                                        contents.read(letter.digest(), work),
                                        work.find(Account.class, letter.accountId()));
                            }));
        } catch (ConflictException another) {
            return Optional.empty();
        }
    }

    private End send(Claimed claimed) {
        if (claimed.content().isEmpty()) {
            return refuse(claimed.letter(), Messages.get("send.content"));
        }
        if (claimed.account().isEmpty()) {
            return refuse(claimed.letter(), Messages.get("send.account"));
        }
        return send(claimed.letter(), claimed.content().get(), claimed.account().get());
    }

    private End refuse(Outgoing letter, String why) {
        end(letter.id(), it -> it.refused(why));
        return End.REFUSED;
    }

    private End send(Outgoing letter, byte[] bytes, Account account) {
        Dispatch dispatch;
        try {
            dispatch = connections.send(account);
        } catch (RefusedException unreachable) {
            end(letter.id(), it -> it.postpone(unreachable.getMessage(), Instant.now()));
            return End.POSTPONED;
        }
        return Connections.inLibrary(() -> handOver(letter, bytes, dispatch));
    }

    private End handOver(Outgoing letter, byte[] bytes, Dispatch dispatch) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            dispatch.sendMessage(message, receivers(letter));
            end(letter.id(), it -> it.sent(Instant.now()));
            return End.SENT;
        } catch (MessagingException failed) {
            String why = Connections.said(failed);
            if (dispatch.unknown()) {
                end(letter.id(), it -> it.lostTrack(Messages.get("send.unknown", why)));
                return End.UNKNOWN;
            }
            boolean forGood = isRefusal(failed);
            end(letter.id(), it -> {
                if (forGood) {
                    it.refused(why);
                } else {
                    it.postpone(why, Instant.now());
                }
            });
            return forGood ? End.REFUSED : End.POSTPONED;
        } finally {
            closeQuietly(dispatch);
        }
    }

    /** A letter that was handed over is not taken back because the farewell fails. */
    private static void closeQuietly(Dispatch dispatch) {
        try {
            dispatch.close();
        } catch (MessagingException goodbye) {
            System.getLogger(Sending.class.getName()).log(System.Logger.Level.DEBUG, "Closing", goodbye);
        }
    }

    private static boolean isRefusal(MessagingException failed) {
        return switch (failed) {
            case SMTPSendFailedException answered -> answered.getReturnCode() >= 500;
            case SendFailedException addresses ->
                addresses.getInvalidAddresses() != null && addresses.getInvalidAddresses().length > 0;
            default -> false;
        };
    }

    private static Address[] receivers(Outgoing letter) throws MessagingException {
        List<Address> all = new ArrayList<>();
        for (String mail : letter.receivers().split(",")) {
            all.add(new InternetAddress(mail));
        }
        return all.toArray(Address[]::new);
    }

    private void end(UUID id, Consumer<Outgoing> how) {
        database.change(
                Messages.get("send.end.label"),
                work -> work.find(Outgoing.class, id).ifPresent(how));
    }
}
