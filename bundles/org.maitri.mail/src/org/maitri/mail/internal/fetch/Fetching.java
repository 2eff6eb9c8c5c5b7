package org.maitri.mail.internal.fetch;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.connect.Connections;
import org.maitri.spi.content.Contents;
import org.maitri.spi.imports.Referrals;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.Database;

/** Reaches the mailboxes of accounts, and has taken in what is in them. */
public final class Fetching {

    private final NewLetters letters;
    private final Connections connections;

    /** What became of the letters of one account. */
    public record Fetched(long taken, long known, List<String> remarks) {}

    public Fetching(
            Database database,
            Contents contents,
            Optional<Referrals> referrals,
            List<MailIntake> intakes,
            Connections connections) {
        letters = new NewLetters(database, contents, referrals, intakes);
        this.connections = connections;
    }

    /** @throws RefusedException if the server cannot be reached, or breaks off; what was taken in until then stays */
    public Fetched run(Account account, Progress progress) {
        return with(account, folder -> letters.take(account, folder, progress));
    }

    /**
     * Takes in what comes, until it is told to stop.
     *
     * @param going asked every second
     * @param reached told once the mailbox is open: whether the server says when there is something new
     */
    public void watch(Account account, BooleanSupplier going, Consumer<Boolean> reached) {
        with(account, folder -> {
            try (Waking waking = new Waking(folder, going)) {
                reached.accept(waking.told());
                boolean fresh = true;
                while (going.getAsBoolean()) {
                    int seen = folder.getMessageCount();
                    Fetched fetched = letters.take(account, folder, new While(going));
                    boolean some = fetched.taken() + fetched.known() > 0;
                    waking.awaitMoreThan(seen, fresh || some);
                    fresh = some;
                }
                return null;
            }
        });
    }

    /** Work that nobody watches, for as long as it is wanted. */
    private record While(BooleanSupplier going) implements Progress {

        @Override
        public void begin(String task, long total) {}

        @Override
        public void worked(long done) {}

        @Override
        public boolean cancelled() {
            return !going.getAsBoolean();
        }
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
                open(folder);
                return what.run(folder);
            } catch (MessagingException | IOException broken) {
                throw new RefusedException(
                        Messages.get("fetch.broken", account.imapHost(), Connections.said(broken)), broken);
            } finally {
                close(store);
            }
        });
    }

    /** To be marked as seen where that is allowed. */
    private static void open(IMAPFolder folder) throws MessagingException {
        try {
            folder.open(Folder.READ_WRITE);
        } catch (ReadOnlyFolderException onlyToBeRead) {
            folder.open(Folder.READ_ONLY);
        }
    }

    private static void close(jakarta.mail.Service service) {
        try {
            service.close();
        } catch (MessagingException goodbye) {
            System.getLogger(Fetching.class.getName()).log(System.Logger.Level.DEBUG, "Closing", goodbye);
        }
    }
}
