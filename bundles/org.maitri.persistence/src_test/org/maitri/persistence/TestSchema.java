package org.maitri.persistence;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;

/** A module of the tests. */
record TestSchema(String module, List<Class<?>> entities, List<Migration> migrations) implements SchemaContributor {

    static final String COMMON = """
                id UUID PRIMARY KEY,
                version BIGINT NOT NULL,
                created_at TIMESTAMP WITH TIME ZONE NOT NULL,
                created_by VARCHAR(200) NOT NULL,
                changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
                changed_by VARCHAR(200) NOT NULL,
                archived_at TIMESTAMP WITH TIME ZONE,
                external_source VARCHAR(200),
                external_key VARCHAR(400),
                UNIQUE (external_key, external_source),
                attributes VARCHAR,
            """;

    static final Migration PARCELS = new Migration(1, "create", "CREATE TABLE test_parcel (\n" + COMMON + """
                name VARCHAR,
                weight NUMERIC(19, 4),
                priority INTEGER,
                due_on DATE,
                sent_at TIMESTAMP WITH TIME ZONE,
                urgent BOOLEAN NOT NULL,
                tags VARCHAR,
                follows VARCHAR(120)
            );

            CREATE INDEX test_parcel_name ON test_parcel (name, id);
            CREATE INDEX test_parcel_weight ON test_parcel (weight, id);
            CREATE INDEX test_parcel_priority ON test_parcel (priority, id);
            CREATE INDEX test_parcel_due ON test_parcel (due_on, id);
            CREATE INDEX test_parcel_sent ON test_parcel (sent_at, id);
            CREATE INDEX test_parcel_urgent ON test_parcel (urgent, id);
            CREATE INDEX test_parcel_follows ON test_parcel (follows);
            """);

    static TestSchema parcels() {
        return new TestSchema("test", List.of(Parcel.class), List.of(PARCELS));
    }
}
