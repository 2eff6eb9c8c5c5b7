package org.maitri.publicrelations.internal;

import java.util.List;
import java.util.function.Supplier;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A record type whose words are in the message bundle under its noun. */
abstract class DescribedType<E extends StoredRecord> implements RecordType<E> {

    private final Class<E> entity;
    private final String noun;
    private final String icon;
    private final Sort sort;
    private final Supplier<E> empty;
    private final List<Field<E>> fields;

    DescribedType(Class<E> entity, String icon, Sort sort, Supplier<E> empty, List<Field<E>> fields) {
        this.entity = entity;
        String id = StoredRecord.typeOf(entity);
        this.noun = id.substring(id.indexOf('.') + 1);
        this.icon = icon;
        this.sort = sort;
        this.empty = empty;
        this.fields = fields;
    }

    @Override
    public Class<E> entity() {
        return entity;
    }

    @Override
    public String label() {
        return Messages.get(noun + ".label");
    }

    @Override
    public String pluralLabel() {
        return Messages.get(noun + ".plural");
    }

    @Override
    public String countLabel(long count) {
        return Messages.count(noun + ".count", count);
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public List<Field<E>> fields() {
        return fields;
    }

    @Override
    public E create() {
        return empty.get();
    }

    @Override
    public Sort defaultSort() {
        return sort;
    }
}
