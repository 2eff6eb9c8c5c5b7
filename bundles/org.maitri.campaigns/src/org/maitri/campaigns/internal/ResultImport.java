package org.maitri.campaigns.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignResult;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Takes in reports of advertising systems; campaigns nobody planned here are created along the way. */
@Component(service = ImportContributor.class)
public final class ResultImport implements ImportContributor<CampaignResult> {

    /** How call lists write that somebody was never called before. */
    private static final List<Long> NEVER = List.of(999L, -1L);

    @Override
    public String recordType() {
        return "campaigns.result";
    }

    @Override
    public List<ImportTarget> targets() {
        return ResultTargets.ALL;
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return ResultFormats.ALL;
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        List<Column> columns = new ArrayList<>();
        proposed.columns().forEach(column -> columns.add(corrected(sample, column)));
        Map<String, String> defaults = new HashMap<>(proposed.defaults());
        Headings.currency(sample)
                .or(() -> columns.stream()
                        .filter(column -> column.target().equals("spend"))
                        .findFirst()
                        .flatMap(column ->
                                Headings.currency(sample.values(sample.columns().indexOf(column.name())))))
                .ifPresent(code -> defaults.putIfAbsent("currency", code));
        return new Mapping(proposed.name(), proposed.recordType(), columns, defaults);
    }

    private static Column corrected(Sample sample, Column column) {
        String heading = Headings.plain(column.name());
        if (column.target().equals(Mapping.KEY)) {
            if (heading.startsWith("campaign")) {
                return Column.to(column.name(), ResultTargets.CAMPAIGN_KEY);
            }
            return Headings.identifies(sample, column) ? column : Column.to(column.name(), Mapping.ATTRIBUTE);
        }
        return Headings.isRate(column.name()) ? Column.to(column.name(), Mapping.ATTRIBUTE) : column;
    }

    @Override
    public boolean asksForRecords(Mapping mapping) {
        return false;
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        boolean negative = row.integer("impressions").orElse(0L) < 0
                || row.integer("clicks").orElse(0L) < 0;
        return negative ? Optional.of(Messages.get("result.wrong.negative")) : Optional.empty();
    }

    @Override
    public void apply(CampaignResult result, ImportRow row, boolean created, ImportContext context) {
        Campaign campaign = campaign(row, context);
        result.setCampaign(campaign.ref());
        row.date("resultOn").ifPresent(day -> campaign.ranOn(day, LocalDate.now(context.zone())));
        row.text("currency")
                .filter(code -> campaign.currency() == null && code.matches("[A-Z]{3}"))
                .ifPresent(campaign::setCurrency);
        row.value(ResultTargets.CONVERTED)
                .ifPresent(yes -> result.setConversions(Boolean.TRUE.equals(yes) ? BigDecimal.ONE : BigDecimal.ZERO));
        row.integer(ResultTargets.DAYS_SINCE_CONTACT)
                .ifPresent(days -> result.setAttribute(
                        "days since last contact", NEVER.contains(days) ? "never" : days.toString()));
    }

    private static Campaign campaign(ImportRow row, ImportContext context) {
        Optional<String> key = row.text(ResultTargets.CAMPAIGN_KEY);
        String name = row.text(ResultTargets.CAMPAIGN)
                .or(() -> key.map(id -> Messages.get("campaign.keyed", id)))
                .orElseGet(context::sourceName);
        UnitOfWork work = context.work();
        return context.once(
                Campaign.class,
                key.map(id -> "key " + id).orElse("name " + name),
                () -> key.flatMap(id -> work.findByExternalKey(Campaign.class, id))
                        .or(() -> CampaignLookup.byName(work, name)),
                () -> {
                    Campaign campaign = Campaign.foundInResults(name);
                    key.ifPresent(campaign::setExternalKey);
                    return campaign;
                });
    }
}
