package org.maitri.satisfaction.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.satisfaction.SatisfactionPermissions;
import org.maitri.satisfaction.Score;
import org.maitri.satisfaction.ScoreTable;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResults;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code maitri survey-scores}: scores by team and driver. */
@Component(service = HeadlessCommand.class)
public final class ScoresCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "survey-scores", mixinStandardHelpOptions = true)
    static final class Line implements Callable<Integer> {

        private final CommandContext context;

        @Parameters(arity = "0..1", paramLabel = "SURVEY")
        private String name = "";

        Line(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            context.access().require(SatisfactionPermissions.RESULTS);
            context.print(context.database().read(this::rows, context.progress()));
            return 0;
        }

        private List<Map<String, Object>> rows(UnitOfWork work) {
            ZoneId zone = ZoneId.systemDefault();
            Survey survey = RecentSurveys.until(LocalDate.now(zone), zone, work).stream()
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(Messages.get("scores.refused", name)));
            ScoreTable table = SurveyResults.scores(work, survey);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String team : table.teams()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("survey", survey.name());
                row.put("team", team);
                table.drivers().forEach(driver -> row.put(driver, shown(table.score(team, driver))));
                row.put("overall", table.overall(team).orElse(null));
                rows.add(row);
            }
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("survey", survey.name());
            all.put("team", "*");
            table.drivers().forEach(driver -> all.put(driver, shown(table.whole(driver))));
            all.put("overall", table.overall().orElse(null));
            rows.add(all);
            return rows;
        }

        private static Object shown(Score score) {
            return score.value().orElse(null);
        }
    }
}
