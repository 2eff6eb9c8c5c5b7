package org.maitri.campaigns.internal;

import static org.maitri.campaigns.internal.Messages.get;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignState;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.FieldKind;
import org.osgi.service.component.annotations.Component;

/** Takes in lists of campaigns. */
@Component(service = ImportContributor.class)
public final class CampaignImport implements ImportContributor<Campaign> {

    private static final String STATUS = "status";
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("enabled", CampaignState.RUNNING), Map.entry("active", CampaignState.RUNNING),
            Map.entry("eligible", CampaignState.RUNNING), Map.entry("running", CampaignState.RUNNING),
            Map.entry("in progress", CampaignState.RUNNING), Map.entry("live", CampaignState.RUNNING),
            Map.entry("paused", CampaignState.PAUSED), Map.entry("inactive", CampaignState.PAUSED),
            Map.entry("not delivering", CampaignState.PAUSED), Map.entry("on hold", CampaignState.PAUSED),
            Map.entry("finished", CampaignState.FINISHED), Map.entry("ended", CampaignState.FINISHED),
            Map.entry("complete", CampaignState.FINISHED), Map.entry("completed", CampaignState.FINISHED),
            Map.entry("archived", CampaignState.FINISHED), Map.entry("removed", CampaignState.CANCELLED),
            Map.entry("deleted", CampaignState.CANCELLED), Map.entry("cancelled", CampaignState.CANCELLED),
            Map.entry("canceled", CampaignState.CANCELLED), Map.entry("draft", CampaignState.DRAFT),
            Map.entry("planned", CampaignState.DRAFT), Map.entry("planning", CampaignState.DRAFT),
            Map.entry("pending", CampaignState.REVIEW), Map.entry("in review", CampaignState.REVIEW),
            Map.entry("review", CampaignState.REVIEW), Map.entry("approved", CampaignState.APPROVED));

    @Override
    public String recordType() {
        return "campaigns.campaign";
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(
                ImportTarget.of(
                                "name",
                                get("campaign.name"),
                                FieldKind.TEXT,
                                "campaign",
                                "campaign name",
                                "ad campaign",
                                "title",
                                "campaign title",
                                "kampagne",
                                "campagne",
                                "nombre de la campaña")
                        .necessary(),
                ImportTarget.of(
                        STATUS,
                        get("campaign.state"),
                        FieldKind.TEXT,
                        "state",
                        "campaign status",
                        "campaign state",
                        "delivery",
                        "campaign delivery",
                        "delivery status"),
                ImportTarget.of(
                        "audience",
                        get("campaign.audience"),
                        FieldKind.TEXT,
                        "target audience",
                        "target group",
                        "segment",
                        "targeting",
                        "zielgruppe"),
                ImportTarget.of(
                        "need",
                        get("campaign.need"),
                        FieldKind.LONG_TEXT,
                        "need appealed to",
                        "objective",
                        "message",
                        "customer need",
                        "campaign objective"),
                ImportTarget.of(
                        "channels",
                        get("campaign.channels"),
                        FieldKind.TAGS,
                        "channel",
                        "medium",
                        "media",
                        "campaign type",
                        "advertising channel",
                        "platform",
                        "network"),
                ImportTarget.of(
                        "startsOn",
                        get("campaign.startsOn"),
                        FieldKind.DATE,
                        "start",
                        "start date",
                        "starts",
                        "from",
                        "begin",
                        "launch date",
                        "campaign start date",
                        "send date",
                        "send time",
                        "sent",
                        "sent date",
                        "date sent",
                        "sent at",
                        "sent on",
                        "send date time",
                        "startdatum"),
                ImportTarget.of(
                        "endsOn",
                        get("campaign.endsOn"),
                        FieldKind.DATE,
                        "end",
                        "end date",
                        "ends",
                        "until",
                        "to",
                        "campaign end date",
                        "enddatum"),
                ImportTarget.of(
                        "budget",
                        get("campaign.budget"),
                        FieldKind.MONEY,
                        "total budget",
                        "campaign budget",
                        "lifetime budget",
                        "budget amount",
                        "ad set budget",
                        "planned cost",
                        "budgeted cost"),
                ImportTarget.of("currency", get("campaign.currency"), FieldKind.TEXT, "currency code", "währung"));
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        List<Mapping.Column> columns = new ArrayList<>();
        for (Mapping.Column column : proposed.columns()) {
            boolean falseKey = column.target().equals(Mapping.KEY) && !Headings.identifies(sample, column);
            columns.add(
                    falseKey || !column.target().equals(Mapping.KEY) && Headings.isRate(column.name())
                            ? Mapping.Column.to(column.name(), Mapping.ATTRIBUTE)
                            : column);
        }
        Map<String, String> defaults = new HashMap<>(proposed.defaults());
        Headings.currency(sample).ifPresent(code -> defaults.putIfAbsent("currency", code));
        return new Mapping(proposed.name(), proposed.recordType(), columns, defaults);
    }

    @Override
    public Optional<Campaign> find(ImportRow row, ImportContext context) {
        return row.text("name").flatMap(name -> CampaignLookup.byName(context.work(), name));
    }

    @Override
    public void apply(Campaign campaign, ImportRow row, boolean created, ImportContext context) {
        row.text(STATUS).ifPresent(text -> {
            String state = STATES.get(Headings.plain(text));
            if (state == null) {
                campaign.setAttribute(STATUS, text);
            } else {
                campaign.takeOverState(state, Instant.now());
            }
        });
    }
}
