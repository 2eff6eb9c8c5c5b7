package org.maitri.tickets.internal.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Metric.Context;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.internal.TicketsModule;

/** Complaints in a real database. */
abstract class ComplaintsCase {

    private static final Context YEAR =
            new Context(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), ZoneOffset.UTC);

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));

    OpenDatabase open;
    KeepComplaints keep;
    StoredRemedies remedies;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.addAll(List.of(
                new ComplaintType(), new CauseType(), new OwnerRuleType(), new ApprovalLimitType(), new RemedyType()));
        open = new DatabaseOpener(
                        List.of(TicketsModule.schema(), ImportEngine.schema(), new ComplaintSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access(), new ComplaintAccess()))
                .open(profile(), Progress.NONE);
        keep = new KeepComplaints(open.database());
        remedies = new StoredRemedies(open.database(), open.access());
    }

    Profile profile() {
        return Profile.inMemory("complaints" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
    }

    MetricValue value(Metric metric) {
        return open.database().read(work -> metric.evaluate(YEAR, work));
    }

    /** How many records a figure opens. */
    int opened(Metric metric) {
        return open.records()
                .page(metric.rows(YEAR).orElseThrow(), Progress.NONE)
                .size();
    }

    List<Finding> found(FindingRule rule) {
        return open.database().read(work -> rule.find(Instant.now(), 5, work));
    }

    Ticket complaint(Consumer<Ticket> with) {
        return add(Complaint.KIND, MONDAY, with);
    }

    Ticket add(String kind, Instant at, Consumer<Ticket> with) {
        Ticket ticket = Ticket.opened(at);
        ticket.setSubject("Kettle");
        ticket.setKind(kind);
        with.accept(ticket);
        return add(ticket);
    }

    <E extends StoredRecord> E add(E record) {
        return open.database().write("Add", work -> work.add(record));
    }

    void queue(String name, String lead) {
        TicketQueue queue = new TicketQueue();
        queue.setName(name);
        queue.setLead(lead);
        queue.setMembers(Set.of());
        add(queue);
    }

    void change(Ticket ticket, Consumer<Ticket> with) {
        open.database()
                .change(
                        "Change",
                        work -> with.accept(work.find(Ticket.class, ticket.id()).orElseThrow()));
    }

    Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    Remedy read(RecordRef remedy) {
        return open.database().read(work -> work.find(Remedy.class, remedy.id()).orElseThrow());
    }

    List<String> log(Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select e.kind from TicketEvent e where e.ticketId = :id order by e.id", String.class)
                        .setParameter("id", ticket.id())
                        .getResultList());
    }
}
