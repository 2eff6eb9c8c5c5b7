package org.maitri.tickets.internal.policies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.maitri.kernel.Ratio;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.PolicyChecks.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The share of what policies promise that was kept, branch by branch. */
@Component(service = Metric.class)
public final class PolicyAdherence extends ShareMetric<PolicyAdherence.Counted> {

    private final Records records;
    private final Calendars calendars;

    @Activate
    public PolicyAdherence(@Reference Records records, @Reference Calendars calendars) {
        this.records = records;
        this.calendars = calendars;
    }

    @Override
    public String id() {
        return "policy.adherence";
    }

    @Override
    public String label() {
        return Messages.get("metric.adherence");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.adherence.explanation");
    }

    @Override
    public ChartForm chart() {
        return ChartForm.BARS;
    }

    @Override
    public String recordType() {
        return Ticket.TYPE;
    }

    @Override
    public Optional<String> report() {
        return Optional.of(PolicyReport.ID);
    }

    /**
     * How many promises were kept and broken, each with its branch and number.
     *
     * @param waits whether tickets are still to be measured
     */
    record Counted(List<Object[]> kept, List<Object[]> broken, boolean waits) {}

    @Override
    protected Counted count(Context context, UnitOfWork work) {
        CheckedPromises promises = new CheckedPromises(
                context.period().start(context.zone()), context.period().end(context.zone()), Instant.now(), work);
        List<Object[]> kept = promises.count(Outcome.KEPT, "branch");
        List<Object[]> broken = promises.count(Outcome.BROKEN, "branch");
        return new Counted(kept, broken, kept.isEmpty() && broken.isEmpty() && promises.areMeasuredLater(calendars));
    }

    @Override
    protected Ratio share(Counted counted) {
        long good = counted.kept().stream().mapToLong(row -> (Long) row[1]).sum();
        return Ratio.of(
                good,
                good + counted.broken().stream().mapToLong(row -> (Long) row[1]).sum());
    }

    @Override
    protected String note(Counted counted, UnitOfWork work) {
        long n = share(counted).whole().longValue();
        return n > 0
                ? Messages.count("metric.adherence.base", n)
                : Messages.get(counted.waits() ? "metric.adherence.waits" : "metric.adherence.none");
    }

    @Override
    protected List<Point> series(Counted counted, Context context) {
        List<RecordRef> branches = new ArrayList<>();
        counted.kept().forEach(row -> branches.add((RecordRef) row[0]));
        counted.broken().forEach(row -> branches.add((RecordRef) row[0]));
        branches.removeIf(Objects::isNull);
        Map<RecordRef, String> titles = branches.isEmpty() ? Map.of() : records.titles(branches);
        Map<String, long[]> byName = new TreeMap<>();
        counted.kept().forEach(row -> sum(byName, titles, row)[0] += (Long) row[1]);
        counted.broken().forEach(row -> sum(byName, titles, row)[1] += (Long) row[1]);
        return byName.entrySet().stream()
                .map(each -> new Point(
                        each.getKey(),
                        Ratio.of(each.getValue()[0], each.getValue()[0] + each.getValue()[1])
                                .percent()))
                .toList();
    }

    private static long[] sum(Map<String, long[]> byName, Map<RecordRef, String> titles, Object[] row) {
        String name = row[0] == null ? null : titles.get((RecordRef) row[0]);
        return byName.computeIfAbsent(
                name == null ? Messages.get("metric.adherence.nowhere") : name, any -> new long[2]);
    }
}
