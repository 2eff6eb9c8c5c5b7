package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names can be the same customer's. */
class CustomerNameTest {

    @ParameterizedTest
    @CsvSource({
        "John Doe,Doe John",
        "Mr. John Doe,john doe",
        "J. Doe,John Doe",
        "José Álvarez,jose alvarez",
        "Mary Ann O'Brien,Mary OBrien",
        "Müller GmbH,Muller GMBH"
    })
    void the_same_name_is_written_in_many_ways(String one, String other) {
        assertThat(CustomerName.compatible(one, other)).isTrue();
        assertThat(CustomerName.compatible(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"John Doe,Jane Doe", "Patricia Wang,Timothy Sutton", "J. Doe,K. Doe", "John Doe,John Smith"})
    void other_names_are_other_people(String one, String other) {
        assertThat(CustomerName.compatible(one, other)).isFalse();
    }

    @Test
    void a_name_that_is_not_known_fits_every_name() {
        assertThat(CustomerName.compatible(null, "John Doe")).isTrue();
        assertThat(CustomerName.compatible(" ", "John Doe")).isTrue();
    }

    @Test
    void scripts_that_live_by_their_marks_keep_them() {
        assertThat(CustomerName.normalised("ప్రియా నాయుడు")).isEqualTo("ప్రియా నాయుడు");
        assertThat(CustomerName.compatible("ప్రియా నాయుడు", "ప్రియా రెడ్డి")).isFalse();
    }
}
