package org.maitri.campaigns.internal;

import java.util.List;
import java.util.Map;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.Mapping;

/** Formats of well-known advertising data. */
final class ResultFormats {

    private static final KnownFormat FACEBOOK_CONVERSIONS = new KnownFormat(
            "Facebook ad conversions",
            List.of("ad_id", "xyz_campaign_id", "fb_campaign_id", "Total_Conversion"),
            Map.ofEntries(
                    Map.entry("Date", "resultOn"),
                    Map.entry("ad_id", Mapping.KEY),
                    Map.entry("xyz_campaign_id", ResultTargets.CAMPAIGN_KEY),
                    Map.entry("age", "ageBand"),
                    Map.entry("gender", "gender"),
                    Map.entry("Impressions", "impressions"),
                    Map.entry("Clicks", "clicks"),
                    Map.entry("Spent", "spend"),
                    Map.entry("Total_Conversion", "conversions"),
                    Map.entry("Approved_Conversion", "approvedConversions")),
            Map.of());

    /** A list of calls, one row for each customer; its {@code campaign} counts the calls to that customer. */
    private static final KnownFormat BANK_CALLS = new KnownFormat(
            "Bank marketing calls",
            List.of("job", "marital", "contact", "pdays", "poutcome", "y"),
            Map.of(
                    "age",
                    "ageBand",
                    "contact",
                    "channel",
                    "campaign",
                    "contacts",
                    "pdays",
                    ResultTargets.DAYS_SINCE_CONTACT,
                    "y",
                    ResultTargets.CONVERTED),
            Map.of());

    static final List<KnownFormat> ALL = List.of(FACEBOOK_CONVERSIONS, BANK_CALLS);

    private ResultFormats() {}
}
