package org.maitri.mail.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.spi.persistence.UnitOfWork;

/** Accounts and the letters of the outbox as rows. */
final class Listing {

    private Listing() {}

    /** What has not been sent, and not been given up. */
    static List<Map<String, Object>> unsent(UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select o from Outgoing o where o.state not in :done and o.archivedAt is null"
                                + " order by o.dueAt, o.id",
                        Outgoing.class)
                .setParameter("done", List.of(Outgoing.SENT, Outgoing.CANCELLED))
                .getResultList()
                .stream()
                .map(Listing::row)
                .toList();
    }

    static Map<String, Object> row(Account account) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("account", account.name());
        row.put("address", account.address());
        row.put("followed", Objects.requireNonNullElse(account.followed(), "no"));
        row.put("since", account.followedSince() == null ? null : String.valueOf(account.followedSince()));
        row.put("problem", account.problem());
        return row;
    }

    private static Map<String, Object> row(Outgoing letter) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", letter.id().toString());
        row.put("state", letter.state());
        row.put("to", letter.receivers());
        row.put("subject", letter.subject());
        row.put("attempts", letter.attempts());
        row.put("due", String.valueOf(letter.dueAt()));
        row.put("problem", letter.problem());
        return row;
    }
}
