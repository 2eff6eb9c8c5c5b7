package org.maitri.services.internal.imports.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Mapping;

class MappingJsonTest {

    @Test
    void reads_what_it_writes() {
        Mapping mapping = new Mapping(
                "Zo\u00eb's \"mapping\"",
                "tickets.ticket",
                List.of(
                        Mapping.Column.to("Subject", "subject"),
                        new Mapping.Column("Day", "openedAt", "dd/MM/yyyy", null),
                        new Mapping.Column("Cost", "cost", null, ",")),
                Map.of("state", "open"));
        assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "{ # line 1",
                "[] # JSON object",
                "{\"name\": \"x\", \"recordType\": \"a.b\"} # columns",
                "{\"name\": 1, \"recordType\": \"a.b\", \"columns\": []} # \"name\" must be there",
                "{\"name\": \"x\", \"recordType\": \"a.b\", \"columns\": [{\"name\": \"c\"}]} # columns[0]: \"target\"",
                "{\"name\": \"x\", \"recordType\": \"a.b\", \"columns\": [{\"name\": \"c\", \"traget\": \"d\"}]} # traget",
                "{\"name\": \"x\", \"recordType\": \"a.b\", \"columns\": [{\"name\": \"c\", \"target\": \"d\", \"decimal\": \"x\"}]} # decimal",
                "{\"name\": \"x\", \"recordType\": \"a.b\", \"columns\": [], \"defaults\": {\"a\": 1}} # defaults",
                "{\"name\": \"x\", \"name\": \"y\", \"recordType\": \"a.b\", \"columns\": []} # Duplicate",
                "{\"name\": \"x\", \"recordType\": \"a.b\", \"columns\": []} x # no JSON"
            })
    void refuses_what_is_no_mapping(String json, String why) {
        assertThatThrownBy(() -> MappingJson.read(json))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why.strip());
    }
}
