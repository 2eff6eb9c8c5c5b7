package org.maitri.tickets.internal.levels;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.promises.PromiseSchema;
import org.maitri.tickets.internal.promises.PromiseType;

/** A database with tickets, promises and service levels, in a company that works from nine to five. */
public final class LevelsDatabase implements AutoCloseable {

    /** The second of March 2026. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    public final OpenDatabase open;
    final Office office = new Office();
    final Deadlines deadlines;
    private final Set<RecordRef> locked = new HashSet<>();

    public LevelsDatabase(Profile profile) {
        List<SchemaContributor> schemas = List.of(TicketsModule.schema(), new ServiceSchema(), new PromiseSchema());
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(new ServiceLevelType());
        types.add(new PromiseType());
        open = new DatabaseOpener(schemas, types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .withGuards(() -> List.of(guard()))
                .open(profile, Progress.NONE);
        deadlines = new Deadlines(new RulesInForce(office), open.records(), open.database());
    }

    private ChangeGuard guard() {
        return work -> (record, pointsAt) -> {
            if (pointsAt.stream().anyMatch(locked::contains)) {
                throw new RefusedException("locked");
            }
        };
    }

    /** From now on nothing that points at a customer is changed. */
    void lock(RecordRef customer) {
        locked.add(customer);
    }

    ServiceLevel level(String name, long position, String channel, String response) {
        return open.database().write("Level", work -> {
            ServiceLevel level = ServiceLevel.of(name, channel, response);
            level.setPosition(position);
            return work.add(level);
        });
    }

    Ticket add(String subject, String channel, Consumer<Ticket> with) {
        return open.database().write("Add", work -> {
            Ticket ticket = Ticket.opened(MONDAY);
            ticket.setSubject(subject);
            ticket.setChannel(channel);
            with.accept(ticket);
            return work.add(ticket);
        });
    }

    Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    /** A level that owes customers a solution within a time. */
    public void solves(String within) {
        open.database().write("Level", work -> {
            ServiceLevel level = ServiceLevel.of("All", null, null);
            level.setResolution(within);
            return work.add(level);
        });
    }

    /** Computes what tickets are due by. */
    public void keepAll(Instant now) {
        deadlines.keepAll(now, Progress.NONE);
    }

    @Override
    public void close() {
        open.close();
    }

    /** A company with a calendar, and others for some of its queues and branches. */
    static final class Office implements Calendars {

        private final Map<RecordRef, Named> others = new HashMap<>();

        /** The calendar or branch works until then. */
        void closes(RecordRef calendarOrBranch, String at) {
            others.put(calendarOrBranch, until(at));
        }

        private static Named until(String end) {
            return new Named(
                    "Until " + end,
                    BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC).workdays(Shift.between("09:00", end))));
        }

        @Override
        public Named standard(UnitOfWork work) {
            return until("17:00");
        }

        @Override
        public Optional<Named> calendar(RecordRef calendar, UnitOfWork work) {
            return Optional.ofNullable(others.get(calendar));
        }

        @Override
        public Optional<Named> ofBranch(RecordRef branch, UnitOfWork work) {
            return Optional.ofNullable(others.get(branch));
        }
    }
}
