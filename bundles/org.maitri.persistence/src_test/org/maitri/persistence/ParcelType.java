package org.maitri.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;

/** Describes {@link Parcel}. */
final class ParcelType implements RecordType<Parcel> {

    @Override
    public Class<Parcel> entity() {
        return Parcel.class;
    }

    @Override
    public String label() {
        return "Parcel";
    }

    @Override
    public String pluralLabel() {
        return "Parcels";
    }

    @Override
    public String countLabel(long count) {
        return count + " parcels";
    }

    @Override
    public String icon() {
        return "package";
    }

    @Override
    public List<Field<Parcel>> fields() {
        return List.of(
                Field.<Parcel>of("name", FieldKind.TEXT, "Name")
                        .use(Field.Use.SORTED)
                        .<String>build(parcel -> parcel.name, (parcel, value) -> parcel.name = value),
                Field.<Parcel>of("weight", FieldKind.DECIMAL, "Weight")
                        .use(Field.Use.SORTED)
                        .<BigDecimal>build(parcel -> parcel.weight, (parcel, value) -> parcel.weight = value),
                Field.<Parcel>of("priority", FieldKind.INTEGER, "Priority")
                        .use(Field.Use.SORTED)
                        .<Long>build(
                                parcel -> parcel.priority == null ? null : parcel.priority.longValue(),
                                (parcel, value) -> parcel.priority = value == null ? null : value.intValue()),
                Field.<Parcel>of("dueOn", FieldKind.DATE, "Due")
                        .use(Field.Use.SORTED)
                        .<LocalDate>build(parcel -> parcel.dueOn, (parcel, value) -> parcel.dueOn = value),
                Field.<Parcel>of("sentAt", FieldKind.MOMENT, "Sent")
                        .use(Field.Use.SORTED)
                        .<Instant>build(parcel -> parcel.sentAt, (parcel, value) -> parcel.sentAt = value),
                Field.<Parcel>of("urgent", FieldKind.YES_NO, "Urgent")
                        .use(Field.Use.SORTED)
                        .<Boolean>build(parcel -> parcel.urgent, (parcel, value) -> parcel.urgent = value),
                Field.<Parcel>of("tags", FieldKind.TAGS, "Tags")
                        .<Set<String>>build(parcel -> parcel.tags, (parcel, value) -> parcel.tags = value),
                Field.<Parcel>of("follows", FieldKind.REFERENCE, "Follows")
                        .<RecordRef>build(parcel -> parcel.follows, (parcel, value) -> parcel.follows = value),
                Field.<Parcel>of("nameLength", FieldKind.INTEGER, "Length").derived((work, ids) -> {
                    Map<UUID, Object> lengths = new HashMap<>();
                    work.findAll(Parcel.class, ids)
                            .forEach(parcel ->
                                    lengths.put(parcel.id(), parcel.name == null ? 0L : (long) parcel.name.length()));
                    return lengths;
                }));
    }

    @Override
    public Parcel create() {
        return new Parcel();
    }

    @Override
    public String title(Parcel record) {
        return record.name;
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("name");
    }
}
