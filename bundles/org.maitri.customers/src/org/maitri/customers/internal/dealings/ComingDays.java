package org.maitri.customers.internal.dealings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.customers.Customer;
import org.maitri.customers.Person;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells of a customer's birthday, and of the day they became one, some weeks before. */
@Component
public final class ComingDays implements CommitmentContributor {

    private static final int WEEKS_AHEAD = 4;

    private final Clock clock;

    @Activate
    public ComingDays() {
        this(Clock.systemDefaultZone());
    }

    ComingDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work) {
        List<Commitment> coming = new ArrayList<>();
        Customer.of(customer, work).ifPresent(found -> {
            if (found instanceof Person person) {
                coming(person.birthday())
                        .ifPresent(day -> coming.add(told("birthday", "cake", person.birthday(), day, customer)));
            }
            LocalDate since = ((Customer) found).since();
            coming(since).ifPresent(day -> coming.add(told("anniversary", "handshake", since, day, customer)));
        });
        return coming.stream().limit(limit).toList();
    }

    /** The next time it comes round, if that is soon; 29 February falls on the 28th in other years. */
    private Optional<LocalDate> coming(LocalDate first) {
        LocalDate today = LocalDate.now(clock);
        if (first == null || !first.isBefore(today)) {
            return Optional.empty();
        }
        LocalDate next = MonthDay.from(first).atYear(today.getYear());
        LocalDate day = next.isBefore(today) ? MonthDay.from(first).atYear(today.getYear() + 1) : next;
        return Optional.of(day).filter(soon -> !soon.isAfter(today.plusWeeks(WEEKS_AHEAD)));
    }

    private Commitment told(String what, String icon, LocalDate first, LocalDate day, RecordRef customer) {
        return new Commitment(
                Commitment.Sort.UPCOMING,
                Messages.count("commitment." + what, day.getYear() - (long) first.getYear()),
                "",
                icon,
                Optional.of(day.atTime(12, 0).atZone(clock.getZone()).toInstant()),
                customer);
    }
}
