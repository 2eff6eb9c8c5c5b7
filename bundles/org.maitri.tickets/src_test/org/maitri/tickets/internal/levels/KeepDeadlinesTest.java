package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maitri.tickets.internal.levels.LevelsDatabase.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.promises.PromisesAtRisk;
import org.maitri.tickets.internal.promises.StoredPromises;
import org.maitri.tickets.owed.PromiseLedger;

/** What is kept of deadlines and promises, in a real database. */
class KeepDeadlinesTest {

    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));

    private LevelsDatabase company;
    private OpenDatabase open;
    private Deadlines deadlines;

    @BeforeEach
    void open() {
        company = new LevelsDatabase(profile());
        open = company.open;
        deadlines = company.deadlines;
    }

    Profile profile() {
        return Profile.inMemory("deadlines" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void aTicketIsDueByTheShippedLevelUntilItIsDone() {
        Ticket ticket = mail("Kettle");
        deadlines.keepAll(MONDAY, Progress.NONE);
        assertThat(company.read(ticket).dueAt()).isEqualTo("2026-03-03T17:00:00Z");

        enter(ticket, TicketState.RESOLVED);
        deadlines.keep(List.of(ticket.id()), MONDAY.plusSeconds(120));
        assertThat(company.read(ticket).dueAt()).isNull();
    }

    @Test
    void theFirstLevelThatFitsHolds() {
        company.level("Second", 20, null, "4h");
        company.level("First", 10, "phone", "1h");
        Ticket call = company.add("Call", "phone", any -> {});
        Ticket mail = mail("Mail");
        deadlines.keepAll(MONDAY, Progress.NONE);

        assertThat(company.read(call).dueAt()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(company.read(mail).dueAt()).isEqualTo("2026-03-02T13:00:00Z");
    }

    @Test
    void whatIsKeptFollowsARuleThatChanges() {
        ServiceLevel level = company.level("All", 10, null, "4h");
        Ticket ticket = mail("Kettle");
        deadlines.keepAll(MONDAY, Progress.NONE);
        open.database()
                .change(
                        "Change",
                        work -> work.find(ServiceLevel.class, level.id())
                                .orElseThrow()
                                .setFirstResponse("2h"));
        deadlines.keepAll(MONDAY, Progress.NONE);
        assertThat(company.read(ticket).dueAt()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void anImportIsFollowedOnceAndARuleBearsOnAll() {
        Ticket before = mail("Kettle");
        assertThat(behind()).isTrue();
        assertThat(deadlines.catchUp(MONDAY, Progress.NONE)).isEqualTo(1);
        assertThat(behind()).isFalse();

        open.database().change("Import", work -> {
            for (int i = 0; i < 1001; i++) {
                work.add(Ticket.opened(MONDAY));
            }
        });
        assertThat(behind()).isTrue();
        assertThat(deadlines.catchUp(MONDAY, Progress.NONE)).isEqualTo(1001);
        assertThat(behind()).isFalse();

        company.level("All", 10, null, "2h");
        assertThat(behind()).isTrue();
        assertThat(deadlines.catchUp(MONDAY, Progress.NONE)).isEqualTo(1002);
        assertThat(company.read(before).dueAt()).isEqualTo("2026-03-02T11:00:00Z");
        assertThat(behind()).isFalse();
    }

    private boolean behind() {
        return open.database().read(work -> deadlines.behind(MONDAY, work));
    }

    @Test
    void whatADoneTicketCameToIsKeptToo() {
        open.database().write("Add", work -> {
            Ticket ticket = Ticket.opened(MONDAY);
            ticket.recallState(TicketState.CLOSED, 0);
            ticket.recall(MONDAY, null, MONDAY, MONDAY);
            return work.add(ticket);
        });
        deadlines.keepAll(MONDAY, Progress.NONE);
        long rows = open.database()
                .<Long>read(work -> work.entities()
                        .createQuery("select count(d) from ServiceDeadline d", Long.class)
                        .getSingleResult());
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void keepingWhatIsKeptAlreadyChangesNothing() {
        Ticket ticket = mail("Kettle");
        deadlines.keepAll(MONDAY, Progress.NONE);
        Instant changed = company.read(ticket).changedAt();
        deadlines.keepAll(MONDAY.plusSeconds(60), Progress.NONE);
        assertThat(company.read(ticket).changedAt()).isEqualTo(changed);
    }

    @Test
    void aPromiseThatIsNearerThanTheTargetIsDueFirst() {
        Ticket ticket = mail("Kettle");
        ledger().give(CUSTOMER, ticket.ref(), "A call by eleven", MONDAY.plusSeconds(7200));
        deadlines.keepAll(MONDAY, Progress.NONE);
        assertThat(company.read(ticket).dueAt()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void deadlinesAndPromisesThatAreNearOrOverAreSeen() {
        Ticket ticket = mail("Kettle");
        ledger().give(CUSTOMER, ticket.ref(), "A call by eleven", MONDAY.plusSeconds(7200));
        deadlines.keepAll(MONDAY, Progress.NONE);

        Instant before = Instant.parse("2026-03-03T16:30:00Z");
        assertThat(found(new DeadlinesNear(), before))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING);
        assertThat(found(new DeadlinesNear(), before.plusSeconds(7200)))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.URGENT);
        assertThat(found(new PromisesAtRisk(), MONDAY))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING);
        assertThat(found(new PromisesAtRisk(), before))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.URGENT);
    }

    @Test
    void nothingIsDueWhileTheCustomerIsWaitedFor() {
        company.solves("8h");
        Ticket ticket = mail("Kettle");
        enter(ticket, TicketState.WAITING_CUSTOMER);

        deadlines.keep(List.of(ticket.id()), MONDAY.plusSeconds(7200));

        assertThat(company.read(ticket).dueAt()).isNull();
    }

    @Test
    void theCalendarOfTheQueueComesBeforeThatOfTheBranchAndThatBeforeTheCompanys() {
        RecordRef early = new RecordRef("calendar.calendar", new UUID(3, 1));
        RecordRef branch = new RecordRef("customers.branch", new UUID(3, 2));
        company.office.closes(early, "12:00");
        company.office.closes(branch, "14:00");
        TicketQueue queue = new TicketQueue();
        queue.setName("Mornings");
        queue.setCalendar(early);
        open.database().write("Queue", work -> work.add(queue));
        Ticket ofQueue = company.add("Kettle", "mail", ticket -> {
            ticket.setQueue("Mornings");
            ticket.setBranch(branch);
        });
        Ticket ofBranch = company.add("Toaster", "mail", ticket -> ticket.setBranch(branch));
        Ticket ofCompany = mail("Iron");

        deadlines.keepAll(MONDAY, Progress.NONE);

        assertThat(company.read(ofQueue).dueAt()).isEqualTo("2026-03-03T12:00:00Z");
        assertThat(company.read(ofBranch).dueAt()).isEqualTo("2026-03-03T14:00:00Z");
        assertThat(company.read(ofCompany).dueAt()).isEqualTo("2026-03-03T17:00:00Z");
    }

    @Test
    void aDatabaseThatWasSetBackIsComputedAsAWhole() {
        mail("Kettle");
        deadlines.catchUp(MONDAY, Progress.NONE);
        assertThat(behind()).isFalse();

        open.database()
                .change(
                        "Set back",
                        work -> work.entities()
                                .find(FollowedLog.class, FollowedLog.DEADLINES)
                                .follow(10_000));

        assertThat(behind()).isTrue();
    }

    @Test
    void aCustomerWhoseDataAreLockedKeepsNobodyElseFromBeingComputed() {
        RecordRef disputed = new RecordRef("customers.person", new UUID(9, 9));
        Ticket first = mail("First");
        Ticket left = company.add("Left alone", "mail", ticket -> ticket.setCustomer(disputed));
        Ticket last = mail("Last");
        company.lock(disputed);

        assertThat(deadlines.keepAll(MONDAY, Progress.NONE)).isEqualTo(3);

        assertThat(company.read(first).dueAt()).isEqualTo("2026-03-03T17:00:00Z");
        assertThat(company.read(left).dueAt()).isNull();
        assertThat(company.read(last).dueAt()).isEqualTo("2026-03-03T17:00:00Z");
    }

    private void enter(Ticket ticket, String state) {
        open.database()
                .write(
                        "Enter",
                        work -> work.find(Ticket.class, ticket.id())
                                .flatMap(it -> it.enter(state, MONDAY.plusSeconds(60), "Ann"))
                                .map(work::add)
                                .orElseThrow());
    }

    private Ticket mail(String subject) {
        return company.add(subject, "mail", ticket -> ticket.setCustomer(CUSTOMER));
    }

    private List<Finding> found(FindingRule rule, Instant now) {
        return open.database().read(work -> rule.find(now, 10, work));
    }

    private PromiseLedger ledger() {
        return new StoredPromises(open.database(), open.access());
    }
}
