package org.maitri.mail.internal.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.mail.internal.MailSchema;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.AccountType;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.OutgoingMail;

/** What is left of letters to persons who are erased: nothing. */
class SentPersonalDataTest {

    private final ContentsEngine contents = new ContentsEngine();
    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(
                        List.of(new MailSchema(), ContentsEngine.schema()),
                        List.of(new AccountType(), new OutgoingType()),
                        List.of())
                .open(Profile.inMemory("sent" + UUID.randomUUID()), Progress.NONE);
        open.database().write("account", work -> {
            Account account = new Account();
            account.setName("Care");
            account.setAddress("care@example.com");
            account.setSmtpHost("mail.example.com");
            return work.add(account);
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    private RecordRef written() {
        RecordRef about = new RecordRef("test.ticket", UUID.randomUUID());
        OutgoingMail mail = new OutgoingMail(
                "",
                List.of(new MailAddress("Asha", "asha@example.org")),
                List.of(),
                "Your kettle",
                "It is on its way.",
                List.of(),
                List.of(),
                Optional.of(about));
        open.database().write("answer", work -> new OutboxEngine(contents).put(mail, work));
        return about;
    }

    private List<Outgoing> letters() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select o from Outgoing o", Outgoing.class)
                        .getResultList());
    }

    private boolean isKept(String digest) {
        return open.database().read(work -> contents.read(digest, work)).isPresent();
    }

    @Test
    void a_letter_goes_with_its_bytes_when_the_person_it_is_about_is_erased() {
        RecordRef erased = written();
        RecordRef other = written();
        String digest = letters().stream()
                .filter(letter -> letter.about().equals(erased))
                .findFirst()
                .orElseThrow()
                .digest();
        open.eraser()
                .erase(
                        UUID.randomUUID(),
                        "1",
                        "Erase",
                        erasing -> {
                            new SentPersonalData().takeAlong(List.of(erased), erasing);
                            return null;
                        },
                        Progress.NONE);
        assertThat(letters()).singleElement().satisfies(left -> {
            assertThat(left.about()).isEqualTo(other);
            assertThat(isKept(left.digest())).isTrue();
        });
        assertThat(isKept(digest)).isFalse();
    }
}
