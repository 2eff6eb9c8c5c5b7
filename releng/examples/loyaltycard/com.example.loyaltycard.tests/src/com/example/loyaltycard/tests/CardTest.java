package com.example.loyaltycard.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Tier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RefusedException;

/** What a card does by itself. */
class CardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

    private final Card card = Card.issue(null, TODAY);

    // guide: unit test
    @Test
    void points_that_are_redeemed_leave_the_card_and_not_the_tier() {
        card.book(EntryKind.EARNED, 1_200, TODAY, "");
        card.book(EntryKind.REDEEMED, 500, TODAY, "Voucher");

        assertThat(card.balance()).isEqualTo(700);
        assertThat(card.tier()).isEqualTo(Tier.SILVER);
    }

    @Test
    void more_than_there_is_cannot_be_redeemed() {
        card.book(EntryKind.EARNED, 100, TODAY, "");

        assertThatThrownBy(() -> card.book(EntryKind.REDEEMED, 101, TODAY, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("101");
        assertThat(card.balance()).isEqualTo(100);
    }
    // guide: end

    @Test
    void a_correction_may_take_points_away() {
        card.book(EntryKind.CORRECTED, -40, TODAY, "Booked twice");

        assertThat(card.balance()).isEqualTo(-40);
    }
}
