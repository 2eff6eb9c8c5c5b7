package org.maitri.mail.internal;

import java.util.List;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of mail accounts and of the outbox. */
@Component
public final class MailSchema implements SchemaContributor {

    @Override
    public String module() {
        return "mail";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Account.class, Outgoing.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(MailSchema.class, "0001-mail.sql"),
                Migration.load(MailSchema.class, "0002-account-followed.sql"),
                Migration.load(MailSchema.class, "0003-account-queue.sql"));
    }
}
