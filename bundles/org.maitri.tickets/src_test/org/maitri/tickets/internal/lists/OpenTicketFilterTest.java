package org.maitri.tickets.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maitri.spi.record.NamedFilter;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;

class OpenTicketFilterTest {

    @Test
    void lists_of_tickets_have_a_name_and_show_tickets_that_are_not_done() {
        NamedFilter mine = new MyTickets();

        assertThat(mine.id()).as("lists name it so").isEqualTo("tickets.mine");
        assertThat(mine.label()).isEqualTo("Mine, not done");
        assertThat(mine.appliesTo(Ticket.TYPE)).isTrue();
        assertThat(mine.appliesTo(Message.TYPE)).isFalse();
        assertThat(mine.order()).isLessThan(new DueTickets().order());
        assertThat(mine.filters("ann", null)).hasSize(2);
    }
}
