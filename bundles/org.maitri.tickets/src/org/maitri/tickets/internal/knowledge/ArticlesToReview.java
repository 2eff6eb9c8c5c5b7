package org.maitri.tickets.internal.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees published articles that somebody was to look at again by now. */
@Component
public final class ArticlesToReview implements FindingRule {

    @Override
    public String id() {
        return "tickets.article-review";
    }

    @Override
    public String label() {
        return Messages.get("finding.review");
    }

    @Override
    public String permission() {
        return Article.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        ZoneId zone = ZoneId.systemDefault();
        return work.entities()
                .createQuery(
                        "select a from TicketsArticle a where a.reviewOn <= :today and a.state = :published"
                                + " and a.archivedAt is null order by a.reviewOn, a.id",
                        Article.class)
                .setParameter("today", LocalDate.ofInstant(now, zone))
                .setParameter("published", Article.PUBLISHED)
                .setMaxResults(limit)
                .getResultStream()
                .map(article -> new Finding(
                        id(),
                        Finding.Severity.NOTICE,
                        Messages.get("finding.review.title", article.title()),
                        Messages.get("finding.review.explanation"),
                        article.ref(),
                        article.reviewOn().atStartOfDay(zone).toInstant()))
                .toList();
    }
}
