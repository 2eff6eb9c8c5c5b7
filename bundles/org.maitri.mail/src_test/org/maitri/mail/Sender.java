package org.maitri.mail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.mail.internal.MailSchema;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.AccountType;
import org.maitri.mail.internal.connect.TrustedServers;
import org.maitri.mail.internal.send.OutgoingType;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.mail.MailSecrets;
import org.maitri.spi.persistence.Database;

/** A program that sends what waits in a profile's outbox, and is there to be killed: once a server has answered, it stops. */
final class Sender {

    private Sender() {}

    public static void main(String[] arguments) {
        try (OpenDatabase open = open(Path.of(arguments[0]))) {
            service(open, stopping(open.database())).send(Progress.NONE);
        }
    }

    static OpenDatabase open(Path folder) {
        return new DatabaseOpener(
                        List.of(new MailSchema(), ContentsEngine.schema()),
                        List.of(new AccountType(), new OutgoingType()),
                        List.of())
                .open(new Profile("crash", folder.toString(), ""), Progress.NONE);
    }

    static MailService service(OpenDatabase open, Database database) {
        return new MailService(
                database,
                open.access(),
                open.presence(),
                new ContentsEngine(),
                null,
                List.of(),
                new MailSecrets() {
                    @Override
                    public Optional<char[]> password(String user, String host) {
                        return Optional.of("secret".toCharArray());
                    }

                    @Override
                    public void keep(String user, String host, char[] password) {}
                },
                new TrustedServers(List::of));
    }

    /** Comes as far as the commit of what the server said, and no further. */
    private static Database stopping(Database database) {
        return (Database) Proxy.newProxyInstance(
                Sender.class.getClassLoader(), new Class<?>[] {Database.class}, (proxy, method, values) -> {
                    if (values != null && Messages.get("send.end.label").equals(values[0])) {
                        System.out.println("answered");
                        Thread.sleep(Long.MAX_VALUE);
                    }
                    try {
                        return method.invoke(database, values);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
