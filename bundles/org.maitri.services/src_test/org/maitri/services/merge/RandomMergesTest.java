package org.maitri.services.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.merge.Club.Place;
import org.maitri.spi.merge.MergePreview.Pair;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges.Merge;
import org.maitri.spi.merge.Take;

/**
 * Merges at random, with edits in between, are undone in any order: then everything is as it would be had there been only
 * the edits.
 */
class RandomMergesTest {

    private static final Map<Place, Integer> RUNS = new EnumMap<>(Map.of(Place.MEMORY, 40, Place.SERVER, 8));

    @ParameterizedTest
    @EnumSource(Place.class)
    void onlyTheEditsAreLeftWhenAllMergesAreUndone(Place place) {
        try (Club club = new Club(place)) {
            for (int seed = 0; seed < RUNS.get(place); seed++) {
                new Run(club, seed).go();
            }
            assertThat(club.open.check(Progress.NONE).problems()).isEmpty();
        }
    }

    /** One round: what is expected is kept by record and field beside the database. */
    private static final class Run {

        private final Club club;
        private final int seed;
        private final Random random;
        private final List<RecordRef> parties = new ArrayList<>();
        private final List<RecordRef> live = new ArrayList<>();
        private final List<RecordRef> visits = new ArrayList<>();
        private final List<Merge> merges = new ArrayList<>();
        private final Map<String, Object> expected = new TreeMap<>();
        private final Set<RecordRef> pointed = new HashSet<>();
        private int counter;

        Run(Club club, int seed) {
            this.club = club;
            this.seed = seed;
            random = new Random(seed);
        }

        void go() {
            for (int i = 0; i < 6; i++) {
                addParty();
            }
            for (int i = 0; i < 10; i++) {
                addVisit();
            }
            for (RecordRef party : parties) {
                if (random.nextBoolean()) {
                    RecordRef patron = any(parties);
                    edit(party, "patron", patron, each -> each.patron = patron);
                }
            }
            for (int i = 0; i < 12; i++) {
                step();
            }
            undoAll();
            Map<String, Object> actual = actual();
            actual.entrySet().removeAll(expected.entrySet());
            assertThat(actual).as("other than expected with seed " + seed).isEmpty();
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private String word(String what) {
            return what + ' ' + seed + '-' + counter++;
        }

        private void addParty() {
            Party party = Party.named(word("party"));
            party.phone = random.nextBoolean() ? word("phone") : null;
            party.remarks = random.nextBoolean() ? word("remarks") : null;
            party.tags = random.nextBoolean() ? Set.of(word("tag"), "common") : Set.of();
            party.setAttributes(random.nextBoolean() ? Map.of("Age", word("age"), word("column"), "x") : Map.of());
            RecordRef ref = club.add(party);
            parties.add(ref);
            live.add(ref);
            remember(club.party(ref));
        }

        private void addVisit() {
            Visit visit = Visit.of(
                    any(live),
                    random.nextBoolean() ? any(live) : null,
                    any(live).id(),
                    word("visit"));
            RecordRef ref = club.add(visit);
            visits.add(ref);
            remember(club.visit(ref));
        }

        private void step() {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> merge();
                case 3 -> {
                    String phone = word("edited");
                    edit(any(live), "phone", phone, party -> party.phone = phone);
                }
                case 4 -> tag();
                case 5 -> {
                    RecordRef visit = any(visits);
                    String note = word("note");
                    editVisit(visit, "note", note, each -> each.note = note);
                }
                case 6 -> {
                    RecordRef visit = any(visits);
                    RecordRef guest = any(live);
                    // Pointing at what it points at already is no edit, and away and back again is none that could be
                    // told.
                    if (!guest.equals(club.visit(visit).guest) && pointed.add(visit)) {
                        editVisit(visit, "guest", guest, each -> each.guest = guest);
                    }
                }
                default -> addVisit();
            }
        }

        private void merge() {
            if (live.size() > 1) {
                Collections.shuffle(live, random);
                RecordRef absorbed = live.removeLast();
                RecordRef survivor = live.getLast();
                Map<String, Take> takes = new HashMap<>();
                for (Pair pair :
                        club.merges.preview(survivor, absorbed, Progress.NONE).fields()) {
                    if (random.nextInt(3) == 0) {
                        takes.put(
                                pair.field(),
                                any(pair.possible().stream().sorted().toList()));
                    }
                }
                merges.add(club.merges.merge(new MergeRequest(survivor, absorbed, takes), Progress.NONE));
            }
        }

        private void tag() {
            RecordRef party = any(live);
            String tag = word("new");
            @SuppressWarnings("unchecked")
            Set<String> tags = new HashSet<>((Set<String>) expected.get(party + " tags"));
            tags.add(tag);
            edit(party, "tags", tags, each -> {
                Set<String> more = new HashSet<>(each.tags());
                more.add(tag);
                each.tags = more;
            });
        }

        private void edit(RecordRef party, String field, Object value, Consumer<Party> edit) {
            club.open
                    .database()
                    .change(
                            "Edit",
                            work -> edit.accept(
                                    work.find(Party.class, party.id()).orElseThrow()));
            expected.put(party + " " + field, value);
        }

        private void editVisit(RecordRef visit, String field, Object value, Consumer<Visit> edit) {
            club.open
                    .database()
                    .change(
                            "Edit",
                            work -> edit.accept(
                                    work.find(Visit.class, visit.id()).orElseThrow()));
            expected.put(visit + " " + field, value);
        }

        private void undoAll() {
            List<Merge> left = new ArrayList<>(merges);
            while (!left.isEmpty()) {
                Collections.shuffle(left, random);
                assertThat(left.removeIf(this::undone)).as("seed " + seed).isTrue();
            }
        }

        private boolean undone(Merge merge) {
            try {
                club.merges.undo(merge.id(), Progress.NONE);
                return true;
            } catch (RefusedException anotherFirst) {
                assertThat(anotherFirst).hasMessageContaining("first");
                return false;
            }
        }

        private void remember(Party party) {
            put(expected, party);
        }

        private void remember(Visit visit) {
            put(expected, visit);
        }

        private Map<String, Object> actual() {
            Map<String, Object> actual = new TreeMap<>();
            parties.forEach(ref -> put(actual, club.party(ref)));
            visits.forEach(ref -> put(actual, club.visit(ref)));
            return actual;
        }

        private static void put(Map<String, Object> to, Party party) {
            String ref = party.ref() + " ";
            to.put(ref + "name", party.name);
            to.put(ref + "phone", party.phone);
            to.put(ref + "remarks", party.remarks);
            to.put(ref + "tags", party.tags());
            to.put(ref + "patron", party.patron);
            to.put(ref + "attributes", party.attributes());
            to.put(ref + "archived", party.archived());
        }

        private static void put(Map<String, Object> to, Visit visit) {
            String ref = visit.ref() + " ";
            UUID payer = visit.payerId;
            to.put(ref + "guest", visit.guest);
            to.put(ref + "host", visit.host);
            to.put(ref + "payer", payer);
            to.put(ref + "note", visit.note);
        }
    }
}
