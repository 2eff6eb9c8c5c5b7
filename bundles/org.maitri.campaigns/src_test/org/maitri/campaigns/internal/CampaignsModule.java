package org.maitri.campaigns.internal;

import java.util.List;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;

/** What tests outside this package need of the module. */
public final class CampaignsModule {

    private CampaignsModule() {}

    public static SchemaContributor schema() {
        return new CampaignsSchema();
    }

    public static List<RecordType<?>> recordTypes() {
        return List.of(new CampaignType(), new CreativeType(), new ResultType(), new ResponseType());
    }

    public static ContactContributor contacts() {
        return new CampaignContacts();
    }
}
