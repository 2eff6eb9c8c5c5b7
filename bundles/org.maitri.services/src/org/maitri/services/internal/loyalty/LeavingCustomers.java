package org.maitri.services.internal.loyalty;

import java.time.Instant;
import java.util.List;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.loyalty.Standing;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sees customers who are leaving, so that somebody calls them. */
@Component
public final class LeavingCustomers implements FindingRule {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<RecordType<?>> types = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Attention attention;

    @Override
    public String id() {
        return "standing.leaving";
    }

    @Override
    public String label() {
        return Messages.get("finding.leaving");
    }

    @Override
    public String permission() {
        return CustomerWords.first(types) + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        List<Standing> leaving = Standings.riskiest(Standing.LEAVING, limit, work);
        WaysNow ways =
                new WaysNow(attention, leaving.stream().map(Standing::customer).toList(), now, "phone");
        return leaving.stream()
                .map(standing -> new Finding(
                        id(),
                        Severity.WARNING,
                        Messages.get("finding.leaving.title", CustomerWords.title(standing.customer(), types, work)),
                        Messages.get(
                                        "finding.leaving.explanation",
                                        String.join(" ", standing.signals()),
                                        standing.risk())
                                + ways.of(standing.customer()),
                        standing.customer(),
                        standing.last().orElse(null)))
                .toList();
    }
}
