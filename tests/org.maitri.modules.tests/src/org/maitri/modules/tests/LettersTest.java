package org.maitri.modules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.testsupport.Services;

/** Letters in the product, where the mail library must be found from threads that know nothing of it. */
class LettersTest {

    @Test
    void a_letter_goes_out_whatever_language_it_is_in(@TempDir Path folder) throws IOException {
        Path accounts = Files.writeString(
                folder.resolve("accounts.csv"),
                "Name,Mail address,Server for outgoing mail (SMTP)\nCare,care@example.com,mail.example.com\n");
        OutgoingMail mail = new OutgoingMail(
                "",
                List.of(new MailAddress("Jürgen Müller", "jm@example.org")),
                List.of(),
                "Größe des Kessels – खराब",
                "Hello",
                List.of(),
                List.of(),
                Optional.empty());
        try (OpenDatabase open = Services.await(Profiles.class).open(Profile.inMemory("letters"), Progress.NONE)) {
            Services.await(Imports.class).run(ImportRequest.of("mail.account", accounts), Progress.NONE);

            assertThat(put(mail, open)).endsWith("@example.com");
        }
    }

    /** As on a thread of the platform's jobs. */
    private static String put(OutgoingMail mail, OpenDatabase open) {
        Outbox outbox = Services.await(Outbox.class);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return open.database().write("Letter", work -> outbox.put(mail, work));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
