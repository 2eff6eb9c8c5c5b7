package org.maitri.tickets.internal.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Money;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.Field;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketQueue;

/** What customers get for their trouble, and who may give it, in a real database. */
class RemediesTest extends ComplaintsCase {

    @Test
    void what_costs_no_more_than_the_limit_is_given_at_once() {
        add(ApprovalLimit.of(null, Money.of("25", "EUR"), "Boss"));
        Ticket ticket = complaint(it -> {});

        Remedy remedy = read(remedies.propose(ticket.id(), "Voucher", Money.of("25.00", "EUR")));

        assertThat(remedy.state()).isEqualTo(Remedy.APPROVED);
        assertThat(log(ticket)).containsExactly(TicketEvent.REMEDY_APPROVED);
        assertThat(value(new RemedyCost()).value().orElseThrow()).isEqualByComparingTo("25");
        assertThat(opened(new RemedyCost())).isEqualTo(1);
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
    void two_limits_for_the_same_person_in_one_currency_are_refused() {
        add(ApprovalLimit.of(null, Money.of("100", "EUR"), "Boss"));
        ApprovalLimit mine = add(ApprovalLimit.of("Ravi", Money.of("10", "EUR"), "Boss"));

        assertThat(problem(ApprovalLimit.of(" ", Money.of("50", "EUR"), null)).orElseThrow())
                .startsWith("Everybody may already give up to 100")
                .contains("EUR alone");
        assertThat(problem(ApprovalLimit.of("ravi ", Money.of("50", "EUR"), null)))
                .isPresent();
        assertThat(problem(ApprovalLimit.of("Ravi", Money.of("50", "INR"), null)))
                .isEmpty();
        assertThat(problem(ApprovalLimit.of("Lena", Money.of("50", "EUR"), null)))
                .isEmpty();
        assertThat(problem(mine)).isEmpty();
    }

    private Optional<String> problem(ApprovalLimit limit) {
        return open.database().read(work -> new ApprovalLimitType().problem(limit, work));
    }

    @Test
    void a_cost_of_remedies_is_not_compared_with_a_time_before_complaints() {
        add(ApprovalLimit.of(open.access().actor(), Money.of("100", "EUR"), "Boss"));
        remedies.propose(complaint(it -> {}).id(), "Voucher", Money.of("25", "EUR"));

        assertThat(value(new RemedyCost()).previous()).isEmpty();
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
        assertThat(remedies.whyNotDecide(remedy.id()).orElseThrow()).contains("yourself: ");
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
        assertThat(remedies.whyNotDecide(much.id()).orElseThrow()).endsWith("decides.");
        assertThat(remedies.whyNotDecide(little.id())).isEmpty();
        remedies.approve(little.id());
        assertThat(remedies.whyNotDecide(little.id()).orElseThrow()).contains("decided already");
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

        assertThat(read(asked).isOpen()).isTrue();
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

    private static Remedy asked(Ticket ticket, String cost) {
        Remedy remedy = Remedy.asked(ticket, "Voucher", Money.of(cost, "EUR"), "Somebody", MONDAY);
        remedy.waitFor("Boss");
        return remedy;
    }

    private List<String> logged(Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select e.after from TicketEvent e where e.ticketId = :id", String.class)
                        .setParameter("id", ticket.id())
                        .getResultList());
    }
}
