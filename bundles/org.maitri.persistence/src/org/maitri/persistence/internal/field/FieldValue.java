package org.maitri.persistence.internal.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A row of the index of custom fields, for queries; {@link FieldIndex} writes it. */
@Entity
@Table(name = "maitri_field_value")
@IdClass(FieldValue.Key.class)
public class FieldValue {

    @Id
    @Column(name = "field_id")
    private UUID field;

    @Id
    @Column(name = "record_id")
    private UUID record;

    @Column(name = "text_value")
    private String text;

    @Column(name = "number_value")
    private BigDecimal number;

    @Column(name = "whole_text")
    private String whole;

    protected FieldValue() {}

    /** The key of a row. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID field;
        private UUID record;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.field.equals(field) && key.record.equals(record);
        }

        @Override
        public int hashCode() {
            return 31 * field.hashCode() + record.hashCode();
        }
    }
}
