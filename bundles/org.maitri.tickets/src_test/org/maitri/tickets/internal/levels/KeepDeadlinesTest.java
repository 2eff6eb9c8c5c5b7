package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.promises.PromiseSchema;
import org.maitri.tickets.internal.promises.PromiseType;
import org.maitri.tickets.internal.promises.PromisesAtRisk;
import org.maitri.tickets.internal.promises.StoredPromises;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.tickets.owed.ServiceLevels;

/** What is kept of deadlines and promises, in a real database. */
class KeepDeadlinesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));

    private OpenDatabase open;
    private Deadlines deadlines;

    @BeforeEach
    void open() {
        List<SchemaContributor> schemas = List.of(TicketsModule.schema(), new ServiceSchema(), new PromiseSchema());
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(new ServiceLevelType());
        types.add(new PromiseType());
        open = new DatabaseOpener(schemas, types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        deadlines = new Deadlines(new Office(), open.records(), open.database());
    }

    Profile profile() {
        return Profile.inMemory("deadlines" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aTicketIsDueByTheShippedLevelUntilItIsDone() {
        Ticket ticket = add("Kettle", "mail");
        deadlines.keepAll(MONDAY, Progress.NONE);
        assertThat(read(ticket).dueAt()).isEqualTo("2026-03-03T17:00:00Z");

        open.database()
                .write(
                        "Resolve",
                        work -> work.find(Ticket.class, ticket.id())
                                .flatMap(it -> it.enter(TicketState.RESOLVED, MONDAY.plusSeconds(60), "Ann"))
                                .map(work::add)
                                .orElseThrow());
        deadlines.keep(List.of(ticket.id()), MONDAY.plusSeconds(120));
        assertThat(read(ticket).dueAt()).isNull();
    }

    @Test
    void theFirstLevelThatFitsHolds() {
        level("Second", 20, null, "4h");
        level("First", 10, "phone", "1h");
        Ticket call = add("Call", "phone");
        Ticket mail = add("Mail", "mail");
        deadlines.keepAll(MONDAY, Progress.NONE);

        assertThat(read(call).dueAt()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(read(mail).dueAt()).isEqualTo("2026-03-02T13:00:00Z");
    }

    @Test
    void levelsAreTriedInTheOrderTheyArePutInto() {
        ServiceLevel slow = level("Slow", 10, null, "4h");
        ServiceLevel quick = level("Quick", 10, null, "1h");
        level("Last", 70, null, "2h");
        StoredLevels levels = new StoredLevels(open.database(), open.access());

        levels.earlier(quick.id());
        assertThat(names()).containsExactly("Quick", "Slow", "Last");
        levels.earlier(quick.id());
        levels.later(slow.id());
        assertThat(names()).containsExactly("Quick", "Last", "Slow");
        assertThat(levels.writeDownShipped()).isZero();
    }

    @Test
    void theShippedLevelsHoldUntilTheyAreWrittenDownAndAfterwardsToo() {
        Ticket ticket = add("Kettle", "mail");
        StoredLevels levels = new StoredLevels(open.database(), open.access());

        assertThat(levels.shippedInForce())
                .extracting(ServiceLevels.Shipped::says)
                .first()
                .isEqualTo("Channel: Phone \u00b7 Time that counts: All hours \u00b7 First response: 5m");
        assertThat(levels.writeDownShipped()).isEqualTo(2);
        assertThat(levels.shippedInForce()).isEmpty();
        deadlines.keepAll(MONDAY, Progress.NONE);

        assertThat(names()).hasSize(2);
        assertThat(read(ticket).dueAt()).isEqualTo("2026-03-03T17:00:00Z");
    }

    @Test
    void rulesAreReadOnceUntilOneOfThemIsChanged() {
        RulesInForce rules = new RulesInForce(new Office());
        List<ServiceLevel> shipped = inForce(rules);
        add("Kettle", "mail");
        assertThat(inForce(rules)).isSameAs(shipped);

        ServiceLevel own = level("Own", 10, null, "4h");
        assertThat(inForce(rules)).extracting(ServiceLevel::name).containsExactly("Own");
        open.database().write("Rename", work -> {
            work.find(ServiceLevel.class, own.id()).orElseThrow().setName("Changed");
            return null;
        });
        assertThat(inForce(rules)).extracting(ServiceLevel::name).containsExactly("Changed");
    }

    private List<ServiceLevel> inForce(RulesInForce rules) {
        return open.database().read(work -> rules.of(work).levels());
    }

    private List<String> names() {
        return open.database()
                .read(work -> StoredLevels.inOrder(work).stream()
                        .map(ServiceLevel::name)
                        .toList());
    }

    @Test
    void whatIsKeptFollowsARuleThatChanges() {
        ServiceLevel level = level("All", 10, null, "4h");
        Ticket ticket = add("Kettle", "mail");
        deadlines.keepAll(MONDAY, Progress.NONE);
        open.database()
                .change(
                        "Change",
                        work -> work.find(ServiceLevel.class, level.id())
                                .orElseThrow()
                                .setFirstResponse("2h"));
        deadlines.keepAll(MONDAY, Progress.NONE);
        assertThat(read(ticket).dueAt()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void anImportIsFollowedOnceAndARuleBearsOnAll() {
        Ticket before = add("Kettle", "mail");
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

        level("All", 10, null, "2h");
        assertThat(behind()).isTrue();
        assertThat(deadlines.catchUp(MONDAY, Progress.NONE)).isEqualTo(1002);
        assertThat(read(before).dueAt()).isEqualTo("2026-03-02T11:00:00Z");
        assertThat(behind()).isFalse();
    }

    private boolean behind() {
        return open.database().read(work -> deadlines.behind(MONDAY, work));
    }

    @Test
    void aMessageAboutAPromiseOpensItsConversationOnce() {
        PromiseLedger ledger = new StoredPromises(open.database(), open.access());
        UUID promise = ledger.give(
                        CUSTOMER, null, "A lid by noon", Instant.now().minusSeconds(60))
                .id();
        assertThat(ledger.standing(promise).orElseThrow().asksForMessage(Instant.now()))
                .isTrue();

        PromiseLedger.Telling telling = ledger.prepareTelling(promise);
        assertThat(telling.text()).contains("A lid by noon");
        assertThat(ledger.prepareTelling(promise).ticket()).isEqualTo(telling.ticket());
        Ticket ticket = open.database()
                .read(work -> work.find(Ticket.class, telling.ticket().id()))
                .orElseThrow();
        assertThat(ticket.customer()).isEqualTo(CUSTOMER);

        ledger.told(promise);
        assertThat(ledger.standing(promise).orElseThrow().asksForMessage(Instant.now()))
                .isFalse();
    }

    @Test
    void whatADoneTicketCameToIsKeptToo() {
        open.database().write("Add", work -> {
            Ticket ticket = Ticket.opened(MONDAY);
            ticket.recallState(TicketState.CLOSED, 0);
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
        Ticket ticket = add("Kettle", "mail");
        deadlines.keepAll(MONDAY, Progress.NONE);
        Instant changed = read(ticket).changedAt();
        deadlines.keepAll(MONDAY.plusSeconds(60), Progress.NONE);
        assertThat(read(ticket).changedAt()).isEqualTo(changed);
    }

    @Test
    void aPromiseThatIsNearerThanTheTargetIsDueFirst() {
        Ticket ticket = add("Kettle", "mail");
        ledger().give(CUSTOMER, ticket.ref(), "A call by eleven", MONDAY.plusSeconds(7200));
        deadlines.keepAll(MONDAY, Progress.NONE);
        assertThat(read(ticket).dueAt()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void deadlinesAndPromisesThatAreNearOrOverAreSeen() {
        Ticket ticket = add("Kettle", "mail");
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

    private List<Finding> found(FindingRule rule, Instant now) {
        return open.database().read(work -> rule.find(now, 10, work));
    }

    private PromiseLedger ledger() {
        return new StoredPromises(open.database(), open.access());
    }

    private ServiceLevel level(String name, long position, String channel, String response) {
        return open.database().write("Level", work -> {
            ServiceLevel level = ServiceLevel.of(name, channel, response);
            level.setPosition(position);
            return work.add(level);
        });
    }

    private Ticket add(String subject, String channel) {
        return open.database().write("Add", work -> {
            Ticket ticket = Ticket.opened(MONDAY);
            ticket.setSubject(subject);
            ticket.setChannel(channel);
            ticket.setCustomer(CUSTOMER);
            return work.add(ticket);
        });
    }

    private Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    /** A company with one calendar. */
    private static final class Office implements Calendars {

        private static final Named HOURS = new Named(
                "Office",
                BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC).workdays(Shift.between("09:00", "17:00"))));

        @Override
        public Named standard(UnitOfWork work) {
            return HOURS;
        }

        @Override
        public Optional<Named> calendar(RecordRef calendar, UnitOfWork work) {
            return Optional.empty();
        }

        @Override
        public Optional<Named> ofBranch(RecordRef branch, UnitOfWork work) {
            return Optional.empty();
        }
    }
}
