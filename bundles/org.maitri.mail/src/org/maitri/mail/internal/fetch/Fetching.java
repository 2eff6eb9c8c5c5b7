package org.maitri.mail.internal.fetch;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
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
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Intake;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.connect.Connections;
import org.maitri.mail.internal.read.MessageReader;
import org.maitri.spi.content.Contents;
import org.maitri.spi.imports.Referrals;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.Database;

/**
 * Takes in what came into a mailbox since the last time, each letter in a commit of its own that also notes how far we are: after
 * a crash the next run goes on exactly there.
 */
public final class Fetching {

    private final Database database;
    private final Contents contents;
    private final Optional<Referrals> referrals;
    private final List<MailIntake> intakes;
    private final Connections connections;
    private final MessageReader reader = new MessageReader();

    /** What became of the letters of one account. */
    public record Fetched(long taken, long known, List<String> remarks) {}

    public Fetching(
            Database database,
            Contents contents,
            Optional<Referrals> referrals,
            List<MailIntake> intakes,
            Connections connections) {
        this.database = database;
        this.contents = contents;
        this.referrals = referrals;
        this.intakes = List.copyOf(intakes);
        this.connections = connections;
    }

    /** @throws RefusedException if the server cannot be reached, or breaks off; what was taken in until then stays */
    public Fetched run(Account account, Progress progress) {
        return with(account, folder -> newLetters(account.id(), folder, progress));
    }

    /**
     * Takes in what comes, until it is told to stop: the server says when there is something new.
     *
     * @param going asked every second
     */
    public void watch(Account account, BooleanSupplier going, Progress progress) {
        with(account, folder -> {
            try (Waking waking = new Waking(folder, going)) {
                boolean fresh = true;
                while (going.getAsBoolean()) {
                    int seen = folder.getMessageCount();
                    Fetched fetched = newLetters(account.id(), folder, progress);
                    boolean some = fetched.taken() + fetched.known() > 0;
                    waking.awaitMoreThan(seen, fresh || some);
                    fresh = some;
                }
                return null;
            }
        });
    }

    /** Whether both servers let us in. @throws RefusedException if one does not */
    public void test(Account account) {
        if (account.receives()) {
            with(account, Folder::getMessageCount);
        }
        if (account.sends()) {
            close(connections.send(account));
        }
    }

    /** What is done with an open folder. */
    @FunctionalInterface
    private interface InFolder<T> {
        T run(IMAPFolder folder) throws MessagingException, IOException;
    }

    private <T> T with(Account account, InFolder<T> what) {
        IMAPStore store = connections.receive(account);
        return Connections.inLibrary(() -> {
            String name = account.folder() == null || account.folder().isBlank() ? "INBOX" : account.folder();
            try {
                IMAPFolder folder = (IMAPFolder) store.getFolder(name);
                if (!folder.exists()) {
                    throw new RefusedException(Messages.get("fetch.folder", account.name(), name));
                }
                folder.open(Folder.READ_WRITE);
                return what.run(folder);
            } catch (MessagingException | IOException broken) {
                throw new RefusedException(
                        Messages.get("fetch.broken", account.imapHost(), Connections.said(broken)), broken);
            } finally {
                close(store);
            }
        });
    }

    private static void close(jakarta.mail.Service service) {
        try {
            service.close();
        } catch (MessagingException goodbye) {
            System.getLogger(Fetching.class.getName()).log(System.Logger.Level.DEBUG, "Closing", goodbye);
        }
    }

    private Fetched newLetters(UUID account, IMAPFolder folder, Progress progress)
            throws MessagingException, IOException {
        long validity = folder.getUIDValidity();
        long last = database.read(
                work -> work.find(Account.class, account).orElseThrow().lastUid(validity));
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
            taken += take(account, validity, letter, remarks) ? 1 : 0;
            letter.message().setFlag(Flags.Flag.SEEN, true);
            progress.worked(taken);
        }
        return new Fetched(taken, letters.size() - taken, remarks);
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

    private boolean take(UUID account, long validity, Numbered letter, List<String> remarks)
            throws MessagingException, IOException {
        IncomingMail mail = reader.read(bytes(letter.message()));
        return database.write(Messages.get("fetch.label"), work -> {
            Optional<MailIntake.Taken> taken = new Intake(work, contents, referrals).offer(mail, intakes, remarks);
            work.find(Account.class, account).orElseThrow().fetched(validity, letter.uid());
            return taken.filter(it -> it.outcome() != MailIntake.Outcome.UNCHANGED)
                    .isPresent();
        });
    }

    private static byte[] bytes(Message message) throws MessagingException, IOException {
        Bounded out = new Bounded();
        message.writeTo(out);
        return out.bytes.toByteArray();
    }

    /** Keeps no more of a letter than is read, and one byte by which it shows that it is too large. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int each) {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            long room = MessageReader.largest() + 1 - bytes.size();
            bytes.write(some, from, (int) Math.min(count, room));
        }
    }
}
