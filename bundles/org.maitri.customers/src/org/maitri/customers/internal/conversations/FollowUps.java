package org.maitri.customers.internal.conversations;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.maitri.customers.Note;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Tells when somebody said to come back to a customer. A day that is cleared on the note is done. */
@Component
public final class FollowUps implements CommitmentContributor {

    @Override
    public List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select n from Note n where n.owner = :customer and n.archivedAt is null"
                                + " and n.followUp is not null order by n.followUp, n.id",
                        Note.class)
                .setParameter("customer", customer)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(note -> new Commitment(
                        Commitment.Sort.PROMISED,
                        Messages.get("commitment.followUp", note.firstLine()),
                        Conversations.label(note),
                        "calendar-check",
                        Optional.of(note.followUp()
                                .atTime(LocalTime.MAX)
                                .atZone(ZoneId.systemDefault())
                                .toInstant()),
                        note.ref()))
                .toList();
    }
}
