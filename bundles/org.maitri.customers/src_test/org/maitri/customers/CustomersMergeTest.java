package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.TimelineEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges.Merge;
import org.maitri.spi.merge.Take;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;

/** Customers that become one: their addresses, their timeline, and the files they came from. */
class CustomersMergeTest {

    private static final String PEOPLE = """
            id,First name,Last name,Email,Phone
            1,Ann,Miller,ann@example.org,+44 20 7946 0001
            2,Anna,Miller,anna@example.org,+44 20 7946 0001
            """;

    @TempDir
    private Path folder;

    private final AtomicReference<DomainEventListener> listener = new AtomicReference<>(event -> {});
    private OpenDatabase open;
    private MergeEngine merges;
    private ImportEngine imports;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(CustomersModule.recordTypes());
        types.add(MergeEngine.type());
        open = new DatabaseOpener(
                        List.of(CustomersModule.schema(), ImportEngine.schema(), MergeEngine.schema()),
                        types,
                        List.of(event -> listener.get().happened(event)))
                .withAccess(List.of(CustomersModule.access()))
                .open(Profile.inMemory("merge" + UUID.randomUUID()), Progress.NONE);
        listener.set(CustomersModule.primaryAddresses(open.database(), open.journal()));
        merges = new MergeEngine(
                open.database(), open.records(), open.journal(), open.access(), List.of(CustomersModule.merge()));
        imports = new ImportEngine(
                open.database(), open.records(), open.journal(), open.access(), CustomersModule.imports(), List.of());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ImportResult run(String content) {
        try {
            return imports.run(
                    ImportRequest.of(Person.TYPE, Files.writeString(folder.resolve("people.csv"), content)),
                    Progress.NONE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Person person(String key) {
        return open.database()
                .read(work -> work.findByExternalKey(Person.class, key).orElseThrow());
    }

    private List<ContactPoint> points(RecordRef owner) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select p from ContactPoint p where p.owner = :owner and p.archivedAt is null"
                                        + " order by p.id",
                                ContactPoint.class)
                        .setParameter("owner", owner)
                        .getResultList());
    }

    private Merge merge(Map<String, Take> takes) {
        return merges.merge(new MergeRequest(person("1").ref(), person("2").ref(), takes), Progress.NONE);
    }

    @Test
    void everyAddressIsThereOnceAndOneOfEachKindIsPrimary() {
        run(PEOPLE);
        RecordRef ann = person("1").ref();
        RecordRef anna = person("2").ref();
        List<String> annas = points(anna).stream().map(ContactPoint::content).toList();
        Merge merge = merge(Map.of("primaryMail", Take.THEIRS));
        assertThat(points(ann))
                .extracting(ContactPoint::content)
                .containsExactlyInAnyOrder("ann@example.org", "+44 20 7946 0001", "anna@example.org");
        assertThat(points(ann))
                .filteredOn(ContactPoint::preferred)
                .extracting(ContactPoint::content)
                .containsExactly("anna@example.org");
        assertThat(person("1").primaryMail()).isEqualTo("anna@example.org");
        merges.undo(merge.id(), Progress.NONE);
        assertThat(person("1").primaryMail()).isEqualTo("ann@example.org");
        assertThat(points(anna)).extracting(ContactPoint::content).containsExactlyElementsOf(annas);
        assertThat(points(ann)).noneMatch(ContactPoint::preferred);
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void theFileTheAbsorbedOneCameFromLeadsToTheSurvivor() {
        run(PEOPLE);
        merge(Map.of());
        ImportResult again = run(PEOPLE);
        assertThat(again.unchanged()).isEqualTo(2);
        String changed = PEOPLE + "";
        ImportResult updated =
                run(changed.replace("anna@example.org,+44 20 7946 0001", "a.m@example.org,+44 20 7946 0009"));
        assertThat(updated.created()).isZero();
        assertThat(updated.updated()).isEqualTo(1);
        assertThat(points(person("1").ref())).extracting(ContactPoint::content).contains("a.m@example.org");
        assertThat(person("1").externalKey()).contains("1");
        assertThat(person("2").archived()).isTrue();
        ImportResult thrice =
                run(changed.replace("anna@example.org,+44 20 7946 0001", "a.m@example.org,+44 20 7946 0009"));
        assertThat(thrice.unchanged()).isEqualTo(2);
    }

    @Test
    void theTimelineTellsOfBoth() {
        run(PEOPLE);
        RecordRef ann = person("1").ref();
        RecordRef anna = person("2").ref();
        open.database().change("Note", work -> {
            work.add(Note.of(ann, Instant.parse("2026-03-02T09:00:00Z"), "first"));
            work.add(Note.of(anna, Instant.parse("2026-03-03T09:00:00Z"), "second"));
            work.add(Note.of(ann, Instant.parse("2026-03-04T09:00:00Z"), "third"));
        });
        merge(Map.of());
        TimelineEngine timeline =
                new TimelineEngine(open.database(), open.records(), open.access(), List.of(CustomersModule.timeline()));
        assertThat(timeline.page(ann, TimelineQuery.newest(20), Progress.NONE))
                .extracting(TimelineEntry::title)
                .containsSubsequence("third", "second", "first");
    }
}
