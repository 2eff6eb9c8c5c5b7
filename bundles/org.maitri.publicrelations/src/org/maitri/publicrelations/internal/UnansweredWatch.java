package org.maitri.publicrelations.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.CoverageTone;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees crises and recalls that run while hostile coverage waits for an answer, and such that nobody wrote down as ended. */
@Component(service = FindingRule.class)
public final class UnansweredWatch implements FindingRule {

    private static final int WATCHED = 200;
    private static final Duration LONG = Duration.ofDays(60);

    @Override
    public String id() {
        return "publicrelations.unanswered";
    }

    @Override
    public String label() {
        return Messages.get("finding.unanswered");
    }

    @Override
    public String permission() {
        return "publicrelations.event.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        List<PublicEvent> running = work.entities()
                .createQuery(
                        "select e from PublicEvent e where e.state = :running"
                                + " and e.kind in :kinds and e.archivedAt is null order by e.startsOn desc",
                        PublicEvent.class)
                .setParameter("running", PublicEvent.RUNNING)
                .setParameter("kinds", List.of(EventKind.CRISIS, EventKind.RECALL))
                .setMaxResults(WATCHED)
                .getResultList();
        List<Finding> findings = new ArrayList<>();
        for (PublicEvent event : running) {
            judge(event, waiting(event, work), now).ifPresent(findings::add);
        }
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(limit)
                .toList();
    }

    private static List<Coverage> waiting(PublicEvent event, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select c from Coverage c where c.eventId = :event and c.tone = :tone"
                                + " and c.answeredOn is null and c.archivedAt is null",
                        Coverage.class)
                .setParameter("event", event.id())
                .setParameter("tone", CoverageTone.NEGATIVE)
                .getResultList();
    }

    Optional<Finding> judge(PublicEvent event, List<Coverage> waiting, Instant now) {
        ZoneId zone = ZoneId.systemDefault();
        Instant since = event.startsOn() == null
                ? event.createdAt()
                : event.startsOn().atStartOfDay(zone).toInstant();
        if (!waiting.isEmpty()) {
            long reach = waiting.stream()
                    .filter(each -> each.reach() != null)
                    .mapToLong(Coverage::reach)
                    .sum();
            LocalDate first = waiting.stream()
                    .map(Coverage::publishedOn)
                    .filter(day -> day != null)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return Optional.of(new Finding(
                    id(),
                    Severity.URGENT,
                    Messages.count("finding.unanswered.title", waiting.size(), event.name()),
                    Messages.get("finding.unanswered.explanation", reach),
                    event.ref(),
                    first == null ? since : first.atStartOfDay(zone).toInstant()));
        }
        return since != null && since.isBefore(now.minus(LONG))
                ? Optional.of(new Finding(
                        id(),
                        Severity.NOTICE,
                        Messages.get("finding.long.title", event.name()),
                        Messages.get("finding.long.explanation"),
                        event.ref(),
                        since))
                : Optional.empty();
    }
}
