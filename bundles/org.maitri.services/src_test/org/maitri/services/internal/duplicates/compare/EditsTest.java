package org.maitri.services.internal.duplicates.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two words are from one another. */
class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "miller,miller,0",
        "miller,muller,1",
        "miller,millre,1",
        "miller,mller,1",
        "miller,milller,1",
        "miller,meller,1",
        "miller,mulelr,2",
        "miller,mile,2",
        "miller,smiths,5",
        "ab,ba,1",
        "abcd,badc,2",
        "a,bcd,3"
    })
    void counts_what_was_left_out_put_in_replaced_and_exchanged(String one, String other, int edits) {
        for (int limit = 1; limit < 4; limit++) {
            assertThat(Edits.between(one, other, limit)).isEqualTo(Math.min(edits, limit + 1));
            assertThat(Edits.between(other, one, limit)).isEqualTo(Math.min(edits, limit + 1));
        }
    }
}
