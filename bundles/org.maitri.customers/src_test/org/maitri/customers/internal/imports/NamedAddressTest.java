package org.maitri.customers.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ada Byron <ada@example.org>|Ada Byron|ada@example.org",
                "\"Byron, Ada\" <ada@example.org>|Byron, Ada|ada@example.org",
                "Grace Hopper (grace@example.org)|Grace Hopper|grace@example.org",
                "<kim@example.org>|``|kim@example.org",
                "ann@example.org, bob@example.org|``|ann@example.org"
            })
    void tells_the_name_from_the_address(String cell, String name, String mail) {
        assertThat(NamedAddress.of(cell)).contains(new NamedAddress(name, mail));
    }

    @Test
    void leaves_other_names_as_they_are() {
        assertThat(NamedAddress.nameIn("Acme (Berlin)")).isEqualTo("Acme (Berlin)");
        assertThat(NamedAddress.of("ada@example.org")).isEmpty();
    }
}
