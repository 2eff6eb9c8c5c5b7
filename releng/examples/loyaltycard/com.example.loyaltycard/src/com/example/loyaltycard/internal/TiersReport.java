package com.example.loyaltycard.internal;

import static com.example.loyaltycard.Messages.get;

import com.example.loyaltycard.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.osgi.service.component.annotations.Component;

/** How many cards each tier has. */
// guide: Report
@Component
public final class TiersReport implements Report {

    @Override
    public String id() {
        return "loyaltycard.tiers";
    }

    @Override
    public String title() {
        return get("report.tiers");
    }

    @Override
    public String description() {
        return get("report.tiers.description");
    }

    @Override
    public String permission() {
        return "loyaltycard.card.read";
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of();
    }

    @Override
    public ReportContent content(ReportContext context, UnitOfWork work) {
        List<ReportFigure> figures = new ArrayList<>();
        for (Choice tier : Tier.ALL) {
            long cards = cards(tier, work);
            ListQuery rows = ListQuery.of(new CardType(), 100).where(List.of(Filter.equal("tier", tier.value())));
            figures.add(ReportFigure.count(
                            tier.value(),
                            tier.label(),
                            get("report.tiers.definition", tier.label()),
                            Direction.NEITHER,
                            cards,
                            Optional.empty())
                    .of(Optional.of(rows)));
        }
        ReportSection section = new ReportSection("tiers", title(), figures, List.of(), List.of());
        return new ReportContent(List.of(section), List.of());
    }
    // guide: end

    private static long cards(Choice tier, UnitOfWork work) {
        return work.entities()
                .createQuery("select count(c) from Card c where c.tier = :tier and c.archivedAt is null", Long.class)
                .setParameter("tier", tier.value())
                .getSingleResult();
    }
}
