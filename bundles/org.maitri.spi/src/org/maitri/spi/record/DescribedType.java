package org.maitri.spi.record;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Texts;

/**
 * A record type made of its parts, whose words stand in the module's message bundle under its noun: for
 * {@code tickets.ticket} these are {@code ticket.label}, {@code ticket.plural}, {@code ticket.count.one},
 * {@code ticket.count.other} and, if there is more to say than that there are none yet, {@code ticket.whenNone}.
 *
 * @param <E> the entity
 */
public abstract class DescribedType<E extends StoredRecord> implements RecordType<E> {

    private final Texts texts;
    private final Class<E> entity;
    private final String noun;
    private final String icon;
    private final Sort sort;
    private final Supplier<E> empty;
    private final List<Field<E>> fields;

    /**
     * @param texts the module's
     * @param empty makes an empty record
     */
    protected DescribedType(
            Texts texts, Class<E> entity, String icon, Sort sort, Supplier<E> empty, List<Field<E>> fields) {
        this.texts = texts;
        this.entity = entity;
        String id = StoredRecord.typeOf(entity);
        this.noun = id.substring(id.indexOf('.') + 1);
        this.icon = icon;
        this.sort = sort;
        this.empty = empty;
        this.fields = List.copyOf(fields);
    }

    /** A title of these words, or, where there are none, the type's own name. */
    protected final String titled(String words) {
        return words == null || words.isBlank() ? label() : words;
    }

    /** A subtitle of what there is of these words. */
    protected static String joined(String... words) {
        return Stream.of(words).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(", "));
    }

    @Override
    public Class<E> entity() {
        return entity;
    }

    @Override
    public String label() {
        return texts.get(noun + ".label");
    }

    @Override
    public String pluralLabel() {
        return texts.get(noun + ".plural");
    }

    @Override
    public String countLabel(long count) {
        return texts.count(noun + ".count", count);
    }

    @Override
    public String whenNone() {
        return texts.has(noun + ".whenNone") ? texts.get(noun + ".whenNone") : "";
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
