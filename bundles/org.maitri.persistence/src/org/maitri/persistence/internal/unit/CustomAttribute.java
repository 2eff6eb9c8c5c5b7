package org.maitri.persistence.internal.unit;

import org.maitri.spi.record.StoredRecord;

/** The value of one custom field, which lies among a record's attributes as text. */
final class CustomAttribute extends Attribute {

    private final String name;

    CustomAttribute(String name) {
        super(null, null, null);
        this.name = name;
    }

    private String field() {
        return name.substring(StoredRecord.CUSTOM.length());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<?> type() {
        return String.class;
    }

    @Override
    public Object get(Object entity) {
        return ((StoredRecord) entity).custom(field());
    }

    @Override
    public void set(Object entity, Object value) {
        ((StoredRecord) entity).setCustom(field(), (String) value);
    }

    @Override
    public String text(Object value) {
        return (String) value;
    }

    @Override
    public Object value(String text) {
        return text;
    }
}
