package org.maitri.campaigns.internal;

import static org.maitri.campaigns.internal.Messages.get;

import java.util.List;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.FieldKind;

/** What the columns of advertising reports can be mapped to, with the names the makers of such reports give them. */
final class ResultTargets {

    static final String CAMPAIGN = "campaign";
    /** Called like the field that points at the campaign, so that a file's number of a campaign is looked up here and not there. */
    static final String CAMPAIGN_KEY = "campaignId";
    static final String CONVERTED = "converted";
    static final String DAYS_SINCE_CONTACT = "daysSinceContact";

    static final List<ImportTarget> ALL = List.of(
            ImportTarget.of(CAMPAIGN, get("campaign.label"), FieldKind.TEXT, "campaign name", "ad campaign",
                    "campaign title", "campaigns", "kampagne", "kampagnenname", "nom de la campagne", "nombre de la campaña", "nome da campanha", "campagne", "campaña", "utm campaign"),
            ImportTarget.of(CAMPAIGN_KEY, get("result.campaignKey"), FieldKind.TEXT, "campaign id", "campaignid",
                    "xyz campaign id", "campaign number", "campaign key"),
            ImportTarget.of("resultOn", get("result.resultOn"), FieldKind.DATE, "day", "date", "reporting starts",
                    "reporting start", "start date", "gregorian date", "start date in utc", "time period", "week", "tag", "datum",
                    "date start", "report date", "period start", "berichtsbeginn", "berichtsstart", "by day"),
            ImportTarget.of("ad", get("result.ad"), FieldKind.TEXT, "ad name", "ad set name", "ad set", "ad group",
                    "ad group name", "adset", "creative", "creative name", "keyword", "search keyword", "ad title",
                    "headline", "anzeigengruppe", "anzeige"),
            ImportTarget.of("channel", get("result.channel"), FieldKind.TEXT, "network", "platform", "medium", "media",
                    "placement", "source", "publisher platform", "campaign type", "site", "channel used"),
            ImportTarget.of("ageBand", get("result.ageBand"), FieldKind.TEXT, "age", "age range", "age group", "alter"),
            ImportTarget.of("gender", get("result.gender"), FieldKind.TEXT, "sex", "geschlecht"),
            ImportTarget.of("impressions", get("figure.impressions"), FieldKind.INTEGER, "impr", "impressions served",
                    "views", "total impressions", "displays", "impressionen", "sends", "delivered"),
            ImportTarget.of("clicks", get("figure.clicks"), FieldKind.INTEGER, "link clicks", "clicks all",
                    "total clicks", "website clicks", "click", "linkklicks", "clicks destination", "klicks", "notice clicks", "interactions"),
            ImportTarget.of("contacts", get("result.contacts"), FieldKind.INTEGER, "contact attempts", "calls",
                    "times contacted"),
            ImportTarget.of("spend", get("figure.spend"), FieldKind.MONEY, "cost", "spent", "amount spent",
                    "total spent", "total spend", "costs", "kosten", "ad spend", "media cost", "ausgegebener betrag", "montant dépensé", "importe gastado", "media spend", "coût", "coste",
                    "acquisition cost"),
            ImportTarget.of("conversions", get("figure.conversions"), FieldKind.DECIMAL, "conv", "results", "purchases",
                    "total conversion", "total conversions", "all conv", "leads", "orders", "sales", "konversionen",
                    "conversion", "ergebnisse", "website purchases"),
            ImportTarget.of(CONVERTED, get("result.converted"), FieldKind.YES_NO, "subscribed", "bought", "responded",
                    "response", "deposit"),
            ImportTarget.of("approvedConversions", get("result.approvedConversions"), FieldKind.DECIMAL,
                    "approved conversion", "approved conversions", "confirmed conversions"),
            ImportTarget.of("revenue", get("result.revenue"), FieldKind.MONEY, "conv value", "conversion value",
                    "purchase value", "purchases conversion value", "total conversion value", "value", "sale amount",
                    "conversions value", "website purchases conversion value", "all conv value", "umsatz", "sales amount", "total revenue"),
            ImportTarget.of(DAYS_SINCE_CONTACT, get("result.daysSinceContact"), FieldKind.INTEGER, "pdays"),
            ImportTarget.of("currency", get("campaign.currency"), FieldKind.TEXT, "currency code", "account currency"));

    private ResultTargets() {
    }
}
