package org.maitri.publicrelations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.kernel.Texts;
import org.maitri.publicrelations.CoverageTone;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code maitri press-summary}: how the press speaks, by outlet. */
@Component(service = HeadlessCommand.class)
public final class PressCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "press-summary", mixinStandardHelpOptions = true)
    static final class Line implements Callable<Integer> {

        private final CommandContext context;

        @Option(names = "--limit", defaultValue = "50")
        private int limit;

        Line(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            context.access().require("publicrelations.coverage.read");
            context.print(context.database().read(this::rows, context.progress()));
            return 0;
        }

        private List<Map<String, Object>> rows(UnitOfWork work) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Object[] sum : work.entities()
                    .createQuery(
                            "select c.outlet, count(c), sum(c.mentions), sum(c.reach),"
                                    + " sum(case when c.tone = :negative then 1 else 0 end) from Coverage c where c.archivedAt is null"
                                    + " group by c.outlet order by count(c) desc",
                            Object[].class)
                    .setParameter("negative", CoverageTone.NEGATIVE)
                    .setMaxResults(Math.max(1, limit))
                    .getResultList()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("outlet", sum[0]);
                row.put("pieces", sum[1]);
                row.put("mentions", sum[2]);
                row.put("reach", sum[3]);
                row.put("negative", sum[4]);
                rows.add(row);
            }
            return rows;
        }
    }
}
