package org.maitri.campaigns.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.Figures;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code maitri campaign-figures}: what campaigns cost and brought. */
@Component(service = HeadlessCommand.class)
public final class FiguresCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "campaign-figures", mixinStandardHelpOptions = true)
    static final class Line implements Callable<Integer> {

        private final CommandContext context;

        @Parameters(arity = "0..1", paramLabel = "NAME")
        private String name = "";

        Line(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            context.access().require("campaigns.campaign.read");
            context.print(context.database().read(this::rows, context.progress()));
            return 0;
        }

        private List<Map<String, Object>> rows(UnitOfWork work) {
            List<Campaign> campaigns = work.entities()
                    .createQuery(
                            "select c from Campaign c where lower(c.name) like :name and c.archivedAt is null"
                                    + " order by c.name",
                            Campaign.class)
                    .setParameter("name", "%" + name.toLowerCase(Locale.ROOT) + "%")
                    .getResultList();
            Map<UUID, Figures> figures = CampaignFigures.of(
                    work, campaigns.stream().map(Campaign::id).toList());
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Campaign campaign : campaigns) {
                rows.add(row(campaign, figures.getOrDefault(campaign.id(), Figures.NONE)));
            }
            return rows;
        }

        private static Map<String, Object> row(Campaign campaign, Figures figures) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("campaign", campaign.name());
            row.put("state", campaign.state());
            row.put("impressions", figures.impressions());
            row.put("clicks", figures.clicks());
            row.put("spend", figures.spend());
            row.put("conversions", figures.conversions());
            row.put("ctr", figures.ctr().orElse(null));
            row.put("cpc", figures.cpc().orElse(null));
            row.put("cpm", figures.cpm().orElse(null));
            row.put("cpa", figures.cpa().orElse(null));
            row.put("roas", figures.roas().orElse(null));
            return row;
        }
    }
}
