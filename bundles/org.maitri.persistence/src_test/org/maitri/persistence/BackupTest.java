package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;

/** Backups, from and to every kind of database that stays. */
class BackupTest {

    private final DatabaseOpener opener =
            new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of());

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(Place.FOLDER, Place.FOLDER),
                Arguments.of(Place.FOLDER, Place.SERVER),
                Arguments.of(Place.SERVER, Place.SERVER),
                Arguments.of(Place.SERVER, Place.FOLDER));
    }

    private static UUID fill(OpenDatabase open) {
        return open.database().write("Fill", work -> {
            for (int i = 0; i < 4500; i++) {
                work.add(Parcel.named("parcel " + i));
            }
            Parcel parcel = Parcel.named("line\nbreak \"and\" Ünïcode \t");
            parcel.weight = new BigDecimal("1.25");
            parcel.dueOn = LocalDate.of(2024, 2, 29);
            parcel.sentAt = Instant.parse("2024-10-27T00:30:00.123456Z");
            parcel.urgent = true;
            parcel.tags = Set.of("t");
            parcel.setExternalKey("key");
            return work.add(parcel).id();
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void bringsEverythingBack(Place from, Place to) {
        Path file = Place.temporary().resolve("backup.zip");
        UUID id;
        try (OpenDatabase open = opener.open(from.fresh(), Progress.NONE)) {
            id = fill(open);
            open.backup(file, Progress.NONE);
            open.database().write("Later", work -> work.add(Parcel.named("not in the backup")));
        }
        Profile target = to.fresh();
        opener.restore(file, target, false, Progress.NONE);
        try (OpenDatabase open = opener.open(target, Progress.NONE)) {
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
            assertThat(open.check(Progress.NONE).rows()).containsEntry("test_parcel", 4501L);
            Parcel parcel =
                    open.database().read(work -> work.find(Parcel.class, id).orElseThrow());
            assertThat(parcel.name).isEqualTo("line\nbreak \"and\" Ünïcode \t");
            assertThat(parcel.weight).isEqualByComparingTo("1.25");
            assertThat(parcel.sentAt).isEqualTo(Instant.parse("2024-10-27T00:30:00.123456Z"));
            assertThat(parcel.urgent).isTrue();
            open.database().write("Go on", work -> work.add(Parcel.named("next")));
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
        }
        assertThatThrownBy(() -> opener.restore(file, target, false, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("already");
    }

    @Test
    void replacesOnlyWhenToldAndKeepsWhatWasThere() throws IOException {
        Path file = Place.temporary().resolve("backup.zip");
        Profile profile = Place.FOLDER.fresh();
        UUID id;
        try (OpenDatabase open = opener.open(profile, Progress.NONE)) {
            id = fill(open);
            open.backup(file, Progress.NONE);
            assertThatThrownBy(() -> opener.restore(file, profile, false, Progress.NONE))
                    .isInstanceOf(RefusedException.class);
            open.database().write("Break", work -> work.find(Parcel.class, id).orElseThrow().name = "broken");
        }
        opener.restore(file, profile, true, Progress.NONE);
        try (OpenDatabase open = opener.open(profile, Progress.NONE)) {
            assertThat(open.database()
                            .<String>read(work -> work.find(Parcel.class, id).orElseThrow().name))
                    .startsWith("line");
        }
        try (Stream<Path> files = Files.list(profile.folder())) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .anyMatch(name -> name.contains("replaced"))
                    .noneMatch(name -> name.startsWith("restoring"));
        }
    }

    @Test
    void aCancelledRestoreChangesNothing() throws IOException {
        Path file = Place.temporary().resolve("backup.zip");
        Profile profile = Place.FOLDER.fresh();
        UUID id;
        try (OpenDatabase open = opener.open(profile, Progress.NONE)) {
            id = fill(open);
            open.backup(file, Progress.NONE);
            open.database().write("Go on", work -> work.find(Parcel.class, id).orElseThrow().name = "newer");
        }
        assertThatThrownBy(() -> opener.restore(file, profile, true, new Cancelled()))
                .isInstanceOf(CancelledException.class);
        try (OpenDatabase open = opener.open(profile, Progress.NONE)) {
            assertThat(open.database()
                            .<String>read(work -> work.find(Parcel.class, id).orElseThrow().name))
                    .isEqualTo("newer");
        }
        try (Stream<Path> files = Files.list(profile.folder())) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.contains("replaced") || name.startsWith("restoring"));
        }
    }

    private static final class Cancelled implements Progress {

        @Override
        public void begin(String task, long total) {}

        @Override
        public void worked(long done) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        Path file = Place.temporary().resolve("backup.zip");
        try (OpenDatabase open = opener.open(Place.FOLDER.fresh(), Progress.NONE)) {
            fill(open);
            open.backup(file, Progress.NONE);
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < 4000; i++) {
            bytes[bytes.length / 2 + i] = 0;
        }
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        Profile target = Place.FOLDER.fresh();
        assertThatThrownBy(() -> opener.restore(file, target, false, Progress.NONE))
                .isInstanceOf(RefusedException.class);
        try (OpenDatabase open = opener.open(target, Progress.NONE)) {
            assertThat(open.check(Progress.NONE).rows()).containsEntry("test_parcel", 0L);
        }
    }
}
