package org.maitri.campaigns.internal;

import static org.maitri.campaigns.internal.Messages.get;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.campaigns.CampaignResult;
import org.maitri.kernel.Texts;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the results of campaigns. */
@Component(service = RecordType.class)
public final class ResultType extends DescribedType<CampaignResult> {

    public ResultType() {
        super(
                Texts.beside(Messages.class),
                CampaignResult.class,
                "chart-line",
                Sort.byNewest("resultOn"),
                CampaignResult::new,
                Field.concat(place(), figures()));
    }

    private static List<Field<CampaignResult>> place() {
        return List.of(
                Field.<CampaignResult>of("campaignId", FieldKind.REFERENCE, get("campaign.label"))
                        .role(Roles.CAMPAIGN)
                        .use(Use.LISTED)
                        .build(CampaignResult::campaign, CampaignResult::setCampaign),
                Field.<CampaignResult>of("resultOn", FieldKind.DATE, get("result.resultOn"))
                        .use(Use.LISTED, Use.SORTED)
                        .build(CampaignResult::resultOn, CampaignResult::setResultOn),
                Field.<CampaignResult>of("ad", FieldKind.TEXT, get("result.ad"))
                        .maxLength(400)
                        .use(Use.LISTED)
                        .build(CampaignResult::ad, CampaignResult::setAd),
                Field.<CampaignResult>of("channel", FieldKind.TEXT, get("result.channel"))
                        .maxLength(200)
                        .use(Use.LISTED)
                        .build(CampaignResult::channel, CampaignResult::setChannel),
                Field.<CampaignResult>of("ageBand", FieldKind.TEXT, get("result.ageBand"))
                        .maxLength(100)
                        .use(Use.LISTED)
                        .build(CampaignResult::ageBand, CampaignResult::setAgeBand),
                Field.<CampaignResult>of("gender", FieldKind.TEXT, get("result.gender"))
                        .maxLength(100)
                        .build(CampaignResult::gender, CampaignResult::setGender));
    }

    private static List<Field<CampaignResult>> figures() {
        return List.of(
                Field.<CampaignResult>of("impressions", FieldKind.INTEGER, get("figure.impressions"))
                        .use(Use.LISTED)
                        .build(CampaignResult::impressions, CampaignResult::setImpressions),
                Field.<CampaignResult>of("clicks", FieldKind.INTEGER, get("figure.clicks"))
                        .use(Use.LISTED, Use.SORTED)
                        .build(CampaignResult::clicks, CampaignResult::setClicks),
                Field.<CampaignResult>of("contacts", FieldKind.INTEGER, get("result.contacts"))
                        .build(CampaignResult::contacts, CampaignResult::setContacts),
                Field.<CampaignResult>of("spend", FieldKind.MONEY, get("figure.spend"))
                        .currency("currency")
                        .use(Use.LISTED, Use.SORTED)
                        .build(CampaignResult::spend, CampaignResult::setSpend),
                Field.<CampaignResult>of("conversions", FieldKind.DECIMAL, get("figure.conversions"))
                        .use(Use.LISTED)
                        .build(CampaignResult::conversions, CampaignResult::setConversions),
                Field.<CampaignResult>of("approvedConversions", FieldKind.DECIMAL, get("result.approvedConversions"))
                        .build(CampaignResult::approvedConversions, CampaignResult::setApprovedConversions),
                Field.<CampaignResult>of("revenue", FieldKind.MONEY, get("result.revenue"))
                        .currency("currency")
                        .build(CampaignResult::revenue, CampaignResult::setRevenue),
                Field.<CampaignResult>of("currency", FieldKind.TEXT, get("campaign.currency"))
                        .derived(ResultType::currencies));
    }

    /** Results are in the currency of their campaign. */
    private static Map<UUID, Object> currencies(UnitOfWork work, Collection<UUID> ids) {
        return work.entities()
                .createQuery(
                        "select r.id, c.currency from CampaignResult r, Campaign c"
                                + " where r.id in :ids and c.id = r.campaignId and c.currency is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(found -> (UUID) found[0], found -> found[1]));
    }

    @Override
    public String title(CampaignResult result) {
        String where = Stream.of(result.ad(), result.channel(), result.ageBand(), result.gender())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String what = where.isEmpty() ? label() : where;
        return result.resultOn() == null
                ? what
                : get("result.title", what, result.resultOn().toString());
    }
}
