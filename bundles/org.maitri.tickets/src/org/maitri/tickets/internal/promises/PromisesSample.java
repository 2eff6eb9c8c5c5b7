package org.maitri.tickets.internal.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** What the people at the desk promised in the last weeks: most of it kept, some of it late, and some still to come. */
@Component
public final class PromisesSample implements SampleContributor {

    private static final int CUSTOMERS_A_PROMISE = 20;
    private static final int PROMISES_A_CUSTOMER = 4;
    private static final int DAYS_BACK = 45;
    private static final int DAYS_AHEAD = 6;
    private static final List<String> WORDS = List.of(
            "A new lid is with you by then",
            "We call you back",
            "The repaired mixer is on its way",
            "The money is on your account",
            "A technician comes and looks at it",
            "You hear from us what the plant says");
    private static final List<String> GIVEN_BY = List.of("Priya Nair", "Jonas Weber", "Maria Santos", "Emma Carter");
    private static final List<String> TEAMS = List.of("Service", "Service", "Service", "Recall");

    @Override
    public int order() {
        return 950;
    }

    @Override
    public String label() {
        return Messages.get("promise.plural");
    }

    @Override
    public void create(SampleScope scope) {
        List<RecordRef> customers = scope.offered(Roles.CUSTOMER);
        List<RecordRef> branches = scope.offered(Roles.BRANCH);
        RandomGenerator random = scope.random();
        Instant now = scope.year().to().atStartOfDay(scope.zone()).toInstant();
        int promises = customers.size() / CUSTOMERS_A_PROMISE;
        List<RecordRef> heard = customers.subList(0, promises / PROMISES_A_CUSTOMER);
        for (int i = 0; i < promises && !heard.isEmpty(); i++) {
            Instant due = now.plus(Duration.ofHours(random.nextInt(-DAYS_BACK * 24, DAYS_AHEAD * 24)));
            Promise promise = Promise.of(any(heard, random), null, any(WORDS, random), due, any(GIVEN_BY, random));
            promise.given(due.minus(Duration.ofHours(24 + random.nextInt(72))));
            promise.setTeam(any(TEAMS, random));
            if (!branches.isEmpty()) {
                promise.setBranch(any(branches, random));
            }
            settle(promise, now, random);
            scope.work().add(promise);
        }
    }

    /** Four of five are kept in time; the last two days have not been settled yet. */
    private static void settle(Promise promise, Instant now, RandomGenerator random) {
        int luck = random.nextInt(20);
        if (promise.dueAt().isAfter(now.minus(Duration.ofDays(2))) && luck < 12) {
            return;
        }
        if (luck < 16) {
            keepIfOver(promise, promise.dueAt().minus(Duration.ofHours(1 + random.nextInt(20))), now);
        } else if (luck < 19) {
            keepIfOver(promise, promise.dueAt().plus(Duration.ofHours(1 + random.nextInt(40))), now);
        } else if (promise.dueAt().isBefore(now)) {
            promise.breakIt(promise.dueAt());
            promise.tell(promise.dueAt());
        }
    }

    private static void keepIfOver(Promise promise, Instant at, Instant now) {
        if (at.isBefore(now)) {
            promise.keep(at);
        }
    }

    private static <T> T any(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
