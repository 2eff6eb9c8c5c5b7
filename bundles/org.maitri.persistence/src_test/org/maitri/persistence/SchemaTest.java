package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Schemas of modules, on databases that stay when they are closed. */
class SchemaTest {

    private static final TestSchema LETTERS = new TestSchema(
            "letters",
            List.of(Letter.class, Page.class),
            List.of(new Migration(
                    1,
                    "create",
                    "CREATE TABLE letters_letter (\n" + TestSchema.COMMON
                            + "    subject VARCHAR\n);\nCREATE TABLE letters_page (\n" + TestSchema.COMMON
                            + "    letter_id UUID REFERENCES letters_letter (id)\n);\n")));

    private static TestSchema parcels(Migration... further) {
        List<Migration> all = new ArrayList<>(List.of(TestSchema.PARCELS));
        all.addAll(List.of(further));
        return new TestSchema("test", List.of(Parcel.class), all);
    }

    private static UUID add(Profile profile, TestSchema... modules) {
        try (OpenDatabase open = new Fixture().open(profile, modules)) {
            return open.database()
                    .write("Add", work -> work.add(Parcel.named("kept")).id());
        }
    }

    private static void isThere(Profile profile, UUID id, TestSchema... modules) {
        try (OpenDatabase open = new Fixture().open(profile, modules)) {
            assertThat(open.database()
                            .<String>read(work -> work.find(Parcel.class, id).orElseThrow().name))
                    .isEqualTo("kept");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void modulesComeAndGo(Place place) {
        Profile profile = place.fresh();
        UUID parcel = add(profile, parcels());
        UUID letter;
        try (OpenDatabase open = new Fixture().open(profile, parcels(), LETTERS)) {
            letter = open.database().write("Add", work -> work.add(new Letter()).id());
        }
        isThere(profile, parcel, parcels());
        try (OpenDatabase open = new Fixture().open(profile, LETTERS, parcels())) {
            assertThat(open.database()
                            .<Boolean>read(
                                    work -> work.find(Letter.class, letter).isPresent()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void parentsAreInsertedBeforeTheirChildren(Place place) {
        try (OpenDatabase open = new Fixture().open(place.fresh(), parcels(), LETTERS)) {
            open.database().change("Add", work -> {
                for (int i = 0; i < 50; i++) {
                    Letter letter = new Letter();
                    work.add(Page.of(letter));
                    work.add(letter);
                }
            });
            CheckReport report = open.check(Progress.NONE);
            assertThat(report.problems()).isEmpty();
            assertThat(report.rows()).containsEntry("letters_page", 50L);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void childrenMayBeWithoutAParent(Place place) {
        try (OpenDatabase open = new Fixture().open(place.fresh(), parcels(), LETTERS)) {
            UUID id = open.database().write("Add", work -> work.add(new Page()).id());
            open.database().change("Change", work -> {
                Letter letter = work.add(new Letter());
                work.find(Page.class, id).orElseThrow().letterId = letter.id();
            });
            open.database()
                    .change("Change back", work -> work.find(Page.class, id).orElseThrow().letterId = null);
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void laterMigrationsAreApplied(Place place) {
        Profile profile = place.fresh();
        UUID id = add(profile, parcels());
        isThere(
                profile,
                id,
                parcels(
                        new Migration(
                                2,
                                "widen",
                                "-- more room\nALTER TABLE test_parcel ADD COLUMN shelf VARCHAR;\nUPDATE test_parcel SET shelf = 'A;B';\n")));
        assertThatThrownBy(() -> new Fixture().open(profile, parcels()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("newer")
                .hasMessageContaining("test");
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void aFailedMigrationLeavesEverythingAsItWas(Place place) {
        Profile profile = place.fresh();
        UUID id = add(profile, parcels());
        Migration broken = new Migration(
                2,
                "break things",
                "ALTER TABLE test_parcel DROP COLUMN name;\nALTER TABLE nothing ADD COLUMN x VARCHAR;\n");
        assertThatThrownBy(() -> new Fixture().open(profile, parcels(broken)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("break things");
        isThere(profile, id, parcels());
        Profile fresh = place.fresh();
        assertThatThrownBy(() -> new Fixture().open(fresh, parcels(broken))).isInstanceOf(RefusedException.class);
        isThere(fresh, add(fresh, parcels()), parcels());
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void aChangedMigrationIsRefused(Place place) {
        Profile profile = place.fresh();
        add(profile, parcels());
        TestSchema changed = new TestSchema(
                "test",
                List.of(Parcel.class),
                List.of(new Migration(1, "create", TestSchema.PARCELS.sql() + "CREATE TABLE more (id UUID);\n")));
        assertThatThrownBy(() -> new Fixture().open(profile, changed))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Migration 1 of test");
    }

    @Test
    void foldersThatAreCopiedElsewhereAreRefused() {
        Path folder = Place.temporary().resolve("OneDrive - Company").resolve("maitri");
        assertThatThrownBy(() -> new Fixture().open(Profile.embedded("x", folder)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("OneDrive");
    }

    @Test
    void twoEntitiesOfOneNameAreRefused() {
        TestSchema twice = new TestSchema("twice", List.of(Parcel.class, Other.Parcel.class), List.of());
        assertThatThrownBy(() -> new DatabaseOpener(List.of(twice), List.of(), List.of())
                        .open(Profile.inMemory("twice"), Progress.NONE))
                .hasMessageContaining("entity name Parcel");
    }

    /** Holds an entity of the same simple name. */
    static final class Other {

        @jakarta.persistence.Entity
        @jakarta.persistence.Table(name = "other_parcel")
        @Recorded("other.parcel")
        static class Parcel extends StoredRecord {}
    }
}
