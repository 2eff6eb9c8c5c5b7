package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Journal.Commit;
import org.maitri.spi.audit.Journal.Undone;
import org.maitri.spi.persistence.DomainEventListener;

/** Taking commits back, on every kind of database. */
class UndoTest {

    private OpenDatabase open;

    @AfterEach
    void close() {
        open.close();
    }

    private UUID add(Parcel parcel) {
        open.database().write("Add", work -> work.add(parcel));
        return open.database().lastCommit().orElseThrow();
    }

    private UUID change(UUID id, Consumer<Parcel> change) {
        open.database()
                .change(
                        "Change",
                        work -> change.accept(work.find(Parcel.class, id).orElseThrow()));
        return open.database().lastCommit().orElseThrow();
    }

    private Parcel read(UUID id) {
        return open.database().read(work -> work.find(Parcel.class, id).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void givesBackEveryKindOfValue(Place place) {
        open = new Fixture().open(place.fresh());
        Parcel before = Parcel.named("old");
        before.weight = new BigDecimal("1.5");
        before.priority = 4;
        before.dueOn = LocalDate.of(2020, 1, 2);
        before.sentAt = Instant.parse("2020-01-02T03:04:05.678901Z");
        before.urgent = true;
        before.tags = Set.of("a", "b");
        before.follows = before.ref();
        before.setAttribute("k", "v");
        add(before);
        UUID changed = change(before.id(), parcel -> {
            parcel.name = null;
            parcel.weight = new BigDecimal("2.123456");
            parcel.priority = null;
            parcel.dueOn = null;
            parcel.sentAt = null;
            parcel.urgent = false;
            parcel.tags = Set.of();
            parcel.follows = null;
            parcel.setAttributes(Map.of());
        });
        Undone undone = open.journal().undo(changed, Progress.NONE);
        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.conflicts()).isEmpty();
        Parcel after = read(before.id());
        assertThat(after.name).isEqualTo("old");
        assertThat(after.weight).isEqualByComparingTo("1.5");
        assertThat(after.priority).isEqualTo(4);
        assertThat(after.dueOn).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(after.sentAt).isEqualTo(Instant.parse("2020-01-02T03:04:05.678901Z"));
        assertThat(after.urgent).isTrue();
        assertThat(after.tags).containsExactly("a", "b");
        assertThat(after.follows).isEqualTo(before.ref());
        assertThat(after.attributes()).containsEntry("k", "v");
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void archivesWhatWasCreatedAndFreesItsKey(Place place) {
        open = new Fixture().open(place.fresh());
        Parcel parcel = Parcel.named("imported");
        parcel.setExternalKey("K-1");
        UUID added = add(parcel);
        Undone undone = open.journal().undo(added, Progress.NONE);
        assertThat(undone.archived()).isEqualTo(1);
        assertThat(read(parcel.id()).archived()).isTrue();
        assertThat(read(parcel.id()).externalKey()).isEmpty();
        assertThat(open.journal().undone(List.of(added, undone.commit()))).containsExactly(added);
        assertThat(open.journal().commits(Optional.empty(), 5))
                .extracting(Commit::label)
                .containsExactly("Undo: Add", "Add");
        assertThatThrownBy(() -> open.journal().undo(added, Progress.NONE)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> open.journal().undo(UUID.randomUUID(), Progress.NONE))
                .isInstanceOf(RefusedException.class);
        open.journal().undo(undone.commit(), Progress.NONE);
        assertThat(read(parcel.id()).archived()).isFalse();
        assertThat(read(parcel.id()).externalKey()).contains("K-1");
        assertThat(open.journal().undone(List.of(added, undone.commit()))).containsExactly(undone.commit());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void leavesAloneWhatWasChangedAgain(Place place) {
        open = new Fixture().open(place.fresh());
        Parcel same = Parcel.named("same field");
        Parcel other = Parcel.named("other field");
        add(same);
        add(other);
        open.database().change("Change", work -> {
            work.find(Parcel.class, same.id()).orElseThrow().name = "2";
            work.find(Parcel.class, other.id()).orElseThrow().name = "2";
        });
        UUID changed = open.database().lastCommit().orElseThrow();
        change(same.id(), parcel -> parcel.name = "3");
        change(other.id(), parcel -> parcel.priority = 3);
        Undone undone = open.journal().undo(changed, Progress.NONE);
        assertThat(undone.conflicts()).containsExactly(same.ref());
        assertThat(read(same.id()).name).isEqualTo("3");
        assertThat(read(other.id()).name).isEqualTo("other field");
        assertThat(read(other.id()).priority).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void takesALargeImportBackInSeconds(Place place) {
        open = new Fixture().open(place.fresh());
        List<Parcel> old = new ArrayList<>();
        open.database().change("Before", work -> {
            for (int i = 0; i < 3000; i++) {
                old.add(work.add(Parcel.named("old " + i)));
            }
        });
        UUID imported = open.database().write("Import", work -> {
            for (int i = 0; i < 9000; i++) {
                if (i % 3 == 0) {
                    work.find(Parcel.class, old.get(i / 3).id()).orElseThrow().name = "updated";
                } else {
                    Parcel parcel = Parcel.named("new " + i);
                    parcel.setExternalKey("K" + i);
                    work.add(parcel);
                }
                if (i % 1000 == 999) {
                    work.entities().flush();
                    work.entities().clear();
                }
            }
            work.find(Parcel.class, old.get(0).id()).orElseThrow().name = "updated twice";
            return work.commit();
        });
        long begun = System.nanoTime();
        Undone undone = open.journal().undo(imported, Progress.NONE);
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(20);
        assertThat(undone.conflicts()).isEmpty();
        assertThat(undone.archived()).isEqualTo(6000);
        assertThat(undone.restored()).isEqualTo(3000);
        assertThat(read(old.get(0).id()).name).isEqualTo("old 0");
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatIsWrittenOfItsOwnAccordIsNotWhatAPersonDidLast(Place place) throws Exception {
        CompletableFuture<UUID> followed = new CompletableFuture<>();
        DomainEventListener follower = event -> {
            if (!followed.isDone()) {
                followed.complete(add(Parcel.named("follows by itself")));
            }
        };
        open = new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of(follower))
                .open(place.fresh(), Progress.NONE);
        UUID asked = add(Parcel.named("asked for"));
        assertThat(followed.get(20, TimeUnit.SECONDS)).isNotEqualTo(asked);
        assertThat(open.journal().last()).contains(asked);
    }
}
