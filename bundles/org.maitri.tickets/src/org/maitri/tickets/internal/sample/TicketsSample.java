package org.maitri.tickets.internal.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketState;
import org.osgi.service.component.annotations.Component;

/** A year of service tickets: quiet, overrun after the recall, and quiet again. */
@Component
public final class TicketsSample implements SampleContributor {

    private static final List<String> CHANNELS =
            List.of("mail", "mail", "mail", "phone", "phone", "chat", "social", "web", "counter");
    private static final double TICKETS_A_CUSTOMER = 1.4;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String label() {
        return Messages.get("sample.tickets");
    }

    @Override
    public void create(SampleScope scope) {
        List<RecordRef> customers = scope.offered(Roles.CUSTOMER);
        ServiceYear year = new ServiceYear(scope);
        ServiceDesk desk = new ServiceDesk(scope);
        desk.open();
        long count = Math.round(scope.customers() * TICKETS_A_CUSTOMER) - 1; // and the problem
        Stream.generate(year::anyDay).limit(count).sorted().forEach(day -> {
            RecordRef customer =
                    customers.isEmpty() ? null : customers.get(scope.random().nextInt(customers.size()));
            new Life(scope, year, desk, day).of(customer);
        });
        desk.problem();
    }

    /** The life of one ticket, as far as it has come by now. */
    private static final class Life {

        private final SampleScope scope;
        private final ServiceYear year;
        private final ServiceDesk desk;
        private final LocalDate day;
        private final RandomGenerator random;
        private final Instant now;
        private final String agent;

        Life(SampleScope scope, ServiceYear year, ServiceDesk desk, LocalDate day) {
            this.scope = scope;
            this.year = year;
            this.desk = desk;
            this.day = day;
            random = scope.random();
            now = scope.year().to().atStartOfDay(scope.zone()).toInstant();
            agent = ServiceDesk.AGENTS.get(random.nextInt(ServiceDesk.AGENTS.size()));
        }

        void of(RecordRef customer) {
            boolean recall = year.aboutRecall(day);
            Matter matter = Matter.any(recall, random);
            Ticket ticket = Ticket.opened(opened());
            ticket.setCustomer(customer);
            branch().ifPresent(ticket::setBranch);
            ticket.setProduct(recall ? "Kettle K30" : Matter.PRODUCTS.get(random.nextInt(Matter.PRODUCTS.size())));
            ticket.setSubject(matter.subject().formatted(ticket.product()));
            ticket.setDescription(matter.text().formatted(ticket.product()));
            ticket.setKind(matter.kind());
            ticket.setCategory(matter.category());
            ticket.setChannel(CHANNELS.get(random.nextInt(CHANNELS.size())));
            ticket.setPriority(
                    recall
                            ? TicketPriority.HIGH
                            : random.nextInt(12) == 0
                                    ? TicketPriority.URGENT
                                    : random.nextInt(5) == 0 ? TicketPriority.LOW : TicketPriority.NORMAL);
            ticket.setQueue(recall ? ServiceDesk.RECALL : ServiceDesk.SERVICE);
            ticket.setTags(recall ? Set.of("recall") : Set.of());
            scope.work().add(ticket);
            desk.came(ticket);
            scope.work().add(Message.of(ticket, ticket.openedAt(), null, Message.INBOUND, ticket.description()));
            live(ticket, matter);
        }

        /** Every agent works at one place. */
        private Optional<RecordRef> branch() {
            List<RecordRef> branches = scope.offered(Roles.BRANCH);
            return branches.isEmpty()
                    ? Optional.empty()
                    : Optional.of(branches.get(ServiceDesk.AGENTS.indexOf(agent) % branches.size()));
        }

        /** In office hours; what would be later today was yesterday, for nothing has happened yet that is still to come. */
        private Instant opened() {
            Instant opened = day.atTime(7 + random.nextInt(13), random.nextInt(60))
                    .atZone(scope.zone())
                    .toInstant();
            return opened.isAfter(now) ? opened.minus(Duration.ofDays(1)) : opened;
        }

        private void live(Ticket ticket, Matter matter) {
            Duration wait = year.wait(day);
            Instant answered = ticket.openedAt().plus(wait);
            if (answered.isAfter(now)) {
                return;
            }
            log(ticket.assign(agent, ticket.openedAt().plus(wait.dividedBy(2)), "dispatcher"));
            scope.work().add(Message.of(ticket, answered, agent, Message.OUTBOUND, matter.answer()));
            scope.work().add(ticket.answer(answered, agent));
            Instant solved = answered.plus(Duration.ofHours(2 + random.nextInt(90)));
            if (random.nextInt(4) == 0) {
                log(ticket.enter(TicketState.WAITING_CUSTOMER, answered.plusSeconds(600), agent));
            }
            if (!solved.isAfter(now)) {
                solve(ticket, matter, solved, wait);
            }
        }

        private void solve(Ticket ticket, Matter matter, Instant solved, Duration waited) {
            log(ticket.resolve(matter.resolution(), solved, agent));
            Instant end = solved;
            if (random.nextInt(25) == 0 && solved.plus(Duration.ofDays(3)).isBefore(now)) {
                Instant again = solved.plus(Duration.ofDays(1));
                scope.work().add(Message.of(ticket, again, null, Message.INBOUND, "It happened again."));
                log(ticket.reopen(again, "customer"));
                end = again.plus(Duration.ofDays(2));
                log(ticket.resolve(null, end, agent));
            }
            if (random.nextInt(3) == 0) {
                ticket.setRating(year.rating(day, waited));
            }
            if (end.plus(Duration.ofDays(5)).isBefore(now)) {
                log(ticket.close(end.plus(Duration.ofDays(5)), "system"));
            }
        }

        private void log(Optional<TicketEvent> line) {
            line.ifPresent(scope.work()::add);
        }
    }
}
