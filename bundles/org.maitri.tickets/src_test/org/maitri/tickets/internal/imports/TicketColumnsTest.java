package org.maitri.tickets.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maitri.spi.imports.ImportTarget;

/** What the columns of other systems mean here. */
class TicketColumnsTest {

    @Test
    void the_pipeline_of_one_system_is_the_queue_of_another() {
        assertThat(named("pipeline")).isEqualTo("team");
    }

    @Test
    void the_component_that_is_broken_is_a_product() {
        assertThat(named("component")).isEqualTo("product");
    }

    private static String named(String column) {
        return TicketColumns.targets().stream()
                .filter(target -> target.aliases().contains(column))
                .map(ImportTarget::id)
                .findFirst()
                .orElse("");
    }
}
