package org.maitri.mail.internal.send;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.spi.content.Contents;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes letters as they will be sent, Message-ID and all, and keeps them until they are. */
@Component
public final class OutboxEngine implements Outbox {

    private final Contents contents;

    @Activate
    public OutboxEngine(@Reference Contents contents) {
        this.contents = contents;
    }

    @Override
    public boolean canSend(UnitOfWork work) {
        return Accounts.sending("", work).isPresent();
    }

    @Override
    public Set<String> ownAddresses(UnitOfWork work) {
        return Accounts.all(work).stream()
                .map(account -> account.address().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Override
    public String put(OutgoingMail mail, UnitOfWork work) {
        Account account = Accounts.sending(mail.account(), work)
                .orElseThrow(() -> new RefusedException(Messages.get("send.account")));
        if (mail.to().isEmpty()) {
            throw new RefusedException(Messages.get("send.nobody"));
        }
        Instant now = Instant.now();
        String domain = Composer.checked(account.address()).replaceFirst(".*@", "");
        String mailId = UUID.randomUUID() + "@" + domain;
        byte[] letter = Composer.letter(mail, account, mailId, files(mail, work), now);
        String receivers = Stream.concat(mail.to().stream(), mail.cc().stream())
                .map(MailAddress::mail)
                .distinct()
                .collect(Collectors.joining(","));
        Outgoing outgoing =
                Outgoing.of(account.id(), mailId, subject(mail), receivers, contents.keep(letter, work), now);
        mail.about().ifPresent(outgoing::isAbout);
        work.add(outgoing);
        return mailId;
    }

    private static String subject(OutgoingMail mail) {
        return mail.subject().length() <= 998 ? mail.subject() : mail.subject().substring(0, 998);
    }

    private List<Composer.File> files(OutgoingMail mail, UnitOfWork work) {
        List<Composer.File> files = new ArrayList<>();
        for (OutgoingMail.Enclosure enclosed : mail.enclosed()) {
            byte[] bytes = contents.read(enclosed.digest(), work)
                    .orElseThrow(() -> new RefusedException(Messages.get("send.enclosure", enclosed.name())));
            files.add(new Composer.File(enclosed.name(), enclosed.mediaType(), bytes));
        }
        return files;
    }
}
