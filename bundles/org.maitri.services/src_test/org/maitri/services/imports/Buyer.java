package org.maitri.services.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A record that deliveries point at. */
@Entity
@Table(name = "shop_buyer")
@Recorded("shop.buyer")
public class Buyer extends StoredRecord {

    static final String COMMON = """
            id UUID PRIMARY KEY, version BIGINT NOT NULL, created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            created_by VARCHAR(200) NOT NULL, changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
            changed_by VARCHAR(200) NOT NULL, archived_at TIMESTAMP WITH TIME ZONE,
            external_source VARCHAR(200), external_key VARCHAR(400), UNIQUE (external_key, external_source),
            attributes VARCHAR""";

    static final String SQL = "CREATE TABLE shop_buyer (" + COMMON + ", name VARCHAR, mail VARCHAR);\n";

    @Column(name = "name")
    String name;

    @Column(name = "mail")
    String mail;
}
