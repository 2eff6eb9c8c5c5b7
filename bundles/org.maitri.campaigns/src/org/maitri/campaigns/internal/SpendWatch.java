package org.maitri.campaigns.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.CampaignState;
import org.maitri.campaigns.Figures;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees running campaigns that spend more than planned, or that spend and bring nothing. */
@Component(service = FindingRule.class)
public final class SpendWatch implements FindingRule {

    /** How far above an even pace a campaign may be before it is worth a word. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.15");
    /** How many clicks without a conversion are no accident: at a usual rate of 2 % less than one in 150. */
    private static final long CLICKS_WITHOUT_RESULT = 250;

    private static final int CAMPAIGNS_WATCHED = 1000;

    @Override
    public String id() {
        return "campaigns.spend";
    }

    @Override
    public String label() {
        return Messages.get("finding.spend");
    }

    @Override
    public String permission() {
        return "campaigns.campaign.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        List<Campaign> running = work.entities()
                .createQuery(
                        "select c from Campaign c where c.state = :state and c.archivedAt is null"
                                + " order by c.stateSince desc",
                        Campaign.class)
                .setParameter("state", CampaignState.RUNNING)
                .setMaxResults(CAMPAIGNS_WATCHED)
                .getResultList();
        Map<UUID, Figures> figures =
                CampaignFigures.of(work, running.stream().map(Campaign::id).toList());
        LocalDate today = now.atZone(ZoneId.systemDefault()).toLocalDate();
        List<Finding> findings = new ArrayList<>();
        for (Campaign campaign : running) {
            judge(campaign, figures.getOrDefault(campaign.id(), Figures.NONE), today)
                    .ifPresent(findings::add);
        }
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(limit)
                .toList();
    }

    Optional<Finding> judge(Campaign campaign, Figures figures, LocalDate today) {
        if (campaign.budget() != null && figures.spend().compareTo(campaign.budget()) > 0) {
            return Optional.of(
                    finding(campaign, Severity.URGENT, "finding.overspent", figures.spend(), campaign.budget()));
        }
        Optional<BigDecimal> planned = campaign.plannedSpend(today).filter(plan -> plan.signum() > 0);
        if (planned.isPresent() && figures.spend().compareTo(planned.get().multiply(TOLERANCE)) > 0) {
            return Optional.of(finding(campaign, Severity.WARNING, "finding.pace", figures.spend(), planned.get()));
        }
        boolean fruitless = figures.conversions().signum() == 0
                && figures.spend().signum() > 0
                && figures.clicks() >= CLICKS_WITHOUT_RESULT;
        return fruitless
                ? Optional.of(
                        finding(campaign, Severity.WARNING, "finding.fruitless", figures.spend(), figures.clicks()))
                : Optional.empty();
    }

    private Finding finding(Campaign campaign, Severity severity, String text, Number first, Number second) {
        return new Finding(
                id(),
                severity,
                Messages.get(text + ".title", campaign.name()),
                Messages.get(text + ".explanation", first, second),
                campaign.ref(),
                campaign.stateSince());
    }
}
