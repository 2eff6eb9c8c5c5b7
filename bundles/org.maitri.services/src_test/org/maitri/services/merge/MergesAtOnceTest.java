package org.maitri.services.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.merge.Club.Place;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges.Merge;
import org.maitri.spi.persistence.ConflictException;

/** People who merge the same records in the same moment. */
class MergesAtOnceTest {

    private static final int ROUNDS = 5;

    @ParameterizedTest
    @EnumSource(Place.class)
    void ofTwoWhoMergeTheSameRecordsOneIsTold(Place place) throws Exception {
        try (Club club = new Club(place)) {
            for (int round = 0; round < ROUNDS; round++) {
                RecordRef one = club.add(Party.named("One " + round));
                RecordRef other = club.add(Party.named("Other " + round));
                club.add(Visit.of(one, one, one.id(), "one"));
                club.add(Visit.of(other, other, other.id(), "other"));

                List<Object> outcomes = atOnce(() -> merge(club, one, other), () -> merge(club, other, one));

                assertThat(outcomes).hasAtLeastOneElementOfType(Merge.class);
                assertThat(outcomes)
                        .filteredOn(outcome -> !(outcome instanceof Merge))
                        .singleElement()
                        .isInstanceOfAny(RefusedException.class, ConflictException.class);
                assertThat(club.party(one).archived())
                        .isNotEqualTo(club.party(other).archived());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void nobodyIsAbsorbedByWhoeverIsBeingAbsorbed(Place place) throws Exception {
        try (Club club = new Club(place)) {
            for (int round = 0; round < ROUNDS; round++) {
                RecordRef first = club.add(Party.named("First " + round));
                RecordRef second = club.add(Party.named("Second " + round));
                RecordRef third = club.add(Party.named("Third " + round));
                RecordRef visit = club.add(Visit.of(third, third, third.id(), "third"));

                atOnce(() -> merge(club, first, second), () -> merge(club, second, third));

                RecordRef survivor = club.merges.survivor(third);
                assertThat(club.party(survivor).archived()).isFalse();
                assertThat(club.visit(visit).guest).isEqualTo(survivor);
            }
        }
    }

    private static Merge merge(Club club, RecordRef survivor, RecordRef absorbed) {
        return club.merges.merge(MergeRequest.of(survivor, absorbed), Progress.NONE);
    }

    private static List<Object> atOnce(Callable<Merge> one, Callable<Merge> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Merge>> running = new ArrayList<>();
            for (Callable<Merge> each : List.of(one, other)) {
                running.add(pool.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Merge> future : running) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    private static Object outcome(Future<Merge> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
