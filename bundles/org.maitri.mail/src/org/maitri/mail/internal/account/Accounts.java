package org.maitri.mail.internal.account;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.spi.persistence.UnitOfWork;

/** The accounts that are in use, by name. */
public final class Accounts {

    private Accounts() {}

    public static List<Account> all(UnitOfWork work) {
        return work.entities()
                .createQuery("select a from Account a where a.archivedAt is null order by a.name, a.id", Account.class)
                .getResultList();
    }

    /** Those that letters come to. */
    public static List<Account> receiving(UnitOfWork work) {
        return all(work).stream().filter(Account::receives).toList();
    }

    /** @throws RefusedException if there is none of that name */
    public static Account named(String name, UnitOfWork work) {
        return all(work).stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Messages.get("account.none", name)));
    }

    /** @throws RefusedException if there is none of that name, or it has no server for incoming mail */
    public static Account receivingNamed(String name, UnitOfWork work) {
        Account account = named(name, work);
        if (!account.receives()) {
            throw new RefusedException(Messages.get("account.sendsOnly", name));
        }
        return account;
    }

    /** @param name blank for the first one that can send */
    public static Optional<Account> sending(String name, UnitOfWork work) {
        return all(work).stream()
                .filter(account ->
                        account.sends() && (name.isBlank() || account.name().equals(name)))
                .findFirst();
    }
}
