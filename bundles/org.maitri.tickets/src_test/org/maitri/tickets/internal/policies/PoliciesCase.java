package org.maitri.tickets.internal.policies;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.complaints.ComplaintSchema;
import org.maitri.tickets.internal.complaints.RemedyType;

/** A real database of policies and tickets. */
abstract class PoliciesCase {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final RecordRef NORTH = new RecordRef("customers.branch", new UUID(1, 1));
    static final RecordRef SOUTH = new RecordRef("customers.branch", new UUID(1, 2));

    OpenDatabase open;
    KeepChecks keep;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.addAll(List.of(new PolicyType(), new PolicyBranchType(), new TrainingType(), new RemedyType()));
        open = new DatabaseOpener(
                        List.of(TicketsModule.schema(), new ComplaintSchema(), new PolicySchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        keep = new KeepChecks(open.database(), new Office());
    }

    Profile profile() {
        return Profile.inMemory("policies" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
    }

    final List<Finding> found(FindingRule rule) {
        return open.database().read(work -> rule.find(MONDAY.plus(Duration.ofHours(8)), 5, work));
    }

    static Policy policyOf(String name, long edition) {
        Policy policy = new Policy();
        policy.setName(name);
        policy.setEdition(edition);
        return policy;
    }

    final Policy policy(String name, long edition, Consumer<Policy> with) {
        Policy policy = policyOf(name, edition);
        policy.setValidFrom(LocalDate.of(2026, 1, 1));
        with.accept(policy);
        return add(policy);
    }

    final <E extends StoredRecord> E add(E record) {
        return open.database().write("Add", work -> work.add(record));
    }

    final Ticket ticket(Consumer<Ticket> with) {
        Ticket ticket = Ticket.opened(MONDAY);
        ticket.setSubject("Kettle");
        with.accept(ticket);
        return add(ticket);
    }
}
