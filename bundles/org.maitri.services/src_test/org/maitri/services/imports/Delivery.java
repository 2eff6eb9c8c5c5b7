package org.maitri.services.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A record to try imports with. */
@Entity
@Table(name = "shop_delivery")
@Recorded("shop.delivery")
public class Delivery extends StoredRecord {

    static final String SQL = """
            CREATE TABLE shop_delivery (
                %s,
                name VARCHAR, weight NUMERIC(19, 4), price NUMERIC(19, 4), pieces BIGINT, due_on DATE,
                sent_at TIMESTAMP WITH TIME ZONE, state VARCHAR(40), fragile BOOLEAN, tags VARCHAR, note VARCHAR,
                buyer VARCHAR(120)
            );
            """.formatted(Buyer.COMMON);

    @Column(name = "name")
    String name;

    @Column(name = "weight")
    BigDecimal weight;

    @Column(name = "price")
    BigDecimal price;

    @Column(name = "pieces")
    Long pieces;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Convert(converter = InstantConverter.class)
    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "state")
    String state;

    @Column(name = "fragile")
    Boolean fragile;

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags")
    Set<String> tags = Set.of();

    @Column(name = "note")
    String note;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "buyer")
    RecordRef buyer;
}
