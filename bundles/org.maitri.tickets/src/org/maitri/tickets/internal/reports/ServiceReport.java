package org.maitri.tickets.internal.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Period;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Tone;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.Vocabulary;
import org.maitri.tickets.internal.reports.Measures.Open;
import org.maitri.tickets.internal.reports.Measures.Targets;
import org.maitri.tickets.owed.TargetKind;
import org.osgi.service.component.annotations.Component;

/** How service is doing: backlog, times, targets and what came back, compared with the period before. */
@Component(service = Report.class)
public final class ServiceReport implements Report {

    public static final String ID = "tickets.service";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.get("report.title");
    }

    @Override
    public String description() {
        return Messages.get("report.description");
    }

    @Override
    public String permission() {
        return Ticket.READ;
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of(
                ReportParameter.period("period", Messages.get("parameter.period"), "30d"),
                ReportParameter.text("team", Messages.get("parameter.team")),
                ReportParameter.text("queue", Messages.get("parameter.queue")),
                ReportParameter.reference("branch", Messages.get("parameter.branch"), Roles.BRANCH),
                ReportParameter.choice("channel", Messages.get("parameter.channel"), Vocabulary.CHANNELS),
                ReportParameter.choice("by", Messages.get("parameter.by"), Dimension.choices())
                        .initially(Dimension.QUEUE.id()));
    }

    @Override
    public List<Choice> offered(String parameter, UnitOfWork work) {
        return switch (parameter) {
            case "team" ->
                names(
                        "select distinct q.team from TicketQueue q where q.team is not null"
                                + " and q.archivedAt is null",
                        work);
            case "queue" ->
                names(
                        "select q.name from TicketQueue q where q.archivedAt is null union"
                                + " select t.queue from Ticket t where t.queue is not null and t.archivedAt is null",
                        work);
            default -> List.of();
        };
    }

    private static List<Choice> names(String query, UnitOfWork work) {
        return work.entities().createQuery(query, String.class).getResultList().stream()
                .sorted()
                .map(name -> new Choice(name, name, Tone.NEUTRAL, ""))
                .toList();
    }

    @Override
    public ReportContent content(ReportContext context, UnitOfWork work) {
        Scope scope = new Scope(context, work);
        Period before = scope.period().previous();
        Instant earlier = before.start(scope.zone());
        Measures now = new Measures(scope, scope.from(), scope.to(), work);
        Measures then = new Measures(scope, earlier, scope.from(), work);
        Totals totals = Totals.of(now, then);
        Course course = new Course(scope, work);
        Dimension by = context.text("by").map(Dimension::of).orElse(Dimension.NONE);
        Map<String, Open> open = now.open(by);
        Map<TargetKind, Map<String, Targets>> targets = now.targets(by);
        List<ReportSection> sections = new ArrayList<>();
        sections.add(new BacklogSection(scope, now, totals, course).of(open.values()));
        context.progress().check();
        sections.add(new TimesSection(scope, now, totals, course).get());
        context.progress().check();
        sections.add(new TargetsSection(scope, now, targets, then.targets(Dimension.NONE)).get());
        sections.add(new ReopenedSection(scope, totals).get());
        context.progress().check();
        if (by != Dimension.NONE) {
            sections.add(new Breakdown(scope, now, by, open, targets).section(context.titles()));
        }
        return new ReportContent(
                sections,
                List.of(Messages.get("note.percentiles"), Messages.get("note.before"), Messages.get("note.deadlines")));
    }
}
