package org.maitri.workbench.internal.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Standing;
import org.maitri.workbench.internal.contacts.LoyaltyWords.State;

class LoyaltyWordsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static Standing standing(String since, long times, int fifth, int risk) {
        return new Standing(
                new RecordRef("customers.person", new UUID(1, 1)),
                NOW,
                Optional.ofNullable(since).map(LocalDate::parse),
                times == 0 ? Optional.empty() : Optional.of(NOW),
                times,
                BigDecimal.valueOf(times * 10),
                Optional.empty(),
                fifth,
                fifth,
                fifth,
                risk,
                risk == 0 ? List.of() : List.of("No contact for 3 months."));
    }

    @Test
    void whoIsCloseForYearsIsLoyalUnlessTheyMayBeLeaving() {
        assertThat(LoyaltyWords.state(standing("2020-01-01", 9, 5, 0))).isEqualTo(State.LOYAL);
        assertThat(LoyaltyWords.state(standing("2020-01-01", 9, 5, 60))).isEqualTo(State.LEAVING);
        assertThat(LoyaltyWords.state(standing("2026-01-01", 9, 5, 0))).isEqualTo(State.STEADY);
        assertThat(LoyaltyWords.state(standing(null, 0, 0, 0))).isEqualTo(State.NEW);
    }

    @Test
    void whatIsKnownIsSaidInSentences() {
        assertThat(LoyaltyWords.of(standing("2020-01-01", 9, 5, 37), LocalDate.of(2026, 6, 1)))
                .anySatisfy(words -> assertThat(words).contains("for 6 years"))
                .anySatisfy(words -> assertThat(words).contains("9 dealings with us"))
                .anySatisfy(words -> assertThat(words).contains("among those heard of last, and in touch most often"))
                .anySatisfy(words -> assertThat(words).contains("No contact for 3 months."))
                .noneSatisfy(words -> assertThat(words).contains("!"));
        assertThat(LoyaltyWords.of(standing(null, 0, 0, 0), LocalDate.of(2026, 6, 1)))
                .containsExactly("No dealings yet");
        assertThat(LoyaltyWords.of(standing("2026-02-01", 9, 5, 0), LocalDate.of(2026, 6, 1)))
                .anySatisfy(words -> assertThat(words).startsWith("Customer since"))
                .noneSatisfy(words -> assertThat(words).contains("year"));
    }
}
