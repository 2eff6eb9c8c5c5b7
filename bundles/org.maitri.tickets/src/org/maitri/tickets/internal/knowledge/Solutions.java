package org.maitri.tickets.internal.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** What was said of articles. */
final class Solutions {

    private Solutions() {}

    static Optional<Solution> of(UUID ticket, UUID article, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select s from TicketsSolution s where s.ticketId = :ticket and s.article = :article"
                                + " and s.archivedAt is null order by s.id",
                        Solution.class)
                .setParameter("ticket", ticket)
                .setParameter("article", ref(article))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many tickets each article solved; those that solved none are absent. */
    static Map<UUID, Long> counted(Collection<UUID> articles, UnitOfWork work) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery(
                        "select s.article, count(s) from TicketsSolution s where s.article in :articles"
                                + " and s.solved = true and s.archivedAt is null group by s.article",
                        Object[].class)
                .setParameter("articles", articles.stream().map(Solutions::ref).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> ((RecordRef) row[0]).id(), row -> (Long) row[1]));
    }

    private static RecordRef ref(UUID article) {
        return new RecordRef(Article.TYPE, article);
    }
}
