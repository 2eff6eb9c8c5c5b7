package org.maitri.tickets.internal.policies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.PolicyChecks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Measures one ticket. */
@Component(service = PolicyChecks.class)
public final class MeasuredChecks implements PolicyChecks {

    private final Database database;
    private final Calendars calendars;

    @Activate
    public MeasuredChecks(@Reference Database database, @Reference Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    @Override
    public List<Check> of(UUID ticket, Instant now) {
        return database.read(work -> work.find(Ticket.class, ticket)
                .map(found -> new Adherence(List.of(found), calendars, work)
                        .of(found).stream()
                                .map(check -> shown(check, now, work))
                                .toList())
                .orElse(List.of()));
    }

    private static Check shown(PolicyCheck check, Instant now, UnitOfWork work) {
        Policy policy = work.find(Policy.class, check.policyId()).orElseThrow();
        Outcome outcome = switch (check.state(now)) {
            case PolicyCheck.KEPT -> Outcome.KEPT;
            case PolicyCheck.BROKEN -> Outcome.BROKEN;
            default -> Outcome.OPEN;
        };
        return new Check(
                policy.nameWithEdition(),
                promise(check.promise(), policy),
                outcome,
                Optional.ofNullable(check.dueAt()));
    }

    /** What a policy promises, in words. It may have been changed since, and promise no time any more. */
    static String promise(String promise, Policy policy) {
        if (!promise.equals(PolicyCheck.RESPONSE)) {
            return Messages.get("promise." + promise);
        }
        return policy.responseHours() == null
                ? Messages.get("report.response")
                : Messages.count("promise.response", policy.responseHours());
    }
}
