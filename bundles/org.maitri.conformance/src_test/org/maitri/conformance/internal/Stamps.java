package org.maitri.conformance.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;

/** The parts of a plug-in that keeps the rules: what a customer is given stamps for. */
final class Stamps {

    static final String SQL = "CREATE TABLE stamps_stamp (" + SmallProduct.COLUMNS
            + ", motif VARCHAR(200), owner VARCHAR(120), given_at TIMESTAMP WITH TIME ZONE);\n"
            + "CREATE INDEX stamps_stamp_motif ON stamps_stamp (motif, id);\n"
            + "CREATE INDEX stamps_stamp_owner ON stamps_stamp (owner, id);\n";

    static final String READ = "stamps.stamp.read";

    private Stamps() {}

    static SchemaContributor schema(Migration... steps) {
        return Stub.of(
                SchemaContributor.class,
                Map.of(
                        "module", arguments -> "stamps",
                        "entities", arguments -> List.of(Stamp.class),
                        "migrations", arguments -> List.of(steps)));
    }

    static RecordType<Stamp> type(List<Field<Stamp>> fields) {
        return new Plain<>(Stamp.class, Stamp::new, Stamp::motif, "motif", fields);
    }

    static Field<Stamp> owner() {
        return Field.<Stamp>of("owner", FieldKind.REFERENCE, "Owner")
                .role(Roles.CUSTOMER)
                .use(Use.LISTED)
                .build(Stamp::owner, Stamp::setOwner);
    }

    static Field<Stamp> motif() {
        return Plain.text("motif", Stamp::motif, Stamp::setMotif);
    }

    static List<Stamp> of(RecordRef owner, UnitOfWork work) {
        return work.entities()
                .createQuery("select s from Stamp s where s.owner = :owner", Stamp.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    static TimelineContributor timeline() {
        return Stub.of(
                TimelineContributor.class,
                Map.of(
                        "kinds",
                        arguments -> List.of(TimelineKind.of("stamps.given", "Stamp given", "stamp")
                                .stored(Stamp.class, "owner", "givenAt", "motif", "")),
                        "entries",
                        arguments -> {
                            TimelineQuery query = (TimelineQuery) arguments[1];
                            return of((RecordRef) arguments[0], (UnitOfWork) arguments[2]).stream()
                                    .map(Stamps::told)
                                    .filter(entry -> query.admits(entry.at(), entry.id()))
                                    .sorted(TimelineQuery.NEWEST_FIRST)
                                    .limit(query.limit())
                                    .toList();
                        }));
    }

    static TimelineEntry told(Stamp stamp) {
        return new TimelineEntry(
                stamp.id(),
                stamp.givenAt(),
                "stamps.given",
                "Stamp given",
                "stamp",
                stamp.motif(),
                "",
                "",
                stamp.ref());
    }

    static Metric metric() {
        return Stub.of(
                Metric.class,
                Map.of(
                        "id", arguments -> "stamps.given",
                        "label", arguments -> "Stamps given",
                        "explanation", arguments -> "All stamps that were given in the period.",
                        "unit", arguments -> Unit.COUNT,
                        "direction", arguments -> Metric.Direction.MORE_IS_BETTER,
                        "chart", arguments -> Metric.ChartForm.BARS,
                        "recordType", arguments -> "stamps.stamp",
                        "evaluate", arguments -> value((Metric.Context) arguments[0], (UnitOfWork) arguments[1])));
    }

    private static MetricValue value(Metric.Context context, UnitOfWork work) {
        Period period = context.period();
        long count = work.entities()
                .createQuery("select count(s) from Stamp s where s.givenAt >= :from and s.givenAt < :to", Long.class)
                .setParameter("from", period.start(context.zone()))
                .setParameter("to", period.end(context.zone()))
                .getSingleResult();
        return count == 0
                ? MetricValue.nothing("None was given")
                : new MetricValue(
                        Optional.of(BigDecimal.valueOf(count)),
                        Optional.empty(),
                        count,
                        "",
                        List.of(MetricValue.Point.of("all", BigDecimal.valueOf(count))));
    }

    static List<Stamp> all(UnitOfWork work) {
        return work.entities()
                .createQuery("select s from Stamp s order by s.motif, s.id", Stamp.class)
                .getResultList();
    }

    static Finding finding(Stamp stamp) {
        return new Finding(
                "stamps.torn", Finding.Severity.NOTICE, "A stamp is torn", "Give another one.", stamp.ref(), null);
    }

    static FindingRule findings() {
        return Stub.of(
                FindingRule.class,
                Map.of(
                        "id", arguments -> "stamps.torn",
                        "label", arguments -> "Torn stamps",
                        "permission", arguments -> READ,
                        "find",
                                arguments -> all((UnitOfWork) arguments[2]).stream()
                                        .limit((Integer) arguments[1])
                                        .map(Stamps::finding)
                                        .toList()));
    }

    static ReportFigure figure(long base) {
        return new ReportFigure(
                "all",
                "All stamps",
                "All that were given.",
                Unit.COUNT,
                Metric.Direction.NEITHER,
                Optional.of(BigDecimal.valueOf(base)),
                Optional.empty(),
                base,
                Optional.of(ListQuery.of(type(List.of(motif(), owner())), 10)),
                List.of());
    }

    static ReportContent content(ReportFigure figure, ReportTable... tables) {
        return new ReportContent(
                List.of(new ReportSection("stamps", "Stamps", List.of(figure), List.of(), List.of(tables))), List.of());
    }

    static Report report() {
        return Stub.of(
                Report.class,
                Map.of(
                        "id", arguments -> "stamps.all",
                        "title", arguments -> "Stamps",
                        "description", arguments -> "How many stamps there are.",
                        "permission", arguments -> READ,
                        "parameters", arguments -> List.of(ReportParameter.period("period", "Period", "30d")),
                        "content",
                                arguments -> content(
                                        figure(all((UnitOfWork) arguments[1]).size()))));
    }

    static PersonalDataContributor personal(PersonalData... kept) {
        return Stub.of(PersonalDataContributor.class, Map.of("kept", arguments -> List.of(kept)));
    }

    static PersonalData goes() {
        return PersonalData.deleted("stamps.stamp", "Stamps");
    }

    static SampleContributor sample() {
        return Stub.of(
                SampleContributor.class,
                Map.of("order", arguments -> 600, "label", arguments -> "Stamps", "create", arguments -> {
                    SampleScope scope = (SampleScope) arguments[0];
                    Instant at = scope.year().start(scope.zone());
                    for (RecordRef customer : scope.offered(Roles.CUSTOMER)) {
                        for (int i = 0; i < 5; i++) {
                            at = at.plus(Duration.ofHours(scope.random().nextInt(1, 50)));
                            scope.work().add(Stamp.of(customer, "Motif " + i, at));
                        }
                    }
                    return null;
                }));
    }

    static ScheduledTask task() {
        return Stub.of(
                ScheduledTask.class,
                Map.of(
                        "id", arguments -> "stamps.count",
                        "label", arguments -> "Count stamps",
                        "interval", arguments -> Duration.ofHours(1),
                        "permission", arguments -> READ,
                        "run", arguments -> "Counted"));
    }

    static RecordRef other() {
        return new RecordRef("nobody.nobody", new UUID(0, 1));
    }

    static Given plugin() {
        return new Given()
                .with(SchemaContributor.class, schema(new Migration(1, "create", SQL)))
                .with(RecordType.class, type(List.of(motif(), owner())))
                .with(PersonalDataContributor.class, personal(goes()))
                .with(SampleContributor.class, sample())
                .with(TimelineContributor.class, timeline())
                .with(Metric.class, metric())
                .with(FindingRule.class, findings())
                .with(Report.class, report())
                .with(ScheduledTask.class, task());
    }
}
