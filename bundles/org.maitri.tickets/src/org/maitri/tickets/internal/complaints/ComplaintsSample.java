package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.maitri.kernel.Money;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Who answers for the complaints of the sample's year, why customers complained, and what they got. */
@Component
public final class ComplaintsSample implements SampleContributor {

    private static final String LEAD = "Lena Fischer";
    private static final String MANAGER = "Max Okafor";
    private static final List<String> CAUSES =
            List.of("Damaged on the way", "Waited too long", "Faulty product", "Unfriendly", "Wrong bill");
    private static final List<String> GIFTS = List.of("Voucher", "Free delivery", "Replacement", "Part of the price");
    private static final int AT_ONCE = 200;

    @Override
    public int order() {
        return 420;
    }

    @Override
    public String label() {
        return Messages.get("sample.label");
    }

    @Override
    public void create(SampleScope scope) {
        UnitOfWork work = scope.work();
        List<Cause> causes =
                CAUSES.stream().map(name -> work.add(Cause.named(name))).toList();
        OwnerRule recall = new OwnerRule();
        recall.setQueue("Recall");
        recall.setOwner(LEAD);
        work.add(recall);
        work.add(ApprovalLimit.of(null, euros(25), LEAD));
        work.add(ApprovalLimit.of(LEAD, euros(100), MANAGER));
        work.add(ApprovalLimit.of(MANAGER, euros(1000), null));
        scope.settle();
        Instant now = scope.year().to().atStartOfDay(scope.zone()).toInstant();
        UUID last = new UUID(0, 0);
        for (List<UUID> page = ComplaintTickets.page(last, AT_ONCE, work);
                !page.isEmpty();
                page = ComplaintTickets.page(last, AT_ONCE, work)) {
            ComplaintTickets complaints = new ComplaintTickets(work, now);
            inOrder(work.findAll(Ticket.class, page)).forEach(ticket -> {
                complaints.keep(ticket);
                cared(ticket, causes, now, scope);
            });
            last = page.getLast();
            scope.settle();
        }
    }

    private static Money euros(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance(SampleScope.CURRENCY));
    }

    /** As they came in, so that chance gives every database the same. */
    private static Stream<Ticket> inOrder(List<Ticket> tickets) {
        return tickets.stream().sorted(Comparator.comparing(Ticket::knownSince).thenComparing(Ticket::subject));
    }

    private static void cared(Ticket ticket, List<Cause> causes, Instant now, SampleScope scope) {
        RandomGenerator random = scope.random();
        int cause = "Delivery".equals(ticket.category()) ? 0 : 1 + random.nextInt(causes.size() - 1);
        scope.work().entities().flush();
        ComplaintTickets.of(ticket.ref(), scope.work())
                .getFirst()
                .setCause(causes.get(cause).ref());
        Instant asked = ticket.knownSince().plus(Duration.ofHours(20));
        if (random.nextInt(3) == 0 && asked.isBefore(now)) {
            Money cost = euros(5L + 5L * random.nextInt(12));
            String by = ticket.assignee() == null ? LEAD : ticket.assignee();
            Remedy remedy = Remedy.asked(ticket, GIFTS.get(random.nextInt(GIFTS.size())), cost, by, asked);
            if (cost.amount().intValue() <= 25) {
                remedy.decide(true, null, by, asked);
            } else {
                remedy.waitFor(by.equals(LEAD) ? MANAGER : LEAD);
                if (asked.plus(Duration.ofDays(2)).isBefore(now)) {
                    remedy.decide(random.nextInt(5) > 0, null, remedy.approver(), asked.plus(Duration.ofHours(5)));
                }
            }
            scope.work().add(remedy);
        }
    }
}
