package org.maitri.tickets.internal.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.internal.dealings.TicketDealings;

/** Who answers for complaints, and whether customers stay, in a real database. */
class ComplaintsTest extends ComplaintsCase {

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
    void a_complaint_knows_its_ticket_whose_remedies_it_shows() {
        Ticket ticket = complaint(it -> {});
        happenedTo(ticket);

        assertThat(remedies.ticketOf(complaintOf(ticket).id())).contains(ticket.ref());
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
        assertThat(opened(new CustomersWhoStayed())).isEqualTo(2);
        assertThat(stayed.note()).isEqualTo("n = 2; 1 more are too young.");
    }

    @Test
    void customers_who_stayed_are_known_at_the_end_of_an_import() {
        assertThat(new WeighComplaints(open.database(), List.of()).afterImports())
                .isTrue();
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
        assertThat(opened(new ComplaintsByCause())).isEqualTo(3);
    }

    @Test
    void complaints_are_compared_only_with_a_time_that_had_some_before_or_in_it() {
        complaint(it -> {});
        keep.keepAll(MONDAY, Progress.NONE);

        assertThat(value(new ComplaintsByCause()).previous()).isEmpty();

        add(Complaint.KIND, MONDAY.minus(1000, ChronoUnit.DAYS), it -> {});
        keep.keepAll(MONDAY, Progress.NONE);

        assertThat(value(new ComplaintsByCause()).previous().orElseThrow()).isZero();
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

    private void settled(RecordRef customer, Instant at) {
        Ticket ticket = add(Complaint.KIND, at.minusSeconds(3600), it -> it.setCustomer(customer));
        change(ticket, it -> it.resolve("Done", at, "Ann"));
    }

    private void rule(long position, Consumer<OwnerRule> with) {
        OwnerRule rule = new OwnerRule();
        rule.setPosition(position);
        with.accept(rule);
        add(rule);
    }

    private Complaint complaintOf(Ticket ticket) {
        return open.database()
                .read(work -> ComplaintTickets.of(ticket.ref(), work).getFirst());
    }

    private void happenedTo(Ticket ticket) {
        keep.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, ticket.ref()));
    }
}
