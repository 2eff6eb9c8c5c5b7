#set($noun = $recordName.toLowerCase())
package ${package}.tests;

import static org.assertj.core.api.Assertions.assertThat;

import ${package}.${recordName};
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Findings;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The plug-in among the bundles of Maitri, on a database in memory. */
class InMaitriTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final RecordRef CUSTOMER = RecordRef.parse("customers.person:019b2f4c-7d1a-7c30-8a52-3f6d1e9b7a10");

    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = service(Profiles.class).open(Profile.inMemory("${module}"), Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void what_is_overdue_needs_attention() {
        RecordRef late = add("Late", TODAY.minusDays(2), null);
        add("Coming", TODAY.plusDays(2), null);
        add("Done", TODAY.minusDays(2), TODAY.minusDays(1));

        assertThat(service(Findings.class).find(10, Progress.NONE))
                .filteredOn(finding -> finding.rule().equals("${module}.overdue"))
                .extracting(Finding::record)
                .containsExactly(late);
    }

    @Test
    void what_was_done_is_counted_by_the_day() {
        add("One", TODAY.minusDays(3), TODAY.minusDays(1));
        add("Two", TODAY.minusDays(3), TODAY.minusDays(1));
        add("Three", TODAY, null);

        Metrics metrics = service(Metrics.class);
        Metric metric = metrics.metric("${module}.done").orElseThrow();
        MetricValue done = metrics.evaluate(metric, new Period(TODAY.minusDays(6), TODAY), Progress.NONE)
                .value();

        assertThat(done.value()).hasValue(BigDecimal.valueOf(2));
        assertThat(done.series()).hasSize(7).contains(MetricValue.Point.of(TODAY.minusDays(1).toString(), BigDecimal.valueOf(2)));
    }

    @Test
    void a_customers_timeline_tells_what_was_planned() {
        add("First", TODAY.minusDays(2), null);
        add("Second", TODAY.minusDays(1), null);

        assertThat(service(Timeline.class).page(CUSTOMER, TimelineQuery.newest(10), Progress.NONE))
                .extracting(TimelineEntry::title)
                .containsExactly("Second", "First");
    }

    @Test
    void a_file_is_taken_in_by_the_names_of_its_columns(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("${noun}.csv"), """
                Betreff,Geplant am,Erledigt am,Bemerkung
                Call,2026-03-17,,about the offer
                Meet,2026-03-18,2026-03-19,
                ,2026-03-20,,
                """);

        ImportResult result = service(Imports.class).run(ImportRequest.of(${recordName}.TYPE, file), Progress.NONE);

        assertThat(result.created()).isEqualTo(2);
        assertThat(result.rejected()).isEqualTo(1);
    }

    private RecordRef add(String subject, LocalDate plannedOn, LocalDate doneOn) {
        ${recordName} record = new ${recordName}();
        record.setSubject(subject);
        record.setCustomer(CUSTOMER);
        record.setPlannedOn(plannedOn);
        record.setDoneOn(doneOn);
        return open.database().write("Test", work -> work.add(record).ref());
    }

    private static <S> S service(Class<S> type) {
        ServiceTracker<S, S> tracker =
                new ServiceTracker<>(FrameworkUtil.getBundle(InMaitriTest.class).getBundleContext(), type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(60_000);
            assertThat(service).as(type.getName()).isNotNull();
            return service;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            tracker.close();
        }
    }
}
