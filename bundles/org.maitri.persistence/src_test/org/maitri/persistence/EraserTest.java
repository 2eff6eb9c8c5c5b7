package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.audit.Change;
import org.maitri.spi.privacy.Link;

class EraserTest {

    private final Fixture fixture = new Fixture();
    private final UUID certificate = UUID.randomUUID();

    private record Parcels(RecordRef named, RecordRef pointing, RecordRef mentioning, UUID created) {}

    private static Parcels send(OpenDatabase open) {
        RecordRef[] refs = new RecordRef[3];
        open.database().change("Send to Zebedee Quux", work -> {
            Parcel named = work.add(Parcel.named("Zebedee \"Zeb\" Quux"));
            Parcel pointing = work.add(Parcel.named("nothing"));
            pointing.follows = named.ref();
            Parcel mentioning = work.add(Parcel.named("for ZEBEDEE \"Zeb\" QUUX"));
            mentioning.setAttribute("note", "ask Zebedee \"Zeb\" Quux");
            refs[0] = named.ref();
            refs[1] = pointing.ref();
            refs[2] = mentioning.ref();
        });
        return new Parcels(
                refs[0], refs[1], refs[2], open.database().lastCommit().orElseThrow());
    }

    private static boolean names(String text) {
        return text.toLowerCase().contains("quux");
    }

    private void erase(OpenDatabase open, Parcels parcels) {
        open.eraser()
                .erase(
                        certificate,
                        "7",
                        "Erase, certificate 7",
                        erasing -> {
                            assertThat(erasing.mentioning(List.of("Zebedee \"Zeb\" Quux")))
                                    .containsExactlyInAnyOrder(parcels.named(), parcels.mentioning());
                            Map<String, String> cleared = new HashMap<>();
                            cleared.put("follows", null);
                            erasing.rewrite(parcels.pointing(), cleared, true);
                            erasing.rewrite(
                                    parcels.mentioning(), Map.of("name", "for somebody", "attributes", "{}"), false);
                            erasing.delete(parcels.named());
                            erasing.forget(List.of("Zebedee"), EraserTest::names);
                            return null;
                        },
                        Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_what_was_erased_is_in_any_table_and_the_log_still_holds(Place place) throws SQLException {
        Profile profile = place.fresh();
        try (OpenDatabase open = fixture.open(profile)) {
            Parcels parcels = send(open);
            assertThat(open.links().to(List.of(parcels.named())))
                    .containsExactly(new Link(parcels.pointing(), "follows", parcels.named(), false));

            erase(open, parcels);

            assertThat(everything(place, profile)).noneMatch(EraserTest::names);
            CheckReport report = open.check(Progress.NONE);
            assertThat(report.problems()).isEmpty();
            assertThat(report.erased()).hasSize(1).first().asString().contains("certificate 7");
            assertThat(open.journal().history(parcels.named(), 9))
                    .extracting(Change::kind)
                    .containsOnly(Change.Kind.ERASED);
        }
        try (OpenDatabase again = fixture.open(profile)) {
            assertThat(again.check(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void nothing_of_what_was_erased_is_in_the_file_once_it_is_closed() throws IOException {
        Profile profile = Place.FOLDER.fresh();
        Parcels parcels;
        try (OpenDatabase open = fixture.open(profile)) {
            parcels = send(open);
        }
        Path file = profile.folder().resolve("maitri.mv.db");
        assertThat(names(Files.readString(file, StandardCharsets.ISO_8859_1))).isTrue();
        try (OpenDatabase open = fixture.open(profile)) {
            erase(open, parcels);
        }
        assertThat(names(Files.readString(file, StandardCharsets.ISO_8859_1))).isFalse();
        assertThat(profile.folder().resolve("write-anew")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void rows_emptied_without_or_beside_a_certificate_are_tampering(Place place) throws SQLException {
        Profile profile = place.fresh();
        try (OpenDatabase open = fixture.open(profile)) {
            Parcels parcels = send(open);
            open.database().write("Another", work -> work.add(Parcel.named("another")));
            erase(open, parcels);
        }
        try (Connection side = place.sideDoor(profile);
                Statement statement = side.createStatement()) {
            statement.executeUpdate(
                    "UPDATE maitri_commit SET label = NULL, erased_by = '" + certificate + "' WHERE label = 'Another'");
        }
        try (OpenDatabase open = fixture.open(profile)) {
            assertThat(open.check(Progress.NONE).problems()).anyMatch(problem -> problem.contains("certificate 7"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "SERVER"})
    void neither_an_erasure_nor_what_it_touched_is_undone(Place place) {
        try (OpenDatabase open = fixture.open(place.fresh())) {
            Parcels parcels = send(open);
            erase(open, parcels);
            UUID erasure =
                    open.journal().commits(Optional.empty(), 1).getFirst().id();

            assertThatThrownBy(() -> open.journal().undo(erasure, Progress.NONE))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("erasure");
            assertThatThrownBy(() -> open.journal().undo(parcels.created(), Progress.NONE))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("erased");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "FOLDER")
    void an_older_backup_brings_back_what_check_then_reports(Place place) {
        Profile profile = place.fresh();
        Path backup = profile.folder().resolveSibling(UUID.randomUUID() + ".zip");
        DatabaseOpener opener = new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of());
        try (OpenDatabase open = opener.open(profile, Progress.NONE)) {
            Parcels parcels = send(open);
            open.backup(backup, Progress.NONE);
            erase(open, parcels);
        }
        opener.restore(backup, profile, true, Progress.NONE);
        try (OpenDatabase open = opener.open(profile, Progress.NONE)) {
            assertThat(open.check(Progress.NONE).problems())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("certificate 7", "older backup");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "SERVER"})
    void who_looked_is_in_the_log_but_no_work_to_undo(Place place) {
        try (OpenDatabase open = fixture.open(place.fresh())) {
            Parcels parcels = send(open);
            open.accesses().note(parcels.named(), Accesses.OPENED);
            open.accesses().note(parcels.named(), Accesses.EXPORTED);

            assertThat(open.accesses().of(parcels.named(), 9))
                    .extracting(Accesses.Look::what)
                    .containsExactlyInAnyOrder(Accesses.OPENED, Accesses.EXPORTED);
            assertThat(open.accesses().of(parcels.named(), 9).getFirst().at()).isBefore(Instant.now());
            assertThat(open.journal().commits(Optional.empty(), 9)).hasSize(1);
            assertThat(open.journal().history(parcels.named(), 9)).hasSize(1);
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
        }
    }

    /** Every cell of every table as text. */
    static List<String> everything(Place place, Profile profile) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection side = place.sideDoor(profile);
                Statement statement = side.createStatement()) {
            DatabaseMetaData meta = side.getMetaData();
            List<String> tables = new ArrayList<>();
            try (ResultSet row =
                    meta.getTables(side.getCatalog(), side.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (row.next()) {
                    tables.add(row.getString("TABLE_NAME"));
                }
            }
            assertThat(tables).hasSizeGreaterThan(3);
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            cells.add(String.valueOf(row.getString(i)));
                        }
                    }
                }
            }
        }
        return cells;
    }
}
