package org.maitri.campaigns.internal;

import static org.maitri.campaigns.internal.Messages.get;

import java.util.List;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.Roles;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;
import org.osgi.service.component.annotations.Component;

/** What campaigns say about customers. */
@Component
public final class CampaignCriteria implements CriteriaContributor {

    @Override
    public String group() {
        return get("campaign.plural");
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                criterion(
                        "campaigns.came-by",
                        Condition.is("kind", Operator.ANY_OF, CampaignResponse.CLICKED, CampaignResponse.BOUGHT)),
                criterion("campaigns.bought", Condition.is("kind", Operator.EQUALS, CampaignResponse.BOUGHT)),
                criterion("campaigns.contacted", Condition.is("kind", Operator.EQUALS, CampaignResponse.CONTACTED)));
    }

    private static Criterion criterion(String id, Condition how) {
        return new Criterion(
                id,
                get("criterion." + id),
                List.of(Parameter.reference("campaign", get("campaign.label"), Roles.CAMPAIGN)),
                arguments -> new Condition.Related(
                        "campaigns.response",
                        "customer",
                        Condition.all(
                                Condition.is("campaignId", Operator.EQUALS, arguments.reference("campaign")), how)));
    }
}
