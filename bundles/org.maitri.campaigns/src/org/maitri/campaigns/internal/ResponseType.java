package org.maitri.campaigns.internal;

import static org.maitri.campaigns.internal.Messages.get;

import java.util.List;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.kernel.Texts;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes what passed between campaigns and single customers. */
@Component(service = RecordType.class)
public final class ResponseType extends DescribedType<CampaignResponse> {

    static final List<Choice> KINDS = List.of(
            new Choice(CampaignResponse.CONTACTED, get("response.contacted"), Tone.NEUTRAL, "send"),
            new Choice(CampaignResponse.CLICKED, get("response.clicked"), Tone.INFO, "mouse-pointer-click"),
            new Choice(CampaignResponse.BOUGHT, get("response.bought"), Tone.GOOD, "shopping-cart"));

    public ResponseType() {
        super(
                Texts.beside(Messages.class),
                CampaignResponse.class,
                "user-check",
                Sort.byNewest("happenedAt"),
                CampaignResponse::new,
                List.of(
                        Field.<CampaignResponse>of("campaignId", FieldKind.REFERENCE, get("campaign.label"))
                                .role(Roles.CAMPAIGN)
                                .use(Use.LISTED)
                                .build(CampaignResponse::campaign, CampaignResponse::setCampaign),
                        Field.<CampaignResponse>of("customer", FieldKind.REFERENCE, get("response.customer"))
                                .role(Roles.CUSTOMER)
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(CampaignResponse::customer, CampaignResponse::setCustomer),
                        Field.<CampaignResponse>of("kind", FieldKind.CHOICE, get("response.kind"))
                                .choices(KINDS)
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(CampaignResponse::kind, CampaignResponse::setKind),
                        Field.<CampaignResponse>of("happenedAt", FieldKind.MOMENT, get("response.happenedAt"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .build(CampaignResponse::happenedAt, CampaignResponse::setHappenedAt),
                        Field.<CampaignResponse>of("note", FieldKind.LONG_TEXT, get("response.note"))
                                .build(CampaignResponse::note, CampaignResponse::setNote)));
    }

    @Override
    public String title(CampaignResponse response) {
        return get("response." + response.kind());
    }

    @Override
    public boolean standalone() {
        return false;
    }
}
