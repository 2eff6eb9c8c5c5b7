package org.maitri.tickets.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are chosen by a few letters. */
class ProposalTest {

    private static final Proposal BEN = new Proposal("Ben", "Ben: 1 of 8 open tickets, knows support of kettles");
    private static final Proposal SUPPORT_DE = new Proposal("Support DE", "Support DE");
    private static final Proposal FIRST_SUPPORT = new Proposal("First support", "First support");
    private static final Proposal SUPPORT = new Proposal("Support", "Support");
    private static final Proposal NOBODY = new Proposal("", "Nobody");
    private static final List<Proposal> ALL = List.of(BEN, SUPPORT_DE, FIRST_SUPPORT, SUPPORT, NOBODY);

    @Test
    void names_that_begin_so_come_before_names_and_words_that_contain_it() {
        assertThat(Proposal.fitting("SUP", ALL)).containsExactly(SUPPORT_DE, SUPPORT, FIRST_SUPPORT, BEN);
    }

    @Test
    void the_very_name_comes_first() {
        assertThat(Proposal.fitting(" support ", ALL)).startsWith(SUPPORT, SUPPORT_DE);
    }

    @Test
    void without_letters_all_stay_as_they_were_proposed() {
        assertThat(Proposal.fitting("", ALL)).isEqualTo(ALL);
    }

    @Test
    void what_nobody_is_called_fits_nothing_and_no_name_is_chosen_by_letters() {
        assertThat(Proposal.fitting("zoe", ALL)).isEmpty();
        assertThat(Proposal.fitting("nobody", ALL)).isEmpty();
    }
}
