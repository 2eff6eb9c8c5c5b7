package org.maitri.services.merge;

import java.util.List;
import java.util.function.Supplier;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A record type of these tests, with plain words. */
abstract class Described<E extends StoredRecord> implements RecordType<E> {

    private final Class<E> entity;
    private final Sort sort;
    private final Supplier<E> empty;
    private final List<Field<E>> fields;

    Described(Class<E> entity, Sort sort, Supplier<E> empty, List<Field<E>> fields) {
        this.entity = entity;
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
        return entity.getSimpleName();
    }

    @Override
    public String pluralLabel() {
        return entity.getSimpleName() + "s";
    }

    @Override
    public String countLabel(long count) {
        return count + " " + entity.getSimpleName();
    }

    @Override
    public String icon() {
        return "user";
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
