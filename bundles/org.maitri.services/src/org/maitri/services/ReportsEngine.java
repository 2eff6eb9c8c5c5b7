package org.maitri.services;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.exports.PublishedFile;
import org.maitri.services.internal.report.ArgumentReader;
import org.maitri.services.internal.report.CsvReport;
import org.maitri.services.internal.report.HtmlReport;
import org.maitri.services.internal.report.Messages;
import org.maitri.services.internal.report.PdfReport;
import org.maitri.services.internal.report.ReportFile;
import org.maitri.services.internal.report.SheetReport;
import org.maitri.spi.access.Access;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Tone;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Computes reports, each in one consistent reading of the database, and writes them to files. */
@Component
public final class ReportsEngine implements Reports {

    private static final List<String> FORMATS = List.of("pdf", "xlsx", "csv", "html");

    private static final int OFFERED = 500;

    private final Database database;
    private final Records records;
    private final Access access;
    private final Paper paper;
    private final List<Report> installed;
    private final Clock clock;

    @Activate
    public ReportsEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference Paper paper,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Report> installed) {
        this(database, records, access, paper, installed, Clock.systemDefaultZone());
    }

    /** @param clock tells now, and the zone in which days begin */
    public ReportsEngine(
            Database database, Records records, Access access, Paper paper, List<Report> installed, Clock clock) {
        this.database = database;
        this.records = records;
        this.access = access;
        this.paper = paper;
        this.installed =
                installed.stream().sorted(Comparator.comparing(Report::title)).toList();
        this.clock = clock;
    }

    @Override
    public List<Report> all() {
        return installed.stream()
                .filter(report -> access.may(report.permission()))
                .toList();
    }

    @Override
    public Report require(String id) {
        Report report = installed.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "report.unknown", id, all().stream().map(Report::id).collect(Collectors.joining(", ")))));
        if (!access.may(report.permission())) {
            throw new RefusedException(Messages.get("report.permission", id));
        }
        return report;
    }

    @Override
    public List<Choice> offered(Report report, ReportParameter parameter, Progress progress) {
        require(report.id());
        return switch (parameter.kind()) {
            case CHOICE -> parameter.choices();
            case REFERENCE -> recordsFor(parameter, progress);
            default -> database.read(work -> report.offered(parameter.name(), work), progress);
        };
    }

    private List<Choice> recordsFor(ReportParameter parameter, Progress progress) {
        List<RecordRef> found = records.withRole(parameter.role()).stream()
                .filter(type -> access.may(type.readPermission()))
                .flatMap(type -> records.page(ListQuery.of(type, OFFERED), progress).stream())
                .map(ListRow::record)
                .toList();
        return records.titles(found).entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue(), Tone.NEUTRAL, ""))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    @Override
    public Run run(Report report, Map<String, String> said, Progress progress) {
        require(report.id());
        Instant now = clock.instant();
        ArgumentReader reader =
                new ArgumentReader(records, now.atZone(clock.getZone()).toLocalDate());
        Map<ReportParameter, String> written = reader.written(report, said);
        return database.read(
                work -> {
                    Map<String, Object> values = reader.values(report, written, work);
                    ReportContext context = new ReportContext(values, clock.getZone(), now, records::titles, progress);
                    return new Run(report, reader.read(written, values), now, report.content(context, work));
                },
                progress);
    }

    @Override
    public List<String> formats() {
        return FORMATS;
    }

    @Override
    public void write(Run run, String format, Path file) {
        ReportFile target = switch (format.toLowerCase(Locale.ROOT)) {
            case "pdf" -> new PdfReport(paper);
            case "xlsx" -> new SheetReport();
            case "csv" -> new CsvReport();
            case "html" -> new HtmlReport();
            default -> throw new RefusedException(Messages.get("format.unknown", format, String.join(", ", FORMATS)));
        };
        PublishedFile.write(file.toAbsolutePath(), out -> {
            target.write(run, out);
            return 1;
        });
    }
}
