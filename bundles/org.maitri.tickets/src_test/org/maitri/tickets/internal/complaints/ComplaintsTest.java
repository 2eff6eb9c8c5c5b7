package org.maitri.tickets.internal.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Money;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Metric.Context;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.dealings.TicketDealings;

/** Who answers for complaints, what customers get, and whether they stay, in a real database. */
class ComplaintsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));

    private OpenDatabase open;
    private KeepComplaints keep;
    private StoredRemedies remedies;

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

    @Test
    void a_complaint_has_an_owner_at_once_and_is_worked_on() {
        Ticket ticket = complaint(it -> {});

        happenedTo(ticket);

        assertThat(complaintOf(ticket).owner()).isEqualTo(open.access().actor());
        assertThat(read(ticket).assignee()).isEqualTo(open.access().actor());
        assertThat(log(ticket)).containsExactlyInAnyOrder(TicketEvent.COMPLAINT_OWNED, TicketEvent.ASSIGNED);
    }

    @Test
    void the_first_rule_that_fits_names_the_owner_before_whoever_leads_the_queue() {
        queue("Repair", "Lead");
        rule(20, it -> it.setOwner("Anybody"));
        rule(10, it -> {
            it.setQueue("Shop");
            it.setOwner("Shopkeeper");
        });
        Ticket shop = complaint(it -> it.setQueue("shop"));
        Ticket repair = complaint(it -> it.setQueue("Repair"));

        happenedTo(shop);
        happenedTo(repair);

        assertThat(complaintOf(shop).owner()).isEqualTo("Shopkeeper");
        assertThat(complaintOf(repair).owner()).isEqualTo("Anybody");
    }

    @Test
    void without_a_rule_the_lead_of_the_queue_answers() {
        queue("Repair", "Lead");
        Ticket ticket = complaint(it -> it.setQueue("Repair"));

        happenedTo(ticket);

        assertThat(complaintOf(ticket).owner()).isEqualTo("Lead");
    }

    @Test
    void a_ticket_that_is_no_complaint_any_more_keeps_none() {
        Ticket ticket = complaint(it -> {});
        happenedTo(ticket);
        change(ticket, it -> it.setKind("question"));

        happenedTo(ticket);

        assertThat(complaintOf(ticket).archived()).isTrue();
    }

    @Test
    void many_complaints_that_come_in_at_once_have_owners_too() {
        for (int i = 0; i < 7; i++) {
            complaint(it -> {});
        }
        assertThat(found(new ComplaintsWithoutOwner())).hasSize(5);

        keep.happened(DomainEvent.of(DomainEventListener.MANY_CHANGED, new RecordRef(Ticket.TYPE, new UUID(0, 0))));

        assertThat(found(new ComplaintsWithoutOwner())).isEmpty();
    }

    @Test
    void what_costs_no_more_than_the_limit_is_given_at_once() {
        add(ApprovalLimit.of(null, Money.of("25", "EUR"), "Boss"));
        Ticket ticket = complaint(it -> {});

        Remedy remedy = read(remedies.propose(ticket.id(), "Voucher", Money.of("25.00", "EUR")));

        assertThat(remedy.state()).isEqualTo(Remedy.APPROVED);
        assertThat(log(ticket)).containsExactly(TicketEvent.REMEDY_APPROVED);
        assertThat(value(new RemedyCost()).value().orElseThrow()).isEqualByComparingTo("25");
    }

    @Test
    void a_limit_of_ones_own_holds_before_that_of_the_team() {
        TicketQueue care = new TicketQueue();
        care.setName("Care");
        care.setTeam("Carers");
        care.setMembers(Set.of(open.access().actor()));
        add(care);
        add(ApprovalLimit.of("Carers", Money.of("100", "EUR"), "Boss"));
        add(ApprovalLimit.of(open.access().actor(), Money.of("10", "EUR"), "Boss"));

        assertThat(read(remedies.propose(complaint(it -> {}).id(), "Voucher", Money.of("50", "EUR")))
                        .state())
                .isEqualTo(Remedy.WAITING);
    }

    @Test
    void what_costs_more_waits_for_somebody_else() {
        add(ApprovalLimit.of(open.access().actor(), Money.of("10", "EUR"), null));
        add(ApprovalLimit.of("Little", Money.of("20", "EUR"), null));
        add(ApprovalLimit.of("Boss", Money.of("500", "EUR"), null));
        Ticket ticket = complaint(it -> {});

        Remedy remedy = read(remedies.propose(ticket.id(), "Money back", Money.of("80", "EUR")));

        assertThat(remedy.state()).isEqualTo(Remedy.WAITING);
        assertThat(remedy.approver()).isEqualTo("Boss");
        assertThat(log(ticket)).containsExactly(TicketEvent.REMEDY_ASKED);
        assertThat(found(new RemediesWaiting())).hasSize(1);
        assertThat(remedies.waits(remedy.id())).isTrue();
        assertThatThrownBy(() -> remedies.approve(remedy.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Boss decides");
    }

    @Test
    void what_is_too_much_for_whoever_is_named_goes_further_up() {
        add(ApprovalLimit.of(null, Money.of("25", "EUR"), "Lead"));
        add(ApprovalLimit.of("Lead", Money.of("100", "EUR"), "Boss"));
        add(ApprovalLimit.of("Boss", Money.of("1000", "EUR"), "Lead"));
        Ticket ticket = complaint(it -> {});

        assertThat(read(remedies.propose(ticket.id(), "Voucher", Money.of("90", "EUR")))
                        .approver())
                .isEqualTo("Lead");
        assertThat(read(remedies.propose(ticket.id(), "Voucher", Money.of("900", "EUR")))
                        .approver())
                .isEqualTo("Boss");
        assertThatThrownBy(() -> remedies.propose(ticket.id(), "Voucher", Money.of("9000", "EUR")))
                .hasMessageContaining("Nobody may approve 9000.00 EUR");
    }

    @Test
    void somebody_else_approves_up_to_their_own_limit_and_the_log_says_so() {
        add(ApprovalLimit.of(open.access().actor(), Money.of("50", "EUR"), null));
        Ticket ticket = complaint(it -> {});
        Remedy much = add(asked(ticket, "80"));
        Remedy little = add(asked(ticket, "40"));

        assertThatThrownBy(() -> remedies.approve(much.id())).hasMessageContaining("more than you may give");
        remedies.approve(little.id());
        assertThat(remedies.waits(little.id())).isFalse();
        assertThatThrownBy(() -> remedies.refuse(little.id(), "No")).hasMessageContaining("decided already");

        assertThat(read(little.ref()).decidedBy()).isEqualTo(open.access().actor());
        assertThat(log(ticket)).containsExactly(TicketEvent.REMEDY_APPROVED);
    }

    @Test
    void nobody_approves_what_they_asked_for_even_if_they_may_give_more_by_now() {
        add(ApprovalLimit.of("Lena", Money.of("100", "EUR"), null));
        RecordRef asked = remedies.propose(complaint(it -> {}).id(), "Voucher", Money.of("80", "EUR"));
        add(ApprovalLimit.of(open.access().actor(), Money.of("100", "EUR"), null));

        assertThatThrownBy(() -> remedies.approve(asked.id())).hasMessageContaining("asked for");

        assertThat(remedies.waits(asked.id())).isTrue();
    }

    @Test
    void nobody_to_ask_is_said_and_nothing_changes() {
        Ticket ticket = complaint(it -> {});

        assertThatThrownBy(() -> remedies.propose(ticket.id(), "Voucher", Money.of("1", "EUR")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nobody may approve 1.00 EUR");
        assertThatThrownBy(() -> remedies.propose(ticket.id(), "Voucher", Money.of("-1", "EUR")))
                .hasMessageContaining("is no cost");

        assertThat(log(ticket)).isEmpty();
    }

    @Test
    void a_limit_covers_amounts_in_its_own_currency() {
        add(ApprovalLimit.of(null, Money.of("25", "EUR"), "Boss"));
        add(ApprovalLimit.of("Boss", Money.of("500", "EUR"), null));
        Ticket ticket = complaint(it -> {});

        assertThatThrownBy(() -> remedies.propose(ticket.id(), "Voucher", Money.of("20", "INR")))
                .hasMessageContaining("Nobody may approve 20.00 INR");
        add(ApprovalLimit.of("Boss", Money.of("2000", "INR"), null));

        assertThat(read(remedies.propose(ticket.id(), "Voucher", Money.of("20", "INR")))
                        .approver())
                .isEqualTo("Boss");
        assertThat(remedies.usualCurrency()).contains(Currency.getInstance("EUR"));
    }

    @Test
    void a_limit_for_nobody_in_particular_says_that_it_is_for_everybody() {
        ApprovalLimitType type = new ApprovalLimitType();
        ApprovalLimit limit = ApprovalLimit.of(null, Money.of("25", "EUR"), "Boss");
        Field<ApprovalLimit> who = type.field("who").orElseThrow();
        assertThat(who.choice(who.read(limit)))
                .hasValueSatisfying(choice -> assertThat(choice.label()).isEqualTo("Everybody"));
        assertThat(type.title(limit)).isEqualTo("Everybody");
    }

    @Test
    void a_complaint_knows_its_ticket_whose_remedies_it_shows() {
        Ticket ticket = complaint(it -> {});
        happenedTo(ticket);

        assertThat(remedies.ticketOf(complaintOf(ticket).id())).contains(ticket.ref());
    }

    @Test
    void a_limit_from_before_currencies_were_kept_holds_in_any() {
        ApprovalLimit old = new ApprovalLimit();
        old.setAmount(new BigDecimal("25"));
        add(old);
        Ticket ticket = complaint(it -> {});

        assertThat(read(remedies.propose(ticket.id(), "Voucher", Money.of("20", "INR")))
                        .state())
                .isEqualTo(Remedy.APPROVED);
        assertThat(remedies.usualCurrency()).contains(Currency.getInstance("INR"));
    }

    @Test
    void amounts_have_no_more_digits_than_their_currency() {
        add(ApprovalLimit.of(null, Money.of("25", "EUR"), "Boss"));
        Ticket ticket = complaint(it -> {});

        assertThatThrownBy(() -> remedies.propose(ticket.id(), "Voucher", Money.of("12.345", "EUR")))
                .hasMessageContaining("12.345 is no cost in EUR");
    }

    @Test
    void costs_in_several_currencies_are_not_added_up() {
        add(ApprovalLimit.of(null, Money.of("25", "EUR"), "Boss"));
        add(ApprovalLimit.of(null, Money.of("2000", "INR"), "Boss"));
        Ticket ticket = complaint(it -> {});
        for (Money cost : List.of(Money.of("10", "EUR"), Money.of("500", "INR"), Money.of("15.50", "EUR"))) {
            remedies.propose(ticket.id(), "Voucher", cost);
        }

        MetricValue cost = value(new RemedyCost());

        assertThat(cost.value().orElseThrow()).isEqualByComparingTo("25.50");
        assertThat(cost.base()).isEqualTo(2);
        assertThat(cost.unit(new RemedyCost()).symbol()).isEqualTo("EUR");
        assertThat(cost.note()).isEqualTo("Not in it: 500.00 INR.");
        assertThat(logged(ticket)).contains("Voucher (15.50 EUR)");
    }

    @Test
    void whoever_deals_with_us_after_it_was_settled_has_stayed() {
        RecordRef other = new RecordRef("customers.person", new UUID(1, 3));
        RecordRef young = new RecordRef("customers.person", new UUID(1, 4));
        settled(CUSTOMER, MONDAY);
        settled(other, MONDAY);
        settled(young, MONDAY.plus(Duration.ofDays(190)));
        add("question", MONDAY.plus(Duration.ofDays(20)), it -> it.setCustomer(CUSTOMER));
        keep.keepAll(MONDAY, Progress.NONE);
        WeighComplaints weigh = new WeighComplaints(open.database(), List.of(new TicketDealings()));

        assertThat(weigh.weigh(MONDAY.plus(Duration.ofDays(200)), Progress.NONE))
                .isEqualTo(2);

        MetricValue stayed = value(new CustomersWhoStayed());
        assertThat(stayed.value().orElseThrow()).isEqualByComparingTo("50");
        assertThat(stayed.base()).isEqualTo(2);
        assertThat(stayed.note()).isEqualTo("n = 2; 1 more are too young.");
    }

    @Test
    void complaints_are_counted_by_cause() {
        Cause late = add(Cause.named("Waited too long"));
        Ticket one = complaint(it -> {});
        Ticket two = complaint(it -> {});
        complaint(it -> {});
        keep.keepAll(MONDAY, Progress.NONE);
        for (Ticket ticket : List.of(one, two)) {
            open.database()
                    .change(
                            "Cause",
                            work -> ComplaintTickets.of(ticket.ref(), work)
                                    .getFirst()
                                    .setCause(late.ref()));
        }

        MetricValue causes = value(new ComplaintsByCause());

        assertThat(causes.value().orElseThrow()).isEqualByComparingTo("3");
        assertThat(causes.series()).extracting(MetricValue.Point::label).containsExactly("Waited too long", "Not said");
        assertThat(causes.note()).isEqualTo("1 has no cause yet.");
    }

    private MetricValue value(Metric metric) {
        Period years = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return open.database().read(work -> metric.evaluate(new Context(years, ZoneOffset.UTC), work));
    }

    private List<Finding> found(FindingRule rule) {
        return open.database().read(work -> rule.find(Instant.now(), 5, work));
    }

    private static Remedy asked(Ticket ticket, String cost) {
        Remedy remedy = Remedy.asked(ticket, "Voucher", Money.of(cost, "EUR"), "Somebody", MONDAY);
        remedy.waitFor("Boss");
        return remedy;
    }

    private void settled(RecordRef customer, Instant at) {
        Ticket ticket = add(Complaint.KIND, at.minusSeconds(3600), it -> it.setCustomer(customer));
        change(ticket, it -> it.resolve("Done", at, "Ann"));
    }

    private Ticket complaint(Consumer<Ticket> with) {
        return add(Complaint.KIND, MONDAY, with);
    }

    private Ticket add(String kind, Instant at, Consumer<Ticket> with) {
        Ticket ticket = Ticket.opened(at);
        ticket.setSubject("Kettle");
        ticket.setKind(kind);
        with.accept(ticket);
        return add(ticket);
    }

    private <E extends StoredRecord> E add(E record) {
        return open.database().write("Add", work -> work.add(record));
    }

    private void queue(String name, String lead) {
        TicketQueue queue = new TicketQueue();
        queue.setName(name);
        queue.setLead(lead);
        queue.setMembers(Set.of());
        add(queue);
    }

    private void rule(long position, Consumer<OwnerRule> with) {
        OwnerRule rule = new OwnerRule();
        rule.setPosition(position);
        with.accept(rule);
        add(rule);
    }

    private void change(Ticket ticket, Consumer<Ticket> with) {
        open.database()
                .change(
                        "Change",
                        work -> with.accept(work.find(Ticket.class, ticket.id()).orElseThrow()));
    }

    private Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    private Remedy read(RecordRef remedy) {
        return open.database().read(work -> work.find(Remedy.class, remedy.id()).orElseThrow());
    }

    private Complaint complaintOf(Ticket ticket) {
        return open.database()
                .read(work -> ComplaintTickets.of(ticket.ref(), work).getFirst());
    }

    private List<String> log(Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select e.kind from TicketEvent e where e.ticketId = :id order by e.id", String.class)
                        .setParameter("id", ticket.id())
                        .getResultList());
    }

    private List<String> logged(Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select e.after from TicketEvent e where e.ticketId = :id", String.class)
                        .setParameter("id", ticket.id())
                        .getResultList());
    }

    private void happenedTo(Ticket ticket) {
        keep.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, ticket.ref()));
    }

    @Test
    void a_table_makes_no_complaints_without_tickets(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("complaints.csv"), "Owner\nLena\n");
        ImportEngine imports =
                new ImportEngine(open.database(), open.records(), open.journal(), open.access(), List.of(), List.of());

        ImportResult result = imports.run(ImportRequest.of(Complaint.TYPE, file), Progress.NONE);

        assertThat(result.created()).isZero();
        assertThat(result.reasons()).singleElement().asString().contains("made by the program alone");
    }
}
