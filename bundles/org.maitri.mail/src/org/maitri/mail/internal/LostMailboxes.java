package org.maitri.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees mailboxes that were not reached for a while: customers write, and nobody reads it. */
@Component
public final class LostMailboxes implements FindingRule {

    /** Servers are away for a moment now and then. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String id() {
        return "mail.lost";
    }

    @Override
    public String label() {
        return Messages.get("finding.lost");
    }

    @Override
    public String permission() {
        return "mail.account.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return Accounts.receiving(work).stream()
                .filter(account -> Account.LOST.equals(account.followed())
                        && account.followedSince().isBefore(now.minus(PATIENCE)))
                .limit(limit)
                .map(account -> new Finding(
                        id(),
                        Finding.Severity.URGENT,
                        Messages.get("finding.lost.title", account.name()),
                        Objects.requireNonNullElse(account.problem(), ""),
                        account.ref(),
                        account.followedSince()))
                .toList();
    }
}
