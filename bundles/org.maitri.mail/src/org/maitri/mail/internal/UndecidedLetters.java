package org.maitri.mail.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees letters that were refused, and those of which nobody knows whether they were sent. */
@Component
public final class UndecidedLetters implements FindingRule {

    @Override
    public String id() {
        return "mail.undecided";
    }

    @Override
    public String label() {
        return Messages.get("finding.outbox");
    }

    @Override
    public String permission() {
        return "mail.outgoing.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select o from Outgoing o where o.state in :states and o.archivedAt is null order by o.dueAt, o.id",
                        Outgoing.class)
                .setParameter("states", List.of(Outgoing.UNKNOWN, Outgoing.FAILED))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(Outgoing letter) {
        return new Finding(
                id(),
                Finding.Severity.URGENT,
                Messages.get("finding.outbox." + letter.state(), letter.subject()),
                Objects.requireNonNullElse(letter.problem(), ""),
                letter.about() == null ? letter.ref() : letter.about(),
                letter.claimedAt() == null ? letter.dueAt() : letter.claimedAt());
    }
}
