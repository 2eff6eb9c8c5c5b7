package ${package}.internal;

import ${package}.Messages;
import ${package}.${recordName};
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code maitri ${module}-due}: what is planned and not done. */
@Component
public final class ${recordName}Command implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "${module}-due", mixinStandardHelpOptions = true)
    static final class Line implements Callable<Integer> {

        private final CommandContext context;

        @Option(names = "--days", paramLabel = "DAYS", defaultValue = "7")
        private int days;

        Line(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            if (days < 0) {
                throw new RefusedException(Messages.get("due.refused", days));
            }
            context.access().require(${recordName}.TYPE + ".read");
            context.print(context.database().read(this::rows, context.progress()));
            return 0;
        }

        private List<Map<String, Object>> rows(UnitOfWork work) {
            return work
                    .entities()
                    .createQuery(
                            "select r from ${module}${recordName} r where r.plannedOn <= :last and r.doneOn is null"
                                    + " and r.archivedAt is null order by r.plannedOn, r.id",
                            ${recordName}.class)
                    .setParameter("last", LocalDate.now().plusDays(days))
                    .getResultList()
                    .stream()
                    .map(Line::row)
                    .toList();
        }

        private static Map<String, Object> row(${recordName} record) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("plannedOn", record.plannedOn().toString());
            row.put("subject", record.subject());
            row.put("record", record.ref().toString());
            return row;
        }
    }
}
