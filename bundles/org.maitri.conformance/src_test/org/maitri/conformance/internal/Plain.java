package org.maitri.conformance.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A record type of its parts, with English words. */
class Plain<E extends StoredRecord> implements RecordType<E> {

    private final Class<E> entity;
    private final Supplier<E> empty;
    private final Function<E, String> title;
    private final String sort;
    private final List<Field<E>> fields;

    Plain(Class<E> entity, Supplier<E> empty, Function<E, String> title, String sort, List<Field<E>> fields) {
        this.entity = entity;
        this.empty = empty;
        this.title = title;
        this.sort = sort;
        this.fields = fields;
    }

    static <E> Field<E> text(String id, Function<E, String> read, BiConsumer<E, String> write) {
        return Field.<E>of(id, FieldKind.TEXT, "The " + id)
                .use(Use.LISTED, Use.SORTED)
                .build(read, write);
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
        return count + " of them";
    }

    @Override
    public String icon() {
        return "stamp";
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
    public String title(E record) {
        return title.apply(record) == null ? label() : title.apply(record);
    }

    @Override
    public Sort defaultSort() {
        return Sort.by(sort);
    }
}
