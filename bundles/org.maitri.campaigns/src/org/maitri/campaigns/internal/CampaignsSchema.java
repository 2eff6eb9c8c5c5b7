package org.maitri.campaigns.internal;

import java.util.List;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.campaigns.CampaignResult;
import org.maitri.campaigns.Creative;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of this module. */
@Component(service = SchemaContributor.class)
public final class CampaignsSchema implements SchemaContributor {

    @Override
    public String module() {
        return "campaigns";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Campaign.class, Creative.class, CampaignResult.class, CampaignResponse.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(CampaignsSchema.class, "0001-campaigns.sql"),
                Migration.load(CampaignsSchema.class, "0002-audiences.sql"));
    }
}
