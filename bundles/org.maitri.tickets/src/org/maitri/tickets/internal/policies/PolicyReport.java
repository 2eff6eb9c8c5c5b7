package org.maitri.tickets.internal.policies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.kernel.Period;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Roles;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportFigure.Exclusion;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.PolicyChecks.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was kept of what service policies promise: all in all, promise by promise, by branch and by policy. */
@Component(service = Report.class)
public final class PolicyReport implements Report {

    static final String ID = "policy.adherence";

    private final Calendars calendars;

    @Activate
    public PolicyReport(@Reference Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.get("metric.adherence");
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
                ReportParameter.period("period", Messages.get("report.period"), "30d"),
                ReportParameter.reference("branch", Messages.get("branch.branch"), Roles.BRANCH),
                ReportParameter.reference("policy", Messages.get("policy.label"), Policy.TYPE));
    }

    @Override
    public ReportContent content(ReportContext context, UnitOfWork work) {
        Period period = context.period("period");
        CheckedPromises now = wanted(context, period, work);
        CheckedPromises before = wanted(context, period.previous(), work);
        List<ReportSection> sections = new ArrayList<>();
        sections.add(section("all", now, before));
        for (String promise : PolicyCheck.PROMISES) {
            context.progress().check();
            CheckedPromises of = now.with("promise", promise);
            if (Stream.of(Outcome.values()).anyMatch(outcome -> of.count(outcome) > 0)) {
                sections.add(section(promise, of, before.with("promise", promise)));
            }
        }
        sections.add(new PolicyBreakdown(now, context.titles(), work).section());
        List<String> notes = new ArrayList<>();
        if (now.areMeasuredLater(calendars)) {
            notes.add(Messages.get("metric.adherence.waits"));
        }
        notes.addAll(List.of(Messages.get("report.note"), Messages.get("report.note.measured")));
        return new ReportContent(sections, notes);
    }

    private static CheckedPromises wanted(ReportContext context, Period period, UnitOfWork work) {
        Instant from = period.start(context.zone());
        CheckedPromises all = new CheckedPromises(from, period.end(context.zone()), context.now(), work);
        CheckedPromises there = context.reference("branch")
                .map(branch -> all.with("branch", branch))
                .orElse(all);
        return context.reference("policy")
                .map(policy -> there.with("policyId", policy.id()))
                .orElse(there);
    }

    /** @param which a promise, or all of them */
    private static ReportSection section(String which, CheckedPromises now, CheckedPromises before) {
        boolean compared = before.share().whole().signum() > 0;
        ReportFigure share = ReportFigure.share(
                        which + ".share",
                        Messages.get("report.of", Messages.get("report." + which), Messages.get("report.share")),
                        Messages.get("report.share.definition"),
                        Direction.MORE_IS_BETTER,
                        now.share(),
                        before.share())
                .of(now.tickets(Outcome.KEPT, Outcome.BROKEN))
                .without(left(which, now));
        ReportFigure kept = count(which, Outcome.KEPT, Direction.NEITHER, now, before, compared);
        ReportFigure broken = count(which, Outcome.BROKEN, Direction.LESS_IS_BETTER, now, before, compared);
        return new ReportSection(
                which, Messages.get("report." + which), List.of(share, kept, broken), List.of(), List.of());
    }

    private static ReportFigure count(
            String which,
            Outcome outcome,
            Direction direction,
            CheckedPromises now,
            CheckedPromises before,
            boolean compared) {
        String key = "report." + outcome.name().toLowerCase(Locale.ROOT);
        return ReportFigure.count(
                        which + '.' + outcome.name().toLowerCase(Locale.ROOT),
                        Messages.get("report.of", Messages.get("report." + which), Messages.get(key)),
                        Messages.get(key + ".definition"),
                        direction,
                        now.count(outcome),
                        compared ? Optional.of(before.count(outcome)) : Optional.empty())
                .of(now.tickets(outcome));
    }

    private static List<Exclusion> left(String which, CheckedPromises now) {
        return Stream.of(
                        new Exclusion(Messages.get("report.open"), now.count(Outcome.OPEN), now.tickets(Outcome.OPEN)),
                        new Exclusion(Messages.get("report." + which + ".none"), now.countOthers(), now.others()))
                .filter(left -> left.count() > 0)
                .toList();
    }
}
