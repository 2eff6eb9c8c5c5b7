package org.maitri.campaigns.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.Outreach;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code maitri campaign-audience}: turns a campaign to those who may be contacted now. */
@Component(service = HeadlessCommand.class)
public final class AudienceCommand implements HeadlessCommand {

    // Is there once the profile is open, which is after the commands are made.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Outreach outreach;

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "campaign-audience", mixinStandardHelpOptions = true)
    final class Line implements Callable<Integer> {

        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "CAMPAIGN")
        private String name;

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        Line(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            RecordRef campaign = context.database()
                    .read(work -> CampaignLookup.byName(work, name).map(Campaign::ref))
                    .orElseThrow(() -> new RefusedException(Messages.get("outreach.none", name)));
            Outreach.Result result = outreach.turn(campaign, file.toAbsolutePath(), context.progress());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("campaign", name);
            row.put("written", result.written());
            row.put("held", result.held());
            row.put("files", result.files().stream().map(Path::toString).toList());
            row.put(
                    "leftOut",
                    result.leftOut().entrySet().stream()
                            .map(left -> Map.<String, Object>of("reason", left.getKey(), "customers", left.getValue()))
                            .toList());
            context.print(row);
            return 0;
        }
    }
}
