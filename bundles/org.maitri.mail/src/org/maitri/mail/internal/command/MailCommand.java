package org.maitri.mail.internal.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.mail.MailService;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.mail.MailSecrets;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.util.tracker.ServiceTracker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri mail}: accounts, fetching, sending and the outbox, for scripts and servers. */
@Component(service = HeadlessCommand.class)
public final class MailCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "mail", mixinStandardHelpOptions = true)
    static final class Line {

        private static final long PATIENCE_MILLIS = 20_000;

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        /** Defines an account, or changes it. */
        @Command(name = "account", mixinStandardHelpOptions = true)
        int account(
                @Parameters(paramLabel = "NAME") String name,
                @Option(names = "--address", paramLabel = "MAIL") String address,
                @Option(names = "--sender", paramLabel = "TEXT") String sender,
                @Option(names = "--user", paramLabel = "USER") String user,
                @Option(names = "--imap", paramLabel = "HOST[:PORT]") String imap,
                @Option(names = "--smtp", paramLabel = "HOST[:PORT]") String smtp,
                @Option(names = "--folder", paramLabel = "NAME") String folder,
                @Option(names = "--queue", paramLabel = "NAME") String queue,
                @Option(names = "--signature", paramLabel = "TEXT") String signature,
                @Option(names = "--encryption", paramLabel = "HOW") String encryption) {
            context.access().require("mail.account.write");
            AccountWords words =
                    new AccountWords(address, sender, user, imap, smtp, folder, queue, signature, encryption);
            Account saved = context.database().write(Messages.get("account.write"), work -> {
                Account account = Accounts.all(work).stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> words.opened(name, work));
                words.applyTo(account);
                return account;
            });
            context.print(row(saved));
            return 0;
        }

        /** Keeps a password in the keyring. */
        @Command(name = "password", mixinStandardHelpOptions = true)
        int password(@Parameters(paramLabel = "ACCOUNT") String name, @Option(names = "--stdin") boolean stdin) {
            Account account = context.database().read(work -> Accounts.named(name, work));
            MailSecrets secrets = service(MailSecrets.class);
            char[] password = asked(account, stdin);
            for (String host : account.hosts()) {
                secrets.keep(account.user(), host, password);
            }
            Arrays.fill(password, '\0');
            context.print(row(account));
            return 0;
        }

        private static char[] asked(Account account, boolean stdin) {
            Console console = System.console();
            if (console != null && !stdin) {
                return console.readPassword("%s: ", account.user());
            }
            try {
                String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
                return line == null ? new char[0] : line.toCharArray();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** Tries to sign in. */
        @Command(name = "test", mixinStandardHelpOptions = true)
        int test(@Parameters(paramLabel = "ACCOUNT") String name) {
            service().test(name);
            context.print(Map.of("account", name, "works", true));
            return 0;
        }

        /** Fetches new letters. */
        @Command(name = "fetch", mixinStandardHelpOptions = true)
        int fetch(
                @Option(names = "--account", paramLabel = "NAME", defaultValue = "") String account,
                @Option(names = "--watch") boolean watch) {
            if (watch) {
                service().watch(account, context.progress());
                return 0;
            }
            List<MailService.Fetched> fetched = service().fetch(account, context.progress());
            context.print(fetched.stream().map(this::row).toList());
            String problems = fetched.stream()
                    .map(MailService.Fetched::problem)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("\n"));
            if (!problems.isEmpty() && !context.json()) {
                throw new RefusedException(problems);
            }
            return problems.isEmpty() ? 0 : 1;
        }

        /** Tells of each account how new letters come. */
        @Command(name = "status", mixinStandardHelpOptions = true)
        int status() {
            context.access().require("mail.account.read");
            context.print(context.database().read(Accounts::all).stream()
                    .map(Listing::row)
                    .toList());
            return 0;
        }

        /** Sends what waits. */
        @Command(name = "send", mixinStandardHelpOptions = true)
        int send() {
            MailService.Sent sent = service().send(context.progress());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("sent", sent.sent());
            row.put("postponed", sent.postponed());
            row.put("refused", sent.refused());
            row.put("unknown", sent.unknown());
            context.print(row);
            return 0;
        }

        /** Lists the outbox, or decides about letters. */
        @Command(name = "outbox", mixinStandardHelpOptions = true)
        int outbox(
                @Option(names = "--again", paramLabel = "ID") UUID again,
                @Option(names = "--sent", paramLabel = "ID") UUID sent,
                @Option(names = "--cancel", paramLabel = "ID") UUID cancel) {
            decide(again, MailService::sendAgain);
            decide(sent, MailService::wasSent);
            decide(cancel, MailService::cancel);
            context.access().require("mail.outgoing.read");
            context.print(context.database().read(Listing::unsent));
            return 0;
        }

        private void decide(UUID letter, BiConsumer<MailService, UUID> what) {
            if (letter != null) {
                what.accept(service(), letter);
            }
        }

        /** What went wrong is told whole below the table, where it would be cut. */
        private Map<String, Object> row(MailService.Fetched fetched) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("account", fetched.account());
            row.put("taken", fetched.taken());
            row.put("known", fetched.known());
            if (context.json()) {
                row.put("problem", fetched.problem().orElse(null));
            }
            row.put("remarks", fetched.remarks());
            return row;
        }

        private static Map<String, Object> row(Account account) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", account.name());
            row.put("address", account.address());
            row.put("user", account.user());
            row.put("imap", account.imapHost());
            row.put("smtp", account.smtpHost());
            row.put("encryption", account.encryption());
            row.put("record", account.ref().toString());
            return row;
        }

        private MailService service() {
            return service(MailService.class);
        }

        /** The services come with the open profile. */
        private <T> T service(Class<T> wanted) {
            context.database();
            ServiceTracker<T, T> tracker = new ServiceTracker<>(
                    FrameworkUtil.getBundle(MailCommand.class).getBundleContext(), wanted, null);
            tracker.open();
            try {
                T found = tracker.waitForService(PATIENCE_MILLIS);
                if (found == null) {
                    throw new IllegalStateException(wanted.getName());
                }
                return found;
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            } finally {
                tracker.close();
            }
        }
    }
}
