package org.maitri.services.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.merge.Club.Place;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.merge.MergePreview.Pair;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.merge.Merges.Merge;
import org.maitri.spi.merge.Merges.Unmerged;
import org.maitri.spi.merge.Merging;
import org.maitri.spi.merge.Take;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.StoredRecord;

/** Two records become one, and two again. */
class MergeTest {

    private Club club;
    private RecordRef ann;
    private RecordRef anna;
    private RecordRef visit;

    private void open(Place place, MergeContributor... contributors) {
        club = new Club(place, contributors);
        Party first = Party.named("Ann");
        first.remarks = "Likes tea";
        first.tags = Set.of("a");
        first.setAttributes(Map.of("Age", "30"));
        ann = club.add(first);
        Party second = Party.named("Anna");
        second.phone = "123";
        second.remarks = "Likes cake";
        second.tags = Set.of("b");
        second.setExternalKey("s", "K2");
        second.setAttributes(Map.of("Age", "31", "Hair", "red"));
        anna = club.add(second);
        visit = club.add(Visit.of(anna, anna, anna.id(), "first"));
    }

    @AfterEach
    void close() {
        club.close();
    }

    private Merge merge(RecordRef survivor, RecordRef absorbed, Map<String, Take> takes) {
        return club.merges.merge(new MergeRequest(survivor, absorbed, takes), Progress.NONE);
    }

    private Merge merge() {
        return merge(ann, anna, Map.of());
    }

    private void edit(RecordRef party, Consumer<Party> edit) {
        club.open
                .database()
                .change(
                        "Edit",
                        work -> edit.accept(work.find(Party.class, party.id()).orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everythingThatPointedAtTheAbsorbedRecordFollows(Place place) {
        open(place);
        Merge merge = merge();
        assertThat(merge.moved()).isEqualTo(3);
        assertThat(club.visit(visit).guest).isEqualTo(ann);
        assertThat(club.visit(visit).host).isEqualTo(ann);
        assertThat(club.visit(visit).payerId).isEqualTo(ann.id());
        Party survivor = club.party(ann);
        assertThat(survivor.name).isEqualTo("Ann");
        assertThat(survivor.phone).isEqualTo("123");
        assertThat(survivor.remarks).isEqualTo("Likes tea\n\nLikes cake");
        assertThat(survivor.tags()).containsExactly("a", "b");
        assertThat(survivor.attributes()).containsEntry("Age", "30").containsEntry("Hair", "red");
        assertThat(club.party(anna).archived()).isTrue();
        assertThat(club.merges.survivor(anna)).isEqualTo(ann);
        assertThat(club.merges.survivedBy(ann)).containsExactly(merge);
        assertThat(club.open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void undoRestoresBothExactly(Place place) {
        open(place);
        Merge merge = merge();
        Unmerged undone = club.merges.undo(merge.id(), Progress.NONE);
        assertThat(undone.kept()).isEmpty();
        assertThat(undone.merge().undone()).isTrue();
        Party survivor = club.party(ann);
        assertThat(survivor.phone).isNull();
        assertThat(survivor.remarks).isEqualTo("Likes tea");
        assertThat(survivor.tags()).containsExactly("a");
        assertThat(survivor.attributes()).isEqualTo(Map.of("Age", "30"));
        assertThat(club.party(anna).archived()).isFalse();
        assertThat(club.party(anna).externalKey()).contains("K2");
        assertThat(club.visit(visit).guest).isEqualTo(anna);
        assertThat(club.visit(visit).host).isEqualTo(anna);
        assertThat(club.visit(visit).payerId).isEqualTo(anna.id());
        assertThat(club.merges.absorbing(anna)).isEmpty();
        assertThat(club.open.check(Progress.NONE).problems()).isEmpty();
        assertThatThrownBy(() -> club.merges.undo(merge.id(), Progress.NONE)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatWasEditedSinceStaysAsItWasEdited(Place place) {
        open(place);
        RecordRef elsewhere = club.add(Party.named("Zoe"));
        RecordRef other = club.add(Visit.of(anna, null, UUID.randomUUID(), "other"));
        Merge merge = merge();
        RecordRef later = club.add(Visit.of(ann, null, UUID.randomUUID(), "later"));
        edit(ann, party -> {
            party.phone = "999";
            party.name = "Ann B.";
            party.tags = Set.of("a", "b", "new");
        });
        club.open.database().change("Edit", work -> {
            work.find(Visit.class, visit.id()).orElseThrow().note = "edited";
            work.find(Visit.class, other.id()).orElseThrow().guest = elsewhere;
        });
        Unmerged undone = club.merges.undo(merge.id(), Progress.NONE);
        Party survivor = club.party(ann);
        assertThat(survivor.name).isEqualTo("Ann B.");
        assertThat(survivor.phone).isEqualTo("999");
        assertThat(survivor.tags()).containsExactly("a", "new");
        assertThat(survivor.remarks).isEqualTo("Likes tea");
        assertThat(club.visit(visit).guest).isEqualTo(anna);
        assertThat(club.visit(visit).note).isEqualTo("edited");
        assertThat(club.visit(other).guest).isEqualTo(elsewhere);
        assertThat(club.visit(later).guest).isEqualTo(ann);
        assertThat(undone.kept()).extracting(Merges.Kept::field).containsExactlyInAnyOrder("Phone", "Guest");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSurvivorMayBeAbsorbedInTurn(Place place) {
        open(place);
        RecordRef zoe = club.add(Party.named("Zoe"));
        Merge first = merge();
        Merge second = merge(zoe, ann, Map.of());
        assertThat(club.merges.survivor(anna)).isEqualTo(zoe);
        assertThat(club.visit(visit).guest).isEqualTo(zoe);
        club.merges.undo(first.id(), Progress.NONE);
        assertThat(club.visit(visit).guest).isEqualTo(anna);
        assertThat(club.merges.survivor(anna)).isEqualTo(anna);
        Unmerged undone = club.merges.undo(second.id(), Progress.NONE);
        assertThat(undone.kept()).isEmpty();
        assertThat(club.visit(visit).guest).isEqualTo(anna);
        assertThat(club.party(ann).archived()).isFalse();
        assertThat(club.party(ann).remarks).isEqualTo("Likes tea");
        assertThat(club.party(zoe).remarks).isNull();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whomAPersonChoseStaysAlsoWhereALaterMergeLedToo(Place place) {
        open(place);
        RecordRef zoe = club.add(Party.named("Zoe"));
        RecordRef elsewhere = club.add(Party.named("Bob"));
        RecordRef returned = club.add(Visit.of(anna, anna, UUID.randomUUID(), "returned"));
        Merge first = merge();
        invite(visit, zoe);
        merge(zoe, ann, Map.of());
        invite(returned, elsewhere);
        invite(returned, zoe);
        Unmerged undone = club.merges.undo(first.id(), Progress.NONE);
        assertThat(club.visit(visit).guest).as("chosen before the later merge").isEqualTo(zoe);
        assertThat(club.visit(returned).guest).as("moved by it, then chosen").isEqualTo(zoe);
        assertThat(club.visit(visit).host).isEqualTo(anna);
        assertThat(club.visit(returned).host).isEqualTo(anna);
        assertThat(undone.kept()).extracting(Merges.Kept::record).containsExactlyInAnyOrder(visit, returned);
    }

    private void invite(RecordRef to, RecordRef guest) {
        club.open
                .database()
                .change("Edit", work -> work.find(Visit.class, to.id()).orElseThrow().guest = guest);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aMergeOfTheSameFieldsIsUndoneFirst(Place place) {
        open(place);
        Party third = Party.named("Annie");
        third.remarks = "Sings";
        RecordRef annie = club.add(third);
        Merge first = merge();
        Merge second = merge(ann, annie, Map.of());
        assertThatThrownBy(() -> club.merges.undo(first.id(), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Annie");
        club.merges.undo(second.id(), Progress.NONE);
        club.merges.undo(first.id(), Progress.NONE);
        assertThat(club.party(ann).remarks).isEqualTo("Likes tea");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void twoRecordsOfOneTitleAreToldApart(Place place) {
        open(place);
        edit(ann, party -> party.phone = "456");
        edit(anna, party -> party.name = "Ann");
        MergePreview preview = club.merges.preview(ann, anna, Progress.NONE);
        assertThat(preview.survivorTitle()).isEqualTo("Ann (456)");
        assertThat(preview.absorbedTitle()).isEqualTo("Ann (123)");
        Merge merge = merge();
        assertThat(merge.survivorTitle()).isEqualTo("Ann (456)");
        assertThat(merge.absorbedTitle()).isEqualTo("Ann (123)");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatIsChosenIsTaken(Place place) {
        open(place);
        MergePreview preview = club.merges.preview(ann, anna, Progress.NONE);
        assertThat(preview.moving()).extracting(MergePreview.Moving::words).containsExactly("3 Visit");
        assertThat(preview.fields())
                .filteredOn(pair -> pair.proposed() == Take.BOTH)
                .extracting(Pair::field)
                .containsExactly("remarks", "tags", "attributes");
        merge(
                ann,
                anna,
                Map.of("name", Take.THEIRS, "tags", Take.MINE, "remarks", Take.THEIRS, "attributes", Take.MINE));
        Party survivor = club.party(ann);
        assertThat(survivor.name).isEqualTo("Anna");
        assertThat(survivor.tags()).containsExactly("a");
        assertThat(survivor.remarks).isEqualTo("Likes cake");
        assertThat(survivor.attributes()).isEqualTo(Map.of("Age", "30"));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aRecordNeverPointsAtItself(Place place) {
        open(place);
        edit(ann, party -> party.patron = anna);
        edit(anna, party -> party.patron = ann);
        Merge merge = merge();
        assertThat(club.party(ann).patron).isNull();
        club.merges.undo(merge.id(), Progress.NONE);
        assertThat(club.party(ann).patron).isEqualTo(anna);
        assertThat(club.party(anna).patron).isEqualTo(ann);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void referencesThatAnAdministratorAddedFollowToo(Place place) {
        open(place);
        club.open
                .fields()
                .define(CustomField.of("club.visit", "payer", FieldKind.REFERENCE, "Paid by")
                        .withTarget("club.party"));
        club.open
                .database()
                .change(
                        "Edit",
                        work -> work.find(Visit.class, visit.id()).orElseThrow().setCustom("payer", anna.toString()));
        Merge merge = merge();
        assertThat(club.visit(visit).custom("payer")).isEqualTo(ann.toString());
        club.merges.undo(merge.id(), Progress.NONE);
        assertThat(club.visit(visit).custom("payer")).isEqualTo(anna.toString());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void modulesSettleWhatIsSpecialToThem(Place place) {
        open(place, new MergeContributor() {
            @Override
            public boolean appliesTo(String recordType) {
                return recordType.equals("club.party");
            }

            @Override
            public boolean stays(StoredRecord record, Merging merging) {
                return record instanceof Visit kept && kept.note.equals("stays");
            }

            @Override
            public void settle(Merging merging) {
                ((Party) merging.survivingRecord()).name = "Settled";
            }
        });
        RecordRef stays = club.add(Visit.of(anna, null, UUID.randomUUID(), "stays"));
        Merge merge = merge();
        assertThat(club.visit(stays).guest).isEqualTo(anna);
        assertThat(club.party(ann).name).isEqualTo("Settled");
        club.merges.undo(merge.id(), Progress.NONE);
        assertThat(club.party(ann).name).isEqualTo("Ann");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatCannotBeMergedIsRefusedAndNothingChanges(Place place) {
        open(place);
        assertThatThrownBy(() -> merge(ann, ann, Map.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> merge(ann, visit, Map.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> merge(ann, new RecordRef("club.party", visit.id()), Map.of()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> merge(ann, anna, Map.of("colour", Take.THEIRS)))
                .hasMessageContaining("colour")
                .hasMessageContaining("phone");
        assertThatThrownBy(() -> merge(ann, anna, Map.of("name", Take.BOTH))).hasMessageContaining("Name");
        assertThat(club.party(anna).archived()).isFalse();
        merge();
        RecordRef zoe = club.add(Party.named("Zoe"));
        assertThatThrownBy(() -> merge(zoe, anna, Map.of())).hasMessageContaining("Ann");
        assertThatThrownBy(() -> merge(anna, zoe, Map.of())).hasMessageContaining("Ann");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whoListensHearsIt(Place place) {
        open(place);
        Merge merge = merge();
        club.merges.undo(merge.id(), Progress.NONE);
        club.open.close();
        List<DomainEvent> told = club.heard.stream()
                .filter(event ->
                        event.topic().equals(Merges.MERGED) || event.topic().equals(Merges.UNMERGED))
                .toList();
        assertThat(told).extracting(DomainEvent::topic).containsExactly(Merges.MERGED, Merges.UNMERGED);
        assertThat(told).extracting(DomainEvent::record).containsOnly(ann);
        assertThat(told.getFirst().details()).containsEntry("absorbed", anna);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void tenThousandEntriesFollowInOneCommit(Place place) {
        open(place);
        club.open.database().change("Add", work -> {
            for (int i = 0; i < 10_000; i++) {
                work.add(Visit.of(anna, null, UUID.randomUUID(), "visit " + i));
                if (i % 1000 == 999) {
                    work.entities().flush();
                    work.entities().clear();
                }
            }
        });
        Merge merge = merge();
        assertThat(merge.moved()).isEqualTo(10_003);
        Unmerged undone = club.merges.undo(merge.id(), Progress.NONE);
        assertThat(undone.returned()).isEqualTo(10_003);
        assertThat(undone.kept()).isEmpty();
        long back = club.open
                .database()
                .read(work -> work.entities()
                        .createQuery("select count(v) from Visit v where v.guest = :anna", Long.class)
                        .setParameter("anna", anna)
                        .getSingleResult());
        assertThat(back).isEqualTo(10_001);
    }
}
