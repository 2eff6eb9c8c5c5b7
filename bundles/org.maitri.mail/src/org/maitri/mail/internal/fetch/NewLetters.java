package org.maitri.mail.internal.fetch;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Intake;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.read.MessageReader;
import org.maitri.spi.content.Contents;
import org.maitri.spi.imports.Referrals;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Takes in what came into a mailbox since the last time, each letter in a commit of its own that also notes how far we are: after
 * a crash the next run goes on exactly there.
 */
final class NewLetters {

    /** A person may change the account, or the ticket a letter goes on with, at the same moment. */
    private static final int ATTEMPTS = 10;

    private final Database database;
    private final Contents contents;
    private final Optional<Referrals> referrals;
    private final List<MailIntake> intakes;
    private final MessageReader reader = new MessageReader();

    NewLetters(Database database, Contents contents, Optional<Referrals> referrals, List<MailIntake> intakes) {
        this.database = database;
        this.contents = contents;
        this.referrals = referrals;
        this.intakes = List.copyOf(intakes);
    }

    Fetching.Fetched take(Account account, IMAPFolder folder, Progress progress)
            throws MessagingException, IOException {
        long validity = folder.getUIDValidity();
        long last = database.read(work -> now(account, work).lastUid(validity));
        Message[] fresh = folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(fresh, profile);
        List<Numbered> letters = numbered(folder, fresh, last);
        progress.begin(Messages.get("fetch.task"), letters.size());
        List<String> remarks = new ArrayList<>();
        long taken = 0;
        for (Numbered letter : letters) {
            progress.check();
            try {
                taken += take(account, validity, letter, remarks) ? 1 : 0;
                if (folder.getMode() == Folder.READ_WRITE) {
                    letter.message().setFlag(Flags.Flag.SEEN, true);
                }
            } catch (MessageRemovedException meanwhile) {
                remarks.add(Messages.get("fetch.removed", letter.uid()));
            }
            progress.worked(taken);
        }
        return new Fetching.Fetched(taken, letters.size() - taken, remarks);
    }

    private record Numbered(Message message, long uid) {}

    /** The server gives the last letter even where its number is below the first that is asked for. */
    private static List<Numbered> numbered(IMAPFolder folder, Message[] messages, long last) throws MessagingException {
        List<Numbered> letters = new ArrayList<>();
        for (Message message : Arrays.asList(messages)) {
            if (message != null && folder.getUID(message) > last) {
                letters.add(new Numbered(message, folder.getUID(message)));
            }
        }
        letters.sort(Comparator.comparingLong(Numbered::uid));
        return letters;
    }

    private boolean take(Account account, long validity, Numbered letter, List<String> remarks)
            throws MessagingException, IOException {
        IncomingMail mail = reader.read(bytes(letter.message()));
        try {
            return take(account, validity, letter, mail, remarks);
        } catch (UnavailableException later) {
            throw later;
        } catch (RefusedException locked) { // such as the data of whoever wrote it
            String why = Messages.get("fetch.keptOnly", locked.getMessage());
            boolean taken = take(account, validity, letter, keptOnly(mail, why), remarks);
            remarks.add(Messages.get("fetch.keptOnly.which", letter.uid(), why));
            return taken;
        }
    }

    /** A letter that is kept, and changes nothing. */
    private static IncomingMail keptOnly(IncomingMail mail, String why) {
        return new IncomingMail(
                mail.identity(),
                mail.messageId(),
                mail.subject(),
                mail.sender(),
                mail.from(),
                mail.replyTo(),
                mail.to(),
                mail.cc(),
                mail.at(),
                mail.inReplyTo(),
                mail.text(),
                mail.html(),
                mail.attachments(),
                IncomingMail.Nature.HELD,
                mail.returned(),
                Stream.concat(mail.remarks().stream(), Stream.of(why)).toList(),
                mail.unreadable());
    }

    private boolean take(Account account, long validity, Numbered letter, IncomingMail mail, List<String> remarks) {
        for (int attempt = 1; ; attempt++) {
            List<String> further = new ArrayList<>();
            try {
                boolean taken = database.write(
                        Messages.get("fetch.label"),
                        work -> take(account, validity, letter.uid(), mail, further, work));
                remarks.addAll(further);
                return taken;
            } catch (ConflictException meanwhile) {
                if (attempt == ATTEMPTS) {
                    throw meanwhile;
                }
            }
        }
    }

    /** Whoever else fetches from the account may have taken it in meanwhile. */
    private boolean take(
            Account known, long validity, long uid, IncomingMail mail, List<String> remarks, UnitOfWork work) {
        Account account = now(known, work);
        if (account.lastUid(validity) >= uid) {
            return false;
        }
        account.fetched(validity, uid);
        return new Intake(work, contents, referrals, Optional.ofNullable(account.queue()))
                .offer(mail, intakes, remarks)
                .filter(it -> it.outcome() != MailIntake.Outcome.UNCHANGED)
                .isPresent();
    }

    /** The account as it is stored. @throws RefusedException if its letters come from elsewhere by now */
    private static Account now(Account known, UnitOfWork work) {
        return work.find(Account.class, known.id())
                .filter(known::receivesLike)
                .orElseThrow(() -> new RefusedException(Messages.get("fetch.moved", known.name())));
    }

    private static byte[] bytes(Message message) throws MessagingException, IOException {
        Bounded out = new Bounded();
        try {
            message.writeTo(out);
        } catch (IOException broken) {
            if (out.room() > 0) {
                throw broken;
            }
        }
        return out.bytes.toByteArray();
    }

    /** Keeps no more of a letter than is read, and one byte by which it shows that it is too large; asks for no more. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        long room() {
            return MessageReader.largest() + 1 - bytes.size();
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            bytes.write(some, from, (int) Math.min(count, room()));
            if (room() <= 0) {
                throw new IOException("Larger than what is read");
            }
        }
    }
}
