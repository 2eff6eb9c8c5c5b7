package org.maitri.tickets.internal.rating;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** What customers said when they rated the tickets of the sample's year. */
@Component
public final class RatingsSample implements SampleContributor {

    private static final int AT_ONCE = 300;
    private static final List<String> PLEASED =
            List.of("Quick and friendly.", "Solved on the same day, thank you!", "I felt taken seriously.");
    private static final List<String> ANGRY =
            List.of("Nobody called back.", "I had to tell my story three times.", "Much too slow.");

    @Override
    public int order() {
        return 430;
    }

    @Override
    public String label() {
        return Messages.get("sample.label");
    }

    @Override
    public void create(SampleScope scope) {
        UnitOfWork work = scope.work();
        work.add(new RatingSetting());
        UUID last = new UUID(0, 0);
        for (List<Ticket> page = page(last, work); !page.isEmpty(); page = page(last, work)) {
            page.forEach(ticket -> rate(ticket, scope));
            last = page.getLast().id();
            scope.settle();
        }
    }

    private static List<Ticket> page(UUID after, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t from Ticket t where t.id > :after and t.rating is not null order by t.id",
                        Ticket.class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private static void rate(Ticket ticket, SampleScope scope) {
        RandomGenerator random = scope.random();
        long score = ticket.rating();
        List<String> words = score >= 4 ? PLEASED : ANGRY;
        String said = random.nextInt(3) == 0 ? words.get(random.nextInt(words.size())) : null;
        CustomerRating rating =
                CustomerRating.of(ticket, score, said, score >= 4 && random.nextInt(2) == 0, CustomerRating.MAILED);
        rating.setGivenAt(
                ticket.resolvedAt() == null
                        ? ticket.knownSince()
                        : ticket.resolvedAt().plus(Duration.ofHours(1 + random.nextInt(20))));
        scope.work().add(rating);
    }
}
