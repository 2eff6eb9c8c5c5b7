package org.maitri.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.send.OutboxEngine;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.persistence.OpenDatabase;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.OutgoingMail;

/** What a killed program leaves: a letter that is neither lost nor sent again. */
class SendingCrashTest {

    @TempDir
    private Path folder;

    private void write(int port) {
        try (OpenDatabase open = Sender.open(folder)) {
            open.database().write("letter", work -> {
                Account account = new Account();
                account.setName("Care");
                account.setAddress("care@example.com");
                account.setEncryption(Account.NONE);
                account.setSmtpHost("127.0.0.1");
                account.setSmtpPort((long) port);
                work.add(account);
                work.entities().flush();
                return new OutboxEngine(new ContentsEngine())
                        .put(
                                new OutgoingMail(
                                        "",
                                        List.of(new MailAddress("", "asha@example.org")),
                                        List.of(),
                                        "Kettle",
                                        "A new one is on its way.",
                                        List.of(),
                                        List.of(),
                                        Optional.empty()),
                                work);
            });
        }
    }

    private Process sender() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void isNeitherLostNorSentAgain() {
        try (OpenDatabase open = Sender.open(folder)) {
            assertThat(Sender.service(open, open.database()).send(Progress.NONE))
                    .isEqualTo(new MailService.Sent(0, 0, 0, 1));
            Outgoing letter = open.database()
                    .read(work -> work.entities()
                            .createQuery("select o from Outgoing o", Outgoing.class)
                            .getSingleResult());
            assertThat(letter.state()).isEqualTo(Outgoing.UNKNOWN);
        }
    }

    @Test
    void a_program_that_dies_before_it_noted_the_answer_does_not_send_twice() throws Exception {
        GreenMail server =
                new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)});
        server.setUser("care@example.com", "care@example.com", "secret");
        server.start();
        try {
            write(server.getSmtp().getPort());
            Process sender = sender();
            String said = sender.inputReader()
                    .lines()
                    .filter("answered"::equals)
                    .findFirst()
                    .orElse("ended");
            sender.destroyForcibly().waitFor();
            assertThat(said).isEqualTo("answered");
            isNeitherLostNorSentAgain();
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void a_program_that_dies_before_the_server_answered_does_not_send_twice() throws Exception {
        try (SilentServer server = new SilentServer(true)) {
            write(server.port());
            Process sender = sender();
            boolean came = server.hasLetterSoon();
            sender.destroyForcibly().waitFor();
            assertThat(came).isTrue();
            isNeitherLostNorSentAgain();
            assertThat(server.letters()).isEqualTo(1);
        }
    }
}
