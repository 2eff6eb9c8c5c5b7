package org.maitri.services.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.TimelineEngine;
import org.maitri.services.internal.timeline.KeptKinds;
import org.maitri.services.internal.timeline.TimelineSchema;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineFilter;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.testserver.TestServer;

/** What a module told still reads once it is not installed any more. */
class GoneModulesTest {

    private static final RecordRef GUEST = new RecordRef("guests.guest", new UUID(-1, 3));
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final int VISITS = 25;

    @Test
    void entries_of_a_module_that_is_gone_still_read_from_a_folder(@TempDir Path folder) {
        comeAndGo(new Profile("visits", folder.toAbsolutePath().toString(), ""));
    }

    @Test
    void entries_of_a_module_that_is_gone_still_read_from_a_server() {
        comeAndGo(new Profile("visits", TestServer.database(), TestServer.USER));
    }

    private static OpenDatabase open(Profile profile, SchemaContributor... contributors) {
        return new DatabaseOpener(List.of(contributors), List.of(), List.of()).open(profile, Progress.NONE);
    }

    private static void comeAndGo(Profile profile) {
        Visit.Module visits = new Visit.Module();
        try (OpenDatabase open = open(profile, new TimelineSchema(), visits)) {
            KeptKinds.remember(List.of(visits), open.database());
            KeptKinds.remember(List.of(visits), open.database());
            open.database().change("Visit", work -> {
                for (int i = 0; i < VISITS; i++) {
                    work.add(Visit.of(GUEST, MONDAY.minus(Duration.ofHours(8L * (i / 2))), "Visit " + i));
                }
                work.add(Visit.of(GUEST, MONDAY, "Taken back")).archive(MONDAY);
            });
        }
        try (OpenDatabase open = open(profile, new TimelineSchema())) {
            TimelineEngine timeline = new TimelineEngine(open.database(), open.records(), open.access(), List.of());

            assertThat(timeline.kinds()).as("kinds of the same rows are one").hasSize(2);
            List<TimelineEntry> told = everything(timeline, TimelineFilter.NONE);

            assertThat(told).hasSize(2 * VISITS).isSortedAccordingTo(TimelineQuery.NEWEST_FIRST);
            assertThat(told).extracting(TimelineEntry::id).doesNotHaveDuplicates();
            assertThat(told)
                    .filteredOn(entry -> entry.kind().equals("visits.came"))
                    .first()
                    .satisfies(entry -> {
                        assertThat(entry.at()).isEqualTo(MONDAY);
                        assertThat(entry.kindLabel()).isEqualTo("Came");
                        assertThat(entry.icon()).isEqualTo("footprints");
                        assertThat(entry.title()).isIn("Visit 0", "Visit 1");
                    });
            assertThat(timeline.kinds()).extracting(TimelineKind::label).containsExactly("Came", "Due");
            assertThat(everything(timeline, new TimelineFilter(Set.of("visits.due"), "", null, MONDAY, "visit 2")))
                    .extracting(TimelineEntry::detail)
                    .containsExactlyInAnyOrder("Visit 24", "Visit 23", "Visit 22", "Visit 21", "Visit 20", "Visit 12");
        }
    }

    private static List<TimelineEntry> everything(TimelineEngine timeline, TimelineFilter filter) {
        List<TimelineEntry> told = new ArrayList<>();
        TimelineQuery query = TimelineQuery.newest(7).where(filter);
        List<TimelineEntry> page = timeline.page(GUEST, query, Progress.NONE);
        while (!page.isEmpty()) {
            told.addAll(page);
            page = timeline.page(GUEST, query.after(page.getLast()), Progress.NONE);
        }
        return told;
    }
}
