package org.maitri.workbench.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.workbench.internal.imports.TypeGuess.Fit;

class TypeGuessTest {

    @Test
    void people_are_people_and_not_the_customers_of_promises() {
        assertThat(TypeGuess.best(List.of(
                        new Fit("promise.promise", 5, 0, true, 60), new Fit("customers.person", 5, 5, true, 40))))
                .contains("customers.person");
    }

    @Test
    void tickets_with_their_customers_are_tickets() {
        assertThat(TypeGuess.best(List.of(
                        new Fit("tickets.ticket", 9, 6, true, 60), new Fit("customers.person", 4, 4, true, 40))))
                .contains("tickets.ticket");
    }
}
