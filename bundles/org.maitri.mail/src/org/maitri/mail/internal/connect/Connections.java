package org.maitri.mail.internal.connect;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.spi.mail.MailSecrets;

/** Connects with the servers of an account: encrypted unless the account says otherwise, and never for longer than a while. */
public final class Connections {

    private static final String MILLIS = "30000";
    private static final int IMAP = 143;
    private static final int IMAP_TLS = 993;
    private static final int SMTP = 587;
    private static final int SMTP_TLS = 465;

    private final MailSecrets secrets;
    private final TrustedServers trusted;

    public Connections(MailSecrets secrets, TrustedServers trusted) {
        this.secrets = secrets;
        this.trusted = trusted;
    }

    /** @throws RefusedException if the server cannot be reached, or does not let us in; says which and why */
    public IMAPStore receive(Account account) {
        boolean tls = account.encryption().equals(Account.TLS);
        long port = account.imapPort() == null ? tls ? IMAP_TLS : IMAP : account.imapPort();
        String protocol = tls ? "imaps" : "imap";
        Session session = session(protocol, account.imapHost(), account);
        return connected(account, account.imapHost(), port, (user, password) -> {
            IMAPStore store =
                    new IMAPStore(session, new URLName(protocol, account.imapHost(), (int) port, null, null, null));
            store.connect(account.imapHost(), (int) port, user, password);
            return store;
        });
    }

    /** @throws RefusedException if the server cannot be reached, or does not let us in; says which and why */
    public Dispatch send(Account account) {
        boolean tls = account.encryption().equals(Account.TLS);
        long port = account.smtpPort() == null ? tls ? SMTP_TLS : SMTP : account.smtpPort();
        String protocol = tls ? "smtps" : "smtp";
        Session session = session(protocol, account.smtpHost(), account);
        return connected(account, account.smtpHost(), port, (user, password) -> {
            Dispatch dispatch =
                    new Dispatch(session, new URLName(protocol, account.smtpHost(), (int) port, null, null, null), tls);
            dispatch.connect(account.smtpHost(), (int) port, user, password);
            return dispatch;
        });
    }

    /** A way of connecting. */
    @FunctionalInterface
    private interface Way<T> {
        T connect(String user, String password) throws MessagingException;
    }

    private <T> T connected(Account account, String host, long port, Way<T> way) {
        Optional<char[]> secret = secrets.password(account.user(), host);
        if (secret.isEmpty()) {
            throw new RefusedException(Messages.get("connect.password", account.user(), host));
        }
        try {
            String password = new String(secret.get());
            return inLibrary(() -> {
                try {
                    return way.connect(account.user(), password);
                } catch (AuthenticationFailedException wrong) {
                    throw new RefusedException(
                            Messages.get("connect.refused", host, account.user(), said(wrong)), wrong);
                } catch (MessagingException failed) {
                    throw new RefusedException(
                            Messages.get(why(failed), host, String.valueOf(port), said(failed)), failed);
                }
            });
        } finally {
            Arrays.fill(secret.get(), '\0');
        }
    }

    private static String why(MessagingException failed) {
        Throwable first = innermost(failed);
        return switch (first) {
            case UnknownHostException nowhere -> "connect.unknown";
            case GeneralSecurityException certificate -> "connect.certificate";
            case SSLException noEncryption -> "connect.encryption";
            default -> "connect.failed";
        };
    }

    private static Throwable innermost(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        return first;
    }

    /** What went wrong, in the words of the innermost cause. */
    public static String said(Throwable failure) {
        Throwable first = innermost(failure);
        String message = first.getMessage();
        return message == null || message.isBlank()
                ? first.getClass().getSimpleName()
                : message.replaceAll("[\\r\\n]+", " ").strip();
    }

    /** The library looks for its parts with the thread's class loader. */
    public static <T> T inLibrary(Supplier<T> what) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SMTPTransport.class.getClassLoader());
        try {
            return what.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Session session(String protocol, String host, Account account) {
        Properties settings = new Properties();
        String prefix = "mail." + protocol + '.';
        settings.put(prefix + "connectiontimeout", MILLIS);
        settings.put(prefix + "timeout", MILLIS);
        settings.put(prefix + "writetimeout", MILLIS);
        settings.put(prefix + "auth", "true");
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "ssl.enable", String.valueOf(account.encryption().equals(Account.TLS)));
        boolean must = account.encryption().equals(Account.STARTTLS);
        settings.put(prefix + "starttls.enable", String.valueOf(must));
        settings.put(prefix + "starttls.required", String.valueOf(must));
        settings.put(prefix + "partialfetch", "true");
        settings.put(prefix + "fetchsize", String.valueOf(1 << 20));
        settings.put("mail.mime.address.strict", "false");
        if (trusted.include(host)) {
            settings.put(prefix + "ssl.trust", host);
            settings.put(prefix + "ssl.checkserveridentity", "false");
        }
        return inLibrary(() -> Session.getInstance(settings));
    }
}
